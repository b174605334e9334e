package dev.runevm.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** The Rune programs among the resources, and where they run. */
public final class Programs {
  private static final String LANGUAGE = "rune";

  private Programs() {}

  /** The module with this name beside a class, loaded in a context. */
  static Value load(Context context, String name) {
    return context.eval(source(Programs.class, name));
  }

  /** The program with this name beside a class. */
  public static Source source(Class<?> place, String name) {
    String file = name + ".rn";
    try (InputStream in = place.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Source.newBuilder(LANGUAGE, text, file).buildLiteral();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A context of an engine, with nothing granted. */
  public static Context context(Engine engine) {
    return Context.newBuilder(LANGUAGE).engine(engine).build();
  }

  /**
   * An engine.
   *
   * @param tier the value of the option {@code rune.tier}
   */
  public static Engine engine(String tier) {
    return Engine.newBuilder(LANGUAGE)
        .allowExperimentalOptions(true)
        .option("rune.tier", tier)
        .option("engine.WarnInterpreterOnly", "false")
        .build();
  }
}
