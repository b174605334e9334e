package dev.runevm.launcher;

import dev.runevm.launcher.program.Toolchain;
import java.util.List;

/**
 * The sub-commands. Only the one that was asked for is made: the classes of the others cost time
 * that a short script would notice.
 */
final class Commands {
  /** Their names, in the order of the help. */
  static final List<String> NAMES =
      List.of(
          "run",
          "check",
          "test",
          "bench",
          "fmt",
          "doc",
          "new",
          "init",
          "compile",
          "disasm",
          "version",
          "env",
          "completion");

  private Commands() {}

  /** Makes one. */
  static Command make(String name, Toolchain toolchain) {
    return switch (name) {
      case "run" -> new RunCommand(toolchain);
      case "check" -> new CheckCommand(toolchain);
      case "test" -> new TestCommand(toolchain);
      case "bench" -> new BenchCommand(toolchain);
      case "fmt" -> new FmtCommand();
      case "doc" -> new DocCommand(toolchain);
      case "new" -> new NewCommand();
      case "init" -> new InitCommand();
      case "compile" -> new CompileCommand(toolchain);
      case "disasm" -> new DisasmCommand(toolchain);
      case "version" -> new VersionCommand();
      case "env" -> new EnvCommand();
      case "completion" -> new CompletionCommand(toolchain);
      default -> throw new IllegalArgumentException("there is no command " + name);
    };
  }
}
