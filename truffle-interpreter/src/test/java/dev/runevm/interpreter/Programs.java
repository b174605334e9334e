package dev.runevm.interpreter;

import dev.runevm.language.unit.Unit;
import dev.runevm.language.unit.UnitWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;

/** Runs programs for tests, each in a context of its own. */
public final class Programs {
  private Programs() {}

  /** A context; with forced suspension every await suspends and every resumption is of a copy. */
  public static Context context(boolean forceSuspend) {
    return Context.newBuilder("rune")
        .allowExperimentalOptions(true)
        .option("engine.WarnInterpreterOnly", "false")
        .option("rune.force-suspend", String.valueOf(forceSuspend))
        .build();
  }

  /** A context that compiles every function at its first call and fails if it cannot. */
  public static Context compilingContext() {
    Engine engine =
        Engine.newBuilder("rune")
            .allowExperimentalOptions(true)
            .option("engine.BackgroundCompilation", "false")
            .option("engine.CompileImmediately", "true")
            .option("engine.CompilationFailureAction", "Throw")
            .build();
    return Context.newBuilder("rune").engine(engine).build();
  }

  /** The value of a source text in a context. */
  public static Value evaluate(Context context, String text) {
    return context.eval(Source.newBuilder("rune", text, "test.rn").buildLiteral());
  }

  /** The display form of the value of a source text. */
  public static String run(String text) {
    return run(text, false);
  }

  /** The display form of the value of a source text. */
  public static String run(String text, boolean forceSuspend) {
    try (Context context = context(forceSuspend)) {
      return evaluate(context, text).toString();
    }
  }

  /** The value of a unit in a context. */
  public static Value evaluate(Context context, Unit unit) {
    try {
      return context.eval(
          Source.newBuilder("rune", ByteSequence.create(UnitWriter.write(unit)), "test.rnc")
              .mimeType(RuneLanguage.UNIT)
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What Java code gives that runs inside of a context, as native code does. */
  public static <T> T inside(Context context, Function<RuneContext, T> code) {
    context.initialize("rune");
    context.enter();
    try {
      return code.apply(RuneContext.get(null));
    } finally {
      context.leave();
    }
  }
}
