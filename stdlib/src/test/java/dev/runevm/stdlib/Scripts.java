package dev.runevm.stdlib;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** Runs scripts that were granted something and tells what they give. */
public final class Scripts {
  private static final String DEBUG = "pub fn debug(value) { format!(\"{:?}\", value) }";

  private Scripts() {}

  /** A context with these grants. */
  public static Context context(String grants) {
    return Context.newBuilder("rune").option("rune.allow", grants).build();
  }

  /** The debug form of what a script gives, or its error after an exclamation mark. */
  public static String run(Context context, String script) {
    try {
      Value value = context.eval(Source.newBuilder("rune", script, "script.rn").buildLiteral());
      return context.eval("rune", DEBUG).invokeMember("debug", value).asString();
    } catch (PolyglotException error) {
      return "! " + error.getMessage();
    }
  }

  /** The same in a context of its own. */
  public static String run(String grants, String script) {
    try (Context context = context(grants)) {
      return run(context, script);
    }
  }
}
