package dev.runevm.launcher;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Source;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.doc.DocGenerator;
import dev.runevm.launcher.doc.SiteFolder;
import dev.runevm.launcher.program.FileSourceLoader;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.Report;
import dev.runevm.launcher.program.Toolchain;
import dev.runevm.launcher.project.Target;
import dev.runevm.launcher.project.Target.Kind;
import dev.runevm.stdlib.StandardLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code rune doc}: pages about programs and native modules, from their doc comments. */
final class DocCommand implements Command {
  private static final Set<Kind> USUAL = EnumSet.of(Kind.LIB, Kind.BIN);
  private static final String FOLDER = "doc";
  private static final String EXTENSION = ".rn";

  private final Toolchain toolchain;

  DocCommand(Toolchain toolchain) {
    this.toolchain = toolchain;
  }

  /** A program that is to be documented. */
  private record Subject(String name, Path file) {}

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.usageMessage()
        .description("Makes pages about programs and native modules, from their doc comments.");
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .paramLabel("FOLDER")
            .type(String.class)
            .description("Where to; otherwise target/doc in a project, and doc elsewhere.")
            .build());
    spec.addOption(
        OptionSpec.builder("--no-std").description("Leaves the native modules out.").build());
    spec.addOption(
        OptionSpec.builder("--private")
            .description("Shows private items too, which programs with a main show anyway.")
            .build());
    spec.addOption(
        OptionSpec.builder("--warnings-are-errors")
            .description("Fails, and writes nothing, if there are warnings.")
            .build());
    spec.addOption(
        Formats.option("text, for people, or json, warnings one object a line.").build());
    ProjectOptions.addTo(spec, EnumSet.allOf(Kind.class));
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .paramLabel("FILE")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "Source texts (.rn), or folders with programs; without any, the library and the"
                    + " programs of the project.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) throws CommandFailure {
    boolean json = Formats.of(arguments, "text", "json").equals("json");
    boolean strict = arguments.hasMatchedOption("--warnings-are-errors");
    List<Subject> subjects = subjects(arguments);
    DocGenerator generator =
        new DocGenerator(new FileSourceLoader(), arguments.hasMatchedOption("--private"));
    if (!arguments.hasMatchedOption("--no-std")) {
      generator.addLibrary(new StandardLibrary().library().documentedLibrary());
    } else if (subjects.isEmpty()) {
      throw CommandFailure.usage(
          "there is nothing to document.\n  Name a FILE, or leave out --no-std.");
    }
    for (Subject subject : subjects) {
      InputFile input = InputFile.read(subject.file().toString());
      generator.addProgram(
          subject.name(), Source.of(input.name(), input.path().toString(), input.text()));
    }
    if (generator.diagnostics().stream().anyMatch(Diagnostic::isError)) {
      report(generator.diagnostics(), json, console);
      console.say("nothing was written: there are errors.");
      return ExitCode.FAILED;
    }
    DocGenerator.Result result = generator.generate(title(subjects));
    report(result.diagnostics(), json, console);
    if (strict && !result.diagnostics().isEmpty()) {
      console.say("nothing was written: there are warnings.");
      return ExitCode.FAILED;
    }
    Path output = output(arguments);
    new SiteFolder(output).write(result.site().files());
    console.err().println("wrote " + output.resolve("index.html"));
    return ExitCode.OK;
  }

  private static void report(List<Diagnostic> diagnostics, boolean json, Console console) {
    if (json) {
      Report.json(diagnostics, console.out());
    } else {
      Report.text(diagnostics, console);
    }
  }

  private static String title(List<Subject> subjects) {
    return subjects.size() == 1 ? subjects.getFirst().name() : "Rune";
  }

  private List<Subject> subjects(ParseResult arguments) throws CommandFailure {
    List<String> words = Words.positionals(arguments);
    if (!words.isEmpty()) {
      return named(words);
    }
    List<Subject> subjects = new ArrayList<>();
    if (ProjectOptions.isInProject(arguments)) {
      for (Target target : ProjectOptions.targets(arguments, USUAL)) {
        subjects.add(new Subject(target.name(), target.file()));
      }
    }
    return subjects;
  }

  private List<Subject> named(List<String> words) throws CommandFailure {
    return Programs.named(words, toolchain).keySet().stream()
        .map(file -> new Subject(name(file.path()), file.path()))
        .toList();
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
  }

  private static Path output(ParseResult arguments) throws CommandFailure {
    String wish = Words.one(arguments, "--output").orElse("");
    if (!wish.isEmpty()) {
      return InputFile.path(wish);
    }
    boolean ofProject =
        Words.positionals(arguments).isEmpty() && ProjectOptions.isInProject(arguments);
    return ofProject
        ? ProjectOptions.project(arguments).folder().resolve("target").resolve(FOLDER)
        : Path.of(FOLDER);
  }
}
