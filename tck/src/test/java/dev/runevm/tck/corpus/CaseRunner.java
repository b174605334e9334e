package dev.runevm.tck.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.interpreter.binding.NativeLibrary;
import dev.runevm.interpreter.binding.NativeLibraryProvider;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Severity;
import dev.runevm.language.library.Library;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.UnitWriter;
import dev.runevm.parser.CompilationResult;
import dev.runevm.parser.CompileOptions;
import dev.runevm.parser.Compiler;
import dev.runevm.parser.SourceLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;

/** Runs cases of the corpus in one way, each in a context of its own. */
final class CaseRunner {
  private static final NativeLibrary NATIVES =
      ServiceLoader.load(NativeLibraryProvider.class).findFirst().orElseThrow().library();
  private static final org.graalvm.polyglot.Source DEBUG =
      org.graalvm.polyglot.Source.create(
          "rune", "pub fn debug(value) { format!(\"{:?}\", value) }");
  private static final String UNIT_TYPE = "application/x-rune-unit";

  private final ExecutionPath path;
  private final Engine engine;

  CaseRunner(ExecutionPath path) {
    this.path = path;
    this.engine = path.engine();
  }

  /** What programs can call, with documentation. */
  static Library documentedLibrary() {
    return NATIVES.documentedLibrary();
  }

  /** Compiles a case and checks errors and warnings. */
  static void compile(CorpusCase corpusCase) {
    CompilationResult result = compiled(corpusCase);
    List<String> errors = errors(result);
    if (corpusCase.moreErrors()) {
      errors = errors.subList(0, Math.min(errors.size(), corpusCase.compileErrors().size()));
    }
    assertEquals(corpusCase.compileErrors(), errors, () -> "errors: " + result.diagnostics());
    if (corpusCase.compileErrors().isEmpty()) {
      assertEquals(corpusCase.warnings(), codes(result, Severity.WARNING));
    } else {
      corpusCase.help().ifPresent(help -> checkHelp(help, result));
    }
  }

  private static void checkHelp(String help, CompilationResult result) {
    List<String> given =
        result.diagnostics().stream()
            .filter(Diagnostic::isError)
            .flatMap(diagnostic -> diagnostic.help().stream())
            .toList();
    assertTrue(given.contains(help), () -> "expected help `" + help + "` in " + given);
  }

  static CompilationResult compiled(CorpusCase corpusCase) {
    SourceLoader loader =
        SourceLoader.files(name -> Optional.ofNullable(corpusCase.files().get(name)));
    return Compiler.compile(
        Source.of("case.rn", "case.rn", corpusCase.text()),
        loader,
        NATIVES.library(),
        CompileOptions.DEFAULT);
  }

  static List<String> errors(CompilationResult result) {
    return codes(result, Severity.ERROR);
  }

  private static List<String> codes(CompilationResult result, Severity severity) {
    List<String> codes = new ArrayList<>();
    for (Diagnostic diagnostic : result.diagnostics()) {
      if (diagnostic.severity() == severity) {
        codes.add(diagnostic.code().kind());
      }
    }
    return codes;
  }

  /** Runs a case and checks value, output and error. */
  void run(CorpusCase corpusCase) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Context context = context(out)) {
      Optional<String> value = Optional.empty();
      try {
        value = Optional.of(result(context, corpusCase));
        assertTrue(corpusCase.error().isEmpty(), () -> "no error, but " + corpusCase.error());
      } catch (PolyglotException failure) {
        checkError(corpusCase, failure);
      }
      if (corpusCase.value().isPresent()) {
        assertEquals(corpusCase.value(), value);
      }
    }
    assertEquals(corpusCase.output(), out.toString(StandardCharsets.UTF_8).lines().toList());
  }

  /** Runs a case that ends with an error; the frames of the error, each with its place. */
  List<String> trace(CorpusCase corpusCase) throws IOException {
    try {
      result(corpusCase);
    } catch (PolyglotException failure) {
      List<String> frames = new ArrayList<>();
      frames.add(failure.getMessage());
      for (PolyglotException.StackFrame frame : failure.getPolyglotStackTrace()) {
        if (frame.isGuestFrame()) {
          frames.add(frame.getRootName() + " at " + frame.getSourceLocation());
        }
      }
      return frames;
    }
    throw new AssertionError("no error, but " + corpusCase.error());
  }

  /** Runs a case and gives its value in debug form; errors are thrown. */
  String result(CorpusCase corpusCase) throws IOException {
    try (Context context = context(new ByteArrayOutputStream())) {
      return result(context, corpusCase);
    }
  }

  private Context context(ByteArrayOutputStream out) {
    return Context.newBuilder("rune")
        .engine(engine)
        .out(out)
        .err(new ByteArrayOutputStream())
        .option("rune.allow", "all")
        .allowExperimentalOptions(true)
        .option("rune.tier", path.tier())
        .option("rune.force-suspend", String.valueOf(path.suspends()))
        .build();
  }

  private String result(Context context, CorpusCase corpusCase) throws IOException {
    Value value = context.eval(source(corpusCase));
    if (value.canInvokeMember("main")) {
      value = value.invokeMember("main");
    }
    return context.eval(DEBUG).invokeMember("debug", value).asString();
  }

  private org.graalvm.polyglot.Source source(CorpusCase corpusCase) throws IOException {
    if (!path.fromUnit() && corpusCase.files().isEmpty()) {
      return org.graalvm.polyglot.Source.newBuilder("rune", corpusCase.text(), "case.rn").build();
    }
    byte[] bytes = UnitWriter.write(compiled(corpusCase).unit().orElseThrow());
    return org.graalvm.polyglot.Source.newBuilder("rune", ByteSequence.create(bytes), "case.rnc")
        .mimeType(UNIT_TYPE)
        .build();
  }

  private static void checkError(CorpusCase corpusCase, PolyglotException failure) {
    assertFalse(failure.isInternalError(), () -> "internal: " + stackTrace(failure));
    String expected = corpusCase.error().orElseThrow(() -> failure);
    assertTrue(
        pattern(expected).matcher(failure.getMessage()).matches(),
        () -> "expected " + expected + " but got: " + failure.getMessage());
    corpusCase
        .errorMessage()
        .ifPresent(
            message ->
                assertTrue(
                    failure.getMessage().contains(message),
                    () -> "expected `" + message + "` in: " + failure.getMessage()));
    if (corpusCase.help().isPresent()) {
      Value guest = failure.getGuestObject();
      assertEquals(
          corpusCase.help().get(),
          guest.hasMember("help") ? guest.getMember("help").asString() : "none");
    }
  }

  /** What the messages of a kind of error look like. */
  private static Pattern pattern(String camelCase) {
    String name = camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    String template = ErrorKind.valueOf(name).template();
    String regex =
        Arrays.stream(template.split("\\{}", -1))
            .map(Pattern::quote)
            .reduce((left, right) -> left + ".*" + right)
            .orElseThrow();
    return Pattern.compile(regex, Pattern.DOTALL);
  }

  private static String stackTrace(PolyglotException failure) {
    java.io.StringWriter text = new java.io.StringWriter();
    failure.printStackTrace(new java.io.PrintWriter(text));
    return text.toString();
  }
}
