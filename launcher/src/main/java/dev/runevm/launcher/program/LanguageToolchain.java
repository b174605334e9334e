package dev.runevm.launcher.program;

import dev.runevm.language.library.Library;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.Disassembler;
import dev.runevm.language.unit.ReadResult;
import dev.runevm.language.unit.Unit;
import dev.runevm.language.unit.UnitProblem;
import dev.runevm.language.unit.UnitReader;
import dev.runevm.language.unit.UnitVerifier;
import dev.runevm.language.unit.UnitWriter;
import dev.runevm.language.unit.VerificationResult;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.parser.CompilationResult;
import dev.runevm.parser.CompileOptions;
import dev.runevm.parser.Compiler;
import dev.runevm.stdlib.StandardLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The compiler, and the polyglot engine with the standard library. */
public final class LanguageToolchain implements Toolchain {
  /**
   * What programs can name; read when first needed, because running a unit does not need it here.
   */
  private Library library;

  @Override
  public Compilation compile(InputFile source, boolean withDebugInformation) throws CommandFailure {
    return compile(source, withDebugInformation, new UnitCache.Inputs());
  }

  private Compilation compile(
      InputFile source, boolean withDebugInformation, UnitCache.Inputs inputs)
      throws CommandFailure {
    inputs.add(source.path(), source.bytes());
    CompilationResult result =
        compile(source, source.text(), new FileSourceLoader(inputs, Map.of()));
    Optional<byte[]> unit =
        result.unit().map(withDebugInformation ? UnitWriter::write : UnitWriter::writeStripped);
    return new Compilation(unit, result.diagnostics(), inputs.modules());
  }

  @Override
  public Compilation compile(InputFile source, Path file, String text) throws CommandFailure {
    UnitCache.Inputs inputs = new UnitCache.Inputs();
    inputs.add(source.path(), source.bytes());
    Path place = file.toAbsolutePath();
    String own = place.equals(source.path().toAbsolutePath()) ? text : source.text();
    CompilationResult result =
        compile(source, own, new FileSourceLoader(inputs, Map.of(place, text)));
    return new Compilation(
        result.unit().map(UnitWriter::write), result.diagnostics(), inputs.modules());
  }

  private CompilationResult compile(InputFile source, String text, FileSourceLoader modules) {
    Source root = Source.of(source.name(), source.path().toString(), text);
    return Compiler.compile(root, modules, library(), CompileOptions.DEFAULT);
  }

  @Override
  public String disassemble(String name, byte[] unit) throws CommandFailure {
    VerificationResult result = UnitVerifier.verify(read(name, unit), library(), Limits.standard());
    return Disassembler.disassemble(
        result.unit().orElseThrow(() -> invalid(name, result.problems())));
  }

  @Override
  public int run(RunRequest request, Console console) throws CommandFailure {
    Optional<byte[]> unit =
        request.program().isUnit()
            ? Optional.of(request.program().bytes())
            : unitOf(request.program(), console);
    if (unit.isEmpty()) {
      return ExitCode.FAILED;
    }
    EntryPoint entry = EntryPoint.of(read(request.program().name(), unit.get()), request);
    return new ProgramRun(request, console).run(unit.get(), entry);
  }

  /** The unit of a source text: from the cache or made now; empty if it has errors. */
  private Optional<byte[]> unitOf(InputFile source, Console console) throws CommandFailure {
    Optional<UnitCache> cache = UnitCache.ofProcess();
    Optional<byte[]> known = cache.flatMap(units -> units.find(source));
    if (known.isPresent()) {
      return known;
    }
    UnitCache.Inputs inputs = new UnitCache.Inputs();
    Compilation compilation = compile(source, true, inputs);
    if (compilation.diagnostics().isEmpty()) {
      cache.ifPresent(units -> units.store(source, inputs, compilation.unit().orElseThrow()));
      return compilation.unit();
    }
    // Not kept: what the compiler had to say is said each time.
    Report.text(compilation.diagnostics(), console);
    if (compilation.unit().isEmpty()) {
      console.err().println(Report.summary(1, compilation.diagnostics()));
    }
    return compilation.unit();
  }

  private Library library() {
    if (library == null) {
      library = new StandardLibrary().library().library();
    }
    return library;
  }

  private static Unit read(String name, byte[] unit) throws CommandFailure {
    ReadResult result = UnitReader.read(unit);
    return result.unit().orElseThrow(() -> invalid(name, result.problems()));
  }

  private static CommandFailure invalid(String name, List<UnitProblem> problems) {
    return new CommandFailure(
        ExitCode.FAILED,
        name
            + " is not a valid unit:\n"
            + problems.stream().map(problem -> "  " + problem + "\n").collect(Collectors.joining())
            + "  It may be damaged, or made by another version; compile its source again.");
  }
}
