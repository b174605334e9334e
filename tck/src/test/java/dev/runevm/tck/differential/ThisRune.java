package dev.runevm.tck.differential;

import dev.runevm.tck.differential.Execution.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;

/** RuneVM, each script in a context of its own. */
final class ThisRune implements Execution.Subject, AutoCloseable {
  private static final Pattern ERROR = Pattern.compile("(?m)^error\\[E\\d+]: (.*)$");

  private final Engine engine =
      Engine.newBuilder("rune").option("engine.WarnInterpreterOnly", "false").build();

  @Override
  public Execution run(String script) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Optional<Problem> problem = Optional.empty();
    try (Context context = Context.newBuilder("rune").engine(engine).out(out).err(out).build()) {
      context.eval("rune", script);
    } catch (PolyglotException failure) {
      if (failure.isInternalError()) {
        throw failure;
      }
      problem = Optional.of(problem(failure));
    }
    return new Execution(out.toString(StandardCharsets.UTF_8), problem);
  }

  private static Problem problem(PolyglotException failure) {
    if (!failure.isSyntaxError()) {
      return new Problem(true, failure.getMessage());
    }
    Matcher error = ERROR.matcher(failure.getMessage());
    return new Problem(false, error.find() ? error.group(1) : failure.getMessage());
  }

  @Override
  public void close() {
    engine.close();
  }
}
