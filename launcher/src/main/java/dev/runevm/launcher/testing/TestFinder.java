package dev.runevm.launcher.testing;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.Export;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.launcher.program.ProgramContexts;
import dev.runevm.launcher.program.Report;
import dev.runevm.launcher.program.Toolchain.Compilation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the tests of programs. */
final class TestFinder {
  private final boolean withExamples;
  private final boolean color;
  private final Set<Path> searched = new HashSet<>();

  /**
   * A search.
   *
   * @param withExamples whether the examples in documentation are tests
   * @param color whether the errors of a program that does not compile are shown in colours
   */
  TestFinder(boolean withExamples, boolean color) {
    this.withExamples = withExamples;
    this.color = color;
  }

  /** The tests of a program; one that fails if it does not compile. */
  TestSuite in(InputFile program, Compilation compilation) throws CommandFailure {
    if (compilation.unit().isEmpty()) {
      List<Diagnostic> errors =
          compilation.diagnostics().stream().filter(Diagnostic::isError).toList();
      TestCase.Body broken = new TestCase.Broken(Report.text(errors, color));
      return new TestSuite(
          program.name(), List.of(new TestCase(program.name(), "compiles", broken)));
    }
    List<TestCase> tests = functions(program, compilation.unit().get());
    if (withExamples) {
      examples(program, program, tests);
      for (Path module : compilation.modules()) {
        examples(program, InputFile.read(module.toString()), tests);
      }
    }
    return new TestSuite(program.name(), List.copyOf(tests));
  }

  private static List<TestCase> functions(InputFile program, byte[] bytes) {
    byte[] module = ProgramContexts.module(bytes);
    List<TestCase> tests = new ArrayList<>();
    for (String path : ProgramContexts.functions(module, Export.Role.TEST)) {
      tests.add(new TestCase(program.name(), path, new TestCase.Call(program, module, path)));
    }
    return tests;
  }

  /** The examples of a file, which can belong to several programs and is tested with the first. */
  private void examples(InputFile program, InputFile file, List<TestCase> tests)
      throws CommandFailure {
    if (!searched.add(file.path().toAbsolutePath().normalize())) {
      return;
    }
    String module = module(program.path(), file.path());
    for (Example example : ExampleFinder.in(Source.of(file.name(), file.text()))) {
      String item =
          module.isEmpty() || example.item().isEmpty()
              ? module + example.item()
              : module + "::" + example.item();
      String line = "line " + example.line();
      tests.add(
          new TestCase(
              program.name(),
              item.isEmpty() ? "example in " + line : item + " (" + line + ")",
              new TestCase.Documentation(program, file.path(), example.text(), example.manner())));
    }
  }

  /** The path of the module that a file is; empty for the root. */
  private static String module(Path program, Path file) {
    Path root = program.toAbsolutePath().normalize();
    Path place = file.toAbsolutePath().normalize();
    if (place.equals(root)) {
      return "";
    }
    List<String> names = new ArrayList<>();
    root.getParent().relativize(place).forEach(part -> names.add(part.toString()));
    String last = names.removeLast();
    if (!last.equals("mod.rn")) {
      names.add(last.substring(0, last.lastIndexOf('.')));
    }
    return String.join("::", names);
  }
}
