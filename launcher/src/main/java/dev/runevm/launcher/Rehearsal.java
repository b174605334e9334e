package dev.runevm.launcher;

import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.program.LanguageToolchain;
import dev.runevm.launcher.program.Toolchain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the AOT cache is recorded from: the commands people type most, on a program that touches the
 * common parts of the language. The start script runs this once, out of sight.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /** Runs the rehearsal; the exit code says whether all commands worked. */
  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createTempDirectory("rune-rehearsal-");
    Path program = directory.resolve("rehearsal.rn");
    try (InputStream text = Rehearsal.class.getResourceAsStream("rehearsal.rn")) {
      Files.copy(text, program);
      Console nobody = nobody();
      Toolchain toolchain = new LanguageToolchain();
      String file = program.toString();
      int failed = Rune.run(new String[] {"check", file}, nobody, toolchain);
      failed |= Rune.run(new String[] {"run", file, "an argument"}, nobody, toolchain);
      // Once more, now from the cache of units.
      failed |= Rune.run(new String[] {"run", file, "an argument"}, nobody, toolchain);
      failed |= Rune.run(new String[] {"version"}, nobody, toolchain);
      System.exit(failed);
    } finally {
      Files.deleteIfExists(program);
      Files.deleteIfExists(directory);
    }
  }

  private static Console nobody() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Console(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, false, false);
  }
}
