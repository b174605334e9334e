package dev.runevm.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** The Rune programs that are measured, and where they run. */
final class Programs {
  private static final String LANGUAGE = "rune";

  private Programs() {}

  /** The module with this name among the resources, loaded in a context. */
  static Value load(Context context, String name) {
    String file = name + ".rn";
    try (InputStream in = Programs.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return context.eval(Source.newBuilder(LANGUAGE, text, file).buildLiteral());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A context of an engine, with nothing granted. */
  static Context context(Engine engine) {
    return Context.newBuilder(LANGUAGE).engine(engine).build();
  }

  /**
   * An engine that compiles to machine code. Measuring an interpreter by mistake would give figures
   * that are wrong by a factor of ten or more, so this fails rather than falls back.
   */
  static Engine optimizingEngine() {
    Engine engine =
        Engine.newBuilder(LANGUAGE).option("engine.WarnInterpreterOnly", "false").build();
    if (engine.getImplementationName().equals("Interpreted")) {
      engine.close();
      throw new IllegalStateException(
          "This JVM has no optimizing Truffle runtime; see benchmarks/README.md for the options.");
    }
    return engine;
  }

  /** An engine on whatever runtime there is. */
  static Engine anyEngine() {
    return Engine.newBuilder(LANGUAGE).option("engine.WarnInterpreterOnly", "false").build();
  }
}
