package dev.runevm.language.diagnostic;

import dev.runevm.language.source.Source;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The lines of one source that a diagnostic speaks of, with its marks below them. */
final class Excerpt {
  /** Of a label over more lines than this, only the first and the last are shown. */
  private static final int MAX_LINES_OF_LABEL = 2;

  /** Of a longer line, only this many characters around its first mark are shown. */
  private static final int MAX_LINE_LENGTH = 200;

  /** How many characters before the first mark of a long line are shown. */
  private static final int BEFORE_MARK = 60;

  private static final String CUT = "…";

  private final Source source;
  private final List<Mark> marks;
  private final int gutter;
  private final Style style;

  Excerpt(Source source, List<Mark> marks, int gutter, Style style) {
    this.source = source;
    this.marks = marks;
    this.gutter = gutter;
    this.style = style;
  }

  void render(Severity severity, StringBuilder out) {
    bar(out);
    int previous = 0;
    for (int line : lines()) {
      if (previous != 0 && line > previous + 1) {
        gap(previous, line, out);
      }
      sourceLine(line, out);
      marksOf(line, severity, out);
      previous = line;
    }
  }

  private SortedSet<Integer> lines() {
    SortedSet<Integer> lines = new TreeSet<>();
    for (Mark mark : marks) {
      lines.add(mark.firstLine());
      lines.add(mark.lastLine());
    }
    return lines;
  }

  /** One line that is left out is shown; more become an ellipsis. */
  private void gap(int previous, int next, StringBuilder out) {
    if (next - previous == MAX_LINES_OF_LABEL) {
      sourceLine(previous + 1, out);
    } else {
      out.append(" ".repeat(gutter - 1)).append(style.gutter("...")).append('\n');
    }
  }

  private void bar(StringBuilder out) {
    out.append(" ".repeat(gutter + 1)).append(style.gutter("|")).append('\n');
  }

  private void sourceLine(int line, StringBuilder out) {
    String number = Integer.toString(line);
    String prefix = " ".repeat(gutter - number.length()) + number + " |";
    String text = shownText(line).stripTrailing();
    out.append(style.gutter(prefix)).append(text.isEmpty() ? "" : " " + text).append('\n');
  }

  /** Carets for what begins on a line, the primary first, then what ends there. */
  private void marksOf(int line, Severity severity, StringBuilder out) {
    marks.stream()
        .filter(m -> m.firstLine() == line && !m.isMultiLine())
        .sorted(Comparator.comparing((Mark m) -> !m.primary()).thenComparing(this::startOf))
        .forEach(m -> caretLine(m, startColumn(m), endColumn(m), m.label().text(), severity, out));
    marks.stream()
        .filter(m -> m.firstLine() == line && m.isMultiLine())
        .forEach(m -> caretLine(m, startColumn(m), lineWidth(line), "begins here", severity, out));
    marks.stream()
        .filter(m -> m.lastLine() == line && m.isMultiLine())
        .forEach(m -> caretLine(m, indentation(line), endColumn(m), endText(m), severity, out));
  }

  private int startOf(Mark mark) {
    return mark.label().span().start();
  }

  private static String endText(Mark mark) {
    return mark.label().text().isEmpty() ? "ends here" : mark.label().text();
  }

  private void caretLine(
      Mark mark, int from, int to, String text, Severity severity, StringBuilder out) {
    String carets = (mark.primary() ? "^" : "-").repeat(Math.max(1, to - from));
    String shown = text.isEmpty() ? carets : carets + " " + Visible.text(text);
    out.append(" ".repeat(gutter + 1))
        .append(style.gutter("|"))
        .append(' ')
        .append(" ".repeat(from))
        .append(mark.primary() ? style.severity(severity, shown) : style.secondary(shown))
        .append('\n');
  }

  private int startColumn(Mark mark) {
    return widthUpTo(mark.firstLine(), mark.label().span().start());
  }

  private int endColumn(Mark mark) {
    return widthUpTo(mark.lastLine(), Math.max(mark.label().span().end(), startOf(mark)));
  }

  private int indentation(int line) {
    String text = source.lineText(line);
    int blanks = text.length() - text.stripLeading().length();
    return widthUpTo(line, source.lineStart(line) + blanks);
  }

  private int lineWidth(int line) {
    return widthUpTo(line, source.lineEnd(line));
  }

  private String shownText(int line) {
    int start = shownStart(line);
    int end = shownEnd(line);
    String before = start > source.lineStart(line) ? CUT : "";
    String after = end < source.lineEnd(line) ? CUT : "";
    return before + Visible.line(source.text().substring(start, end)) + after;
  }

  /** How many columns of the screen a line takes up to an offset. */
  private int widthUpTo(int line, int offset) {
    int start = shownStart(line);
    int end = Math.max(start, Math.min(offset, shownEnd(line)));
    int cut = start > source.lineStart(line) ? CUT.length() : 0;
    return cut + Visible.width(source.text().substring(start, end));
  }

  private int shownStart(int line) {
    int start = source.lineStart(line);
    if (source.lineEnd(line) - start <= MAX_LINE_LENGTH) {
      return start;
    }
    int mark =
        marks.stream()
            .filter(m -> m.firstLine() == line)
            .mapToInt(this::startOf)
            .min()
            .orElse(start);
    return wholeCharacter(Math.max(start, mark - BEFORE_MARK));
  }

  private int shownEnd(int line) {
    int end = source.lineEnd(line);
    return wholeCharacter(Math.min(end, shownStart(line) + MAX_LINE_LENGTH));
  }

  /** The offset, or the one after it if that would divide a character. */
  private int wholeCharacter(int offset) {
    String text = source.text();
    boolean divides =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return divides ? offset + 1 : offset;
  }
}
