package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.project.NewProject;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code rune new}: makes a folder with a package. */
final class NewCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage().description("Makes a folder with a program, its tests and a Rune.toml.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .required(true)
            .paramLabel("NAME")
            .type(String.class)
            .description("The name of the folder and of the package.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) throws CommandFailure {
    Path folder = InputFile.path(Words.positionals(arguments).get(0));
    NewProject.in(folder);
    console.out().println("Made the package " + folder.getFileName() + " in " + folder + ".");
    console.out().println("  cd " + folder + " && rune run");
    return ExitCode.OK;
  }
}
