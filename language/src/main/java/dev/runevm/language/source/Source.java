package dev.runevm.language.source;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * One text of a program, with the name people know it by and a table of its lines.
 *
 * <p>Immutable. Two sources are equal only if they are the same object: the same text can be loaded
 * twice, and diagnostics must then still point at the right one. The path, where there is one, is
 * an opaque identifier for whoever loads modules; this class never opens it.
 */
public final class Source {
  private final String name;
  private final String path;
  private final String text;
  private final int[] lineStarts;

  private Source(String name, String path, String text) {
    this.name = Objects.requireNonNull(name, "name");
    this.path = path;
    this.text = Objects.requireNonNull(text, "text");
    this.lineStarts = findLineStarts(text);
  }

  /** A text without a path: it cannot be the base for loading modules from files. */
  public static Source of(String name, String text) {
    return new Source(name, null, text);
  }

  /** A text that came from {@code path}, an identifier the module loader understands. */
  public static Source of(String name, String path, String text) {
    return new Source(name, Objects.requireNonNull(path, "path"), text);
  }

  /** The name shown in diagnostics and stack traces. */
  public String name() {
    return name;
  }

  /** Where the text came from, if it came from somewhere modules can be loaded from. */
  public Optional<String> path() {
    return Optional.ofNullable(path);
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Length of the text in UTF-16 units. */
  public int length() {
    return text.length();
  }

  /** The span of the whole text. */
  public Span span() {
    return new Span(0, text.length());
  }

  /** The text a span covers; parts beyond the end of the text are left out. */
  public String slice(Span span) {
    int end = Math.min(span.end(), text.length());
    return text.substring(Math.min(span.start(), end), end);
  }

  /** Number of lines; an empty text has one. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The 1-based line that holds an offset; offsets beyond the end belong to the last line. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, Math.max(0, offset));
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Offset of the first character of a 1-based line. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** Offset just after the last character of a 1-based line, without its line terminator. */
  public int lineEnd(int line) {
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    int start = lineStart(line);
    while (end > start && isLineBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The text of a 1-based line, without its line terminator. */
  public String lineText(int line) {
    return text.substring(lineStart(line), lineEnd(line));
  }

  /** Line and column of an offset; offsets beyond the end give the end. */
  public LineColumn lineColumn(int offset) {
    int inside = Math.max(0, Math.min(offset, text.length()));
    int line = lineOf(inside);
    return new LineColumn(line, text.codePointCount(lineStart(line), inside) + 1);
  }

  @Override
  public String toString() {
    return "Source[" + name + "]";
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Lines end with LF, CR LF or a lone CR. */
  private static int[] findLineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineEnds = c == '\n' || c == '\r' && !text.startsWith("\n", i + 1);
      if (lineEnds) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
