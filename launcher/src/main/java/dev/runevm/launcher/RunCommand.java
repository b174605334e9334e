package dev.runevm.launcher;

import dev.runevm.interpreter.jvm.TierMode;
import dev.runevm.language.capability.Grants;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.RunRequest;
import dev.runevm.launcher.program.Toolchain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code rune run}: runs a program. */
final class RunCommand implements Command {
  private final Toolchain toolchain;

  RunCommand(Toolchain toolchain) {
    this.toolchain = toolchain;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage()
        .description(
            "Runs a program: its function main, or its statements from top to bottom if it has"
                + " any.")
        .footer(
            "",
            "Options stand before FILE; all that follows FILE goes to the program. After --bin or",
            "--example there is no FILE: all that follows the options goes to the program.");
    spec.addOption(
        OptionSpec.builder("--entry")
            .paramLabel("NAME")
            .type(String.class)
            .description("Calls this public function instead of main.")
            .build());
    spec.addOption(
        OptionSpec.builder("--answers")
            .paramLabel("ANSWERS")
            .type(String.class)
            .description("Takes the answers to questions to people from this file.")
            .build());
    spec.addOption(AllowOption.option());
    TierOptions.add(spec);
    ProjectProgram.addOptions(spec);
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("FILE")
            .type(String.class)
            .description(
                "A source text (.rn) or a compiled unit (.rnc); without it the program of the"
                    + " project.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("1..*")
            .arity("0..*")
            .paramLabel("ARGS")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Arguments of the program.")
            .build());
    return spec;
  }

  @Override
  public boolean leavesTheRestToTheProgram() {
    return true;
  }

  @Override
  public OptionalInt runPlain(List<String> words, Console console) throws CommandFailure {
    return !words.isEmpty() && Words.isPlain(words.get(0))
        ? OptionalInt.of(
            run(
                words,
                Optional.empty(),
                Optional.empty(),
                AllowOption.ALWAYS,
                TierMode.AUTO,
                false,
                console))
        : OptionalInt.empty();
  }

  @Override
  public int run(ParseResult arguments, Console console) throws CommandFailure {
    Grants grants = AllowOption.of(arguments);
    Optional<Path> answers = answers(Words.one(arguments, "--answers"));
    Optional<String> entry = Words.one(arguments, "--entry");
    List<String> words = new ArrayList<>(Words.positionals(arguments));
    if (words.isEmpty() || ProjectOptions.isAnyChosen(arguments)) {
      words.addFirst(ProjectProgram.file(arguments));
    }
    return run(
        words,
        entry,
        answers,
        grants,
        TierOptions.of(arguments),
        TierOptions.traces(arguments),
        console);
  }

  private int run(
      List<String> words,
      Optional<String> entry,
      Optional<Path> answers,
      Grants grants,
      TierMode tier,
      boolean traceTiers,
      Console console)
      throws CommandFailure {
    InputFile program = InputFile.read(words.get(0));
    List<String> arguments = words.subList(1, words.size());
    return toolchain.run(
        new RunRequest(program, entry, arguments, answers, grants, tier, traceTiers), console);
  }

  private static Optional<Path> answers(Optional<String> name) throws CommandFailure {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Path path = Path.of(name.get());
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw CommandFailure.usage(
          "the answers cannot be read: there is no readable file " + name.get() + ".");
    }
    return Optional.of(path);
  }
}
