package dev.runevm.tck.corpus;

import java.util.Map;
import org.graalvm.polyglot.Engine;

/** A way to run a program. All ways must give the same. */
enum ExecutionPath {
  /** The text is evaluated. */
  SOURCE(false, false, Map.of()),
  /** The program is compiled to a unit, and its bytes are evaluated. */
  UNIT(true, false, Map.of()),
  /** At every suspension point the program is suspended, copied and resumed. */
  SUSPENDED(true, true, Map.of()),
  /** Every function is compiled to a class of the Java virtual machine at its first call. */
  JVM(false, false, Map.of()),
  /** That, and suspended and resumed. */
  JVM_SUSPENDED(true, true, Map.of()),
  /** Every function goes on in such a class at the second iteration of its first loop. */
  JVM_LOOPS(false, false, Map.of()),
  /** That, and suspended and resumed. */
  JVM_LOOPS_SUSPENDED(true, true, Map.of()),
  /** Every function is compiled to machine code at its first call. */
  COMPILED(
      false,
      false,
      Map.of(
          "engine.CompileImmediately", "true",
          "engine.BackgroundCompilation", "false",
          "engine.CompilerThreads", "2",
          "engine.CompilationFailureAction", "Throw")),
  /** That, and suspended and resumed. */
  COMPILED_SUSPENDED(true, true, COMPILED.engineOptions);

  private final boolean unit;
  private final boolean suspended;
  private final Map<String, String> engineOptions;

  ExecutionPath(boolean unit, boolean suspended, Map<String, String> engineOptions) {
    this.unit = unit;
    this.suspended = suspended;
    this.engineOptions = engineOptions;
  }

  /** Whether the unit is evaluated instead of the text. */
  boolean fromUnit() {
    return unit;
  }

  /** Whether the program is suspended wherever it can be. */
  boolean suspends() {
    return suspended;
  }

  /** What runs functions, as the option {@code rune.tier} has it. */
  String tier() {
    return switch (this) {
      case JVM, JVM_SUSPENDED -> "jvm";
      case JVM_LOOPS, JVM_LOOPS_SUSPENDED -> "loops";
      default -> "ast";
    };
  }

  /** Whether this needs the optimizing runtime. */
  boolean compiles() {
    return !engineOptions.isEmpty();
  }

  /** An engine that runs programs this way. */
  Engine engine() {
    Engine.Builder builder =
        Engine.newBuilder("rune")
            .allowExperimentalOptions(true)
            .option("engine.WarnInterpreterOnly", "false");
    engineOptions.forEach(builder::option);
    return builder.build();
  }
}
