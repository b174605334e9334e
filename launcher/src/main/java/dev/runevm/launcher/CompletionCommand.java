package dev.runevm.launcher;

import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.Toolchain;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rune completion}: a script that lets a shell complete command lines. */
final class CompletionCommand implements Command {
  private final Toolchain toolchain;

  CompletionCommand(Toolchain toolchain) {
    this.toolchain = toolchain;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage()
        .description(
            "Prints a script for bash and zsh that completes command lines:",
            "source <(rune completion)");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) {
    console.out().print(AutoComplete.bash("rune", CommandLineRun.ofAllCommands(toolchain)));
    return ExitCode.OK;
  }
}
