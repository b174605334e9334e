package dev.runevm.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.source.Source;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.TextRenderer;
import dev.runevm.language.library.Library;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.unit.ReadResult;
import dev.runevm.language.unit.UnitProblem;
import dev.runevm.language.unit.UnitReader;
import dev.runevm.language.unit.UnitVerifier;
import dev.runevm.language.unit.UnitWriter;
import dev.runevm.language.unit.VerificationResult;
import dev.runevm.language.unit.VerifiedUnit;
import dev.runevm.parser.CompilationResult;
import dev.runevm.parser.CompileOptions;
import dev.runevm.parser.Compiler;
import dev.runevm.parser.SourceLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Gets verified units from what is evaluated. A source text is compiled to the bytes of a unit, and
 * from there on treated like a unit that came from anywhere.
 */
final class UnitSource {
  private final RuneLanguage language;
  private final Env environment;

  UnitSource(RuneLanguage language, Env environment) {
    this.language = language;
    this.environment = environment;
  }

  /**
   * The unit of a source.
   *
   * @throws ProgramRejected if it cannot be compiled or is not valid
   */
  @TruffleBoundary
  VerifiedUnit read(Source source) {
    byte[] bytes = source.hasBytes() ? source.getBytes().toByteArray() : compile(source);
    return verified(bytes, source.getName(), library());
  }

  /**
   * The unit that these bytes are.
   *
   * @param name what the unit is called in a message
   * @throws ProgramRejected if they are no valid unit
   */
  static VerifiedUnit verified(byte[] bytes, String name, Library library) {
    ReadResult read = UnitReader.read(bytes);
    if (read.unit().isEmpty()) {
      throw invalid(name, read.problems());
    }
    VerificationResult result = UnitVerifier.verify(read.unit().get(), library, Limits.standard());
    return result.unit().orElseThrow(() -> invalid(name, result.problems()));
  }

  private byte[] compile(Source source) {
    dev.runevm.language.source.Source root = root(source);
    CompilationResult result =
        Compiler.compile(root, SourceLoader.files(this::readFile), library(), options());
    if (result.hasErrors()) {
      throw rejected(source, root, result.diagnostics());
    }
    return UnitWriter.write(result.unit().orElseThrow());
  }

  private static dev.runevm.language.source.Source root(Source source) {
    String text = source.getCharacters().toString();
    return source.getPath() == null
        ? dev.runevm.language.source.Source.of(source.getName(), text)
        : dev.runevm.language.source.Source.of(source.getName(), source.getPath(), text);
  }

  /** The text of a module's file, if the embedder lets the program read it. */
  private Optional<String> readFile(String path) {
    try {
      TruffleFile file = environment.getPublicTruffleFile(path);
      return file.isRegularFile()
          ? Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException | SecurityException notReadable) {
      return Optional.empty();
    }
  }

  private CompileOptions options() {
    return new CompileOptions(
        switch (environment.getOptions().get(RuneOptions.MODE)) {
          case AUTO -> CompileOptions.Form.AUTOMATIC;
          case SCRIPT -> CompileOptions.Form.SCRIPT;
          case MODULE -> CompileOptions.Form.MODULE;
        });
  }

  private Library library() {
    return language.natives().library();
  }

  private static ProgramRejected rejected(
      Source source, dev.runevm.language.source.Source root, List<Diagnostic> diagnostics) {
    List<Diagnostic> errors = diagnostics.stream().filter(Diagnostic::isError).toList();
    Diagnostic first = errors.get(0);
    boolean here = first.source() == root;
    return new ProgramRejected(
        TextRenderer.plain().render(errors),
        here
            ? source.createSection(first.span().start(), first.span().length())
            : source.createSection(0, 0));
  }

  private static ProgramRejected invalid(String name, List<UnitProblem> problems) {
    StringBuilder message = new StringBuilder();
    message.append("`").append(name).append("` is not a valid unit:");
    for (UnitProblem problem : problems) {
      message.append(System.lineSeparator()).append("  ").append(problem);
    }
    return new ProgramRejected(message.toString(), null);
  }
}
