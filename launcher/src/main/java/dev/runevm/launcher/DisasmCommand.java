package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.Report;
import dev.runevm.launcher.program.Toolchain;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code rune disasm}: shows the instructions of a unit. */
final class DisasmCommand implements Command {
  private final Toolchain toolchain;

  DisasmCommand(Toolchain toolchain) {
    this.toolchain = toolchain;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage().description("Prints a unit in readable form; a source is compiled first.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .required(true)
            .paramLabel("FILE")
            .type(String.class)
            .description("A compiled unit (.rnc) or a source text (.rn).")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) throws CommandFailure {
    InputFile file = InputFile.read(Words.positionals(arguments).get(0));
    byte[] unit = file.bytes();
    if (!file.isUnit()) {
      Toolchain.Compilation compilation = toolchain.compile(file, true);
      Report.text(compilation.diagnostics(), console);
      if (compilation.unit().isEmpty()) {
        console.err().println(Report.summary(1, compilation.diagnostics()));
        return ExitCode.FAILED;
      }
      unit = compilation.unit().get();
    }
    console.out().print(toolchain.disassemble(file.name(), unit));
    return ExitCode.OK;
  }
}
