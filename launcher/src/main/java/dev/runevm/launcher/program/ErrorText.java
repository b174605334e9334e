package dev.runevm.launcher.program;

import dev.runevm.interpreter.error.ErrorReport;
import dev.runevm.interpreter.error.ErrorReport.Cause;
import dev.runevm.interpreter.error.ErrorReport.Frame;
import dev.runevm.interpreter.error.ErrorReport.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A run-time error as a person reads it: what happened, the line where it happened with carets
 * below it, and how the program got there.
 *
 * <pre>
 * error: Division by zero
 *   --> average.rn:2:5
 *   |
 * 2 |     total / count
 *   |     ^^^^^^^^^^^^^
 *   |
 *   = help: …
 *   = in average (average.rn:2:5)
 *   = in main (average.rn:6:20)
 * </pre>
 */
public final class ErrorText {
  /** Frames shown at the top and at the bottom of a stack that is too long to be read. */
  private static final int SHOWN = 10;

  private static final String RED = "\u001B[1;31m";
  private static final String BLUE = "\u001B[1;34m";
  private static final String PLAIN = "\u001B[0m";

  private final ErrorReport error;
  private final boolean color;
  private final StringBuilder out = new StringBuilder();
  private String margin = "";

  public ErrorText(ErrorReport error, boolean color) {
    this.error = error;
    this.color = color;
  }

  /** The whole text; it ends with a line break. */
  public String render() {
    if (error.cause() == Cause.REJECTED) {
      // Rendered by the compiler already.
      return error.message().stripTrailing() + "\n";
    }
    out.append(painted(RED, "error")).append(": ").append(message()).append('\n');
    error.place().ifPresent(this::excerpt);
    error.help().ifPresent(help -> line("help: " + help));
    stack();
    return out.toString();
  }

  private String message() {
    if (error.cause() == Cause.EXHAUSTED) {
      return error.message() + "; a function may call itself without end";
    }
    return error.message() == null ? "the program stopped" : error.message();
  }

  private void excerpt(Place place) {
    String number = String.valueOf(place.line());
    margin = " ".repeat(number.length());
    String text = place.text();
    int start = place.column() - 1;
    int end = place.endLine() == place.line() ? place.endColumn() : text.length();
    out.append(margin).append(painted(BLUE, "--> ")).append(place(place)).append('\n');
    bar("");
    out.append(painted(BLUE, number + " | ")).append(text.replace('\t', ' ')).append('\n');
    bar(" ".repeat(start) + painted(RED, "^".repeat(Math.max(1, end - start))));
    bar("");
  }

  private void bar(String rest) {
    String blank = rest.isEmpty() ? "" : " ";
    out.append(margin).append(painted(BLUE, " |")).append(blank).append(rest).append('\n');
  }

  private void stack() {
    List<String> frames = frames();
    int hidden = frames.size() - 2 * SHOWN;
    for (int i = 0; i < frames.size(); i++) {
      if (hidden > 1 && i == SHOWN) {
        line("… " + hidden + " more");
        i += hidden - 1;
      } else {
        line("in " + frames.get(i));
      }
    }
  }

  /** The calls, innermost first; what repeats itself is counted. */
  private List<String> frames() {
    List<String> frames = new ArrayList<>();
    String last = null;
    int times = 0;
    for (Frame frame : error.frames()) {
      String text = frame(frame);
      if (text.equals(last)) {
        times++;
        frames.set(frames.size() - 1, text + ", " + times + " times");
      } else {
        times = 1;
        frames.add(text);
      }
      last = text;
    }
    return frames;
  }

  private void line(String text) {
    out.append(margin).append(painted(BLUE, " = ")).append(text).append('\n');
  }

  private static String frame(Frame frame) {
    String where = frame.function().isEmpty() ? "the script" : frame.function();
    return where + frame.place().map(place -> " (" + place(place) + ")").orElse("");
  }

  private static String place(Place place) {
    return place.source() + ":" + place.line() + ":" + place.column();
  }

  private String painted(String paint, String text) {
    return color ? paint + text + PLAIN : text;
  }
}
