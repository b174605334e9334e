package dev.runevm.launcher.testing;

import dev.runevm.language.diagnostic.JsonString;
import dev.runevm.launcher.console.Paint;
import java.io.PrintStream;
import java.util.Locale;

/**
 * For programs: one object on one line for each test.
 *
 * <pre>{@code
 * {"file":"src/lib.rn","name":"parse::floats","kind":"test","status":"failed","seconds":0.001020,
 *  "message":"…","details":"…","output":"…"}
 * }</pre>
 *
 * <p>The kind is {@code test}, {@code doc} for an example in documentation, or {@code compile} for
 * a program that does not compile; the status {@code passed}, {@code failed} or {@code ignored}.
 */
final class JsonReport implements TestReport {
  private final PrintStream out;

  JsonReport(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin(TestSuite suite) {}

  @Override
  public void result(TestResult result) {
    out.println(
        "{"
            + identity(result.test())
            + ",\"status\":"
            + JsonString.of(result.status().word())
            + String.format(Locale.ROOT, ",\"seconds\":%.6f", result.nanoseconds() / 1e9)
            + ",\"message\":"
            + JsonString.of(result.message())
            + ",\"details\":"
            + JsonString.of(Paint.remove(result.details()))
            + ",\"output\":"
            + JsonString.of(result.output())
            + "}");
    out.flush();
  }

  /** The members that say which test it is. */
  static String identity(TestCase test) {
    return "\"file\":"
        + JsonString.of(test.file())
        + ",\"name\":"
        + JsonString.of(test.name())
        + ",\"kind\":"
        + JsonString.of(test.body().kind());
  }

  @Override
  public void end(TestSummary summary) {}
}
