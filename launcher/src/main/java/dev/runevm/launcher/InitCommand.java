package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.project.NewProject;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code rune init}: makes a package of a folder that is there. */
final class InitCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage()
        .description("Makes a package of a folder; files that are there are left as they are.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("FOLDER")
            .type(String.class)
            .description("The folder; otherwise the working directory.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) throws CommandFailure {
    List<String> words = Words.positionals(arguments);
    Path folder = InputFile.path(words.isEmpty() ? "" : words.get(0));
    NewProject.of(folder);
    Path name = folder.toAbsolutePath().normalize().getFileName();
    console.out().println("Made the package " + name + ".");
    return ExitCode.OK;
  }
}
