package dev.runevm.launcher.program;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compiler and engine as the commands see them; a test of a command needs neither. */
public interface Toolchain {
  /**
   * What became of a source text.
   *
   * @param unit the bytes of the unit, absent if and only if there is an error among the
   *     diagnostics
   * @param diagnostics errors and warnings, in the order of the text
   * @param modules the files of its modules that were read
   */
  record Compilation(Optional<byte[]> unit, List<Diagnostic> diagnostics, List<Path> modules) {}

  /** Compiles a source file, with the files of its modules, which stand beside it. */
  Compilation compile(InputFile source, boolean withDebugInformation) throws CommandFailure;

  /**
   * Compiles a source file as if one of its files had another text.
   *
   * @param file the file of the program or of a module, as {@link Compilation#modules} names it
   */
  Compilation compile(InputFile source, Path file, String text) throws CommandFailure;

  /** The readable form of a unit; fails if the bytes are not a valid unit. */
  String disassemble(String name, byte[] unit) throws CommandFailure;

  /** Runs a program to its end, prints what there is to say about it, and returns an exit code. */
  int run(RunRequest request, Console console) throws CommandFailure;
}
