package dev.runevm.launcher.program;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;

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

  private final PolyglotException error;
  private final boolean color;
  private final StringBuilder out = new StringBuilder();
  private String margin = "";

  /** The text of an error, with colours or without. */
  public ErrorText(PolyglotException error, boolean color) {
    this.error = error;
    this.color = color;
  }

  /** The whole text; it ends with a line break. */
  public String render() {
    if (error.isSyntaxError()) {
      // Rendered by the compiler already.
      return error.getMessage().stripTrailing() + "\n";
    }
    out.append(painted(RED, "error")).append(": ").append(message()).append('\n');
    SourceSection place = place();
    if (place != null) {
      excerpt(place);
    }
    help();
    stack();
    return out.toString();
  }

  private String message() {
    if (error.isResourceExhausted()) {
      return error.getMessage() + "; a function may call itself without end";
    }
    return error.getMessage() == null ? "the program stopped" : error.getMessage();
  }

  private void excerpt(SourceSection place) {
    int line = place.getStartLine();
    String number = String.valueOf(line);
    margin = " ".repeat(number.length());
    String text = place.getSource().getCharacters(line).toString();
    int start = place.getStartColumn() - 1;
    int end = place.getEndLine() == line ? place.getEndColumn() : text.length();
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

  private void help() {
    Value guest = error.getGuestObject();
    if (guest != null && guest.hasMember("help")) {
      line("help: " + guest.getMember("help").asString());
    }
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
    for (PolyglotException.StackFrame frame : error.getPolyglotStackTrace()) {
      if (!frame.isGuestFrame()) {
        continue;
      }
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

  /** Where it happened: the innermost place that is known. */
  private SourceSection place() {
    SourceSection place = error.getSourceLocation();
    if (isReadable(place)) {
      return place;
    }
    for (PolyglotException.StackFrame frame : error.getPolyglotStackTrace()) {
      if (frame.isGuestFrame() && isReadable(frame.getSourceLocation())) {
        return frame.getSourceLocation();
      }
    }
    return null;
  }

  private static boolean isReadable(SourceSection place) {
    return place != null && place.isAvailable() && place.getSource().hasCharacters();
  }

  private void line(String text) {
    out.append(margin).append(painted(BLUE, " = ")).append(text).append('\n');
  }

  private static String frame(PolyglotException.StackFrame frame) {
    SourceSection place = frame.getSourceLocation();
    String name = frame.getRootName() == null ? "" : frame.getRootName();
    String where = name.isEmpty() ? "the script" : name;
    return place == null || !place.isAvailable() ? where : where + " (" + place(place) + ")";
  }

  private static String place(SourceSection section) {
    return section.getSource().getName()
        + ":"
        + section.getStartLine()
        + ":"
        + section.getStartColumn();
  }

  private String painted(String paint, String text) {
    return color ? paint + text + PLAIN : text;
  }
}
