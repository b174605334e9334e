package dev.runevm.benchmarks.hotpath;

import dev.runevm.benchmarks.Programs;
import java.util.function.LongSupplier;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * An engine in which hot paths run, by the way that the system property {@code rune.tier} names.
 */
final class Session implements AutoCloseable {
  private final Engine engine;
  private final Context context;

  Session() {
    this(Programs.engine(System.getProperty("rune.tier", "auto")));
  }

  /** With an engine that is closed at the end. */
  Session(Engine engine) {
    this.engine = engine;
    this.context = Programs.context(engine);
  }

  /** The function in Rune; it gives what its twin gives. */
  LongSupplier rune(Twin twin) {
    LongSupplier function = function(twin);
    if (function.getAsLong() != twin.java()) {
      throw new IllegalStateException(twin.title() + ": Rune and Java do not agree");
    }
    return function;
  }

  private LongSupplier function(Twin twin) {
    if (twin.module() == null) {
      Source script = Programs.source(Session.class, twin.title());
      return () -> context.eval(script).asLong();
    }
    Source module = Programs.source(Session.class, twin.module());
    Value function = context.eval(module).getMember(twin.title());
    return () -> function.execute().asLong();
  }

  @Override
  public void close() {
    engine.close(true);
  }
}
