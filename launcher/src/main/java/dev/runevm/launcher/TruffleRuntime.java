package dev.runevm.launcher;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Engine;

/**
 * Which of its two runtimes Truffle chose in this process, and why.
 *
 * @param optimizing whether hot code becomes machine code by partial evaluation
 * @param explanation one line for people
 */
record TruffleRuntime(boolean optimizing, String explanation) {
  /** What Truffle calls the runtime that only interprets. */
  private static final String FALLBACK = "Interpreted";

  /** The module through which a compiler in Java plugs into the JVM; there only if enabled. */
  private static final String JVMCI = "jdk.internal.vm.ci";

  private static final String NOT_ASKED =
      "the optimizing runtime was not asked for; rune --graal asks for it";

  /** Starts an engine to find out, where the answer is not known without one. */
  static TruffleRuntime detect() {
    if (ModuleLayer.boot().findModule(JVMCI).isEmpty()) {
      return new TruffleRuntime(false, NOT_ASKED);
    }
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    try (Engine engine =
        Engine.newBuilder().logHandler(log).option("engine.WarnInterpreterOnly", "true").build()) {
      String name = engine.getImplementationName();
      if (!name.equals(FALLBACK)) {
        return new TruffleRuntime(true, name + " " + engine.getVersion());
      }
      return new TruffleRuntime(false, whyNot(log.toString(StandardCharsets.UTF_8)));
    }
  }

  private static String whyNot(String log) {
    if (System.getProperty("jdk.module.upgrade.path") == null) {
      return NOT_ASKED;
    }
    return "the optimizing runtime was asked for and refused: " + reasonGiven(log);
  }

  /** Truffle gives its reason in one line of a warning: {@code Reason: …}. */
  private static String reasonGiven(String log) {
    return log.lines()
        .filter(line -> line.contains("because") || line.contains("eason"))
        .findFirst()
        .map(String::strip)
        .orElse("Truffle gives no reason");
  }
}
