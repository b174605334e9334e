package dev.runevm.language.diagnostic;

import dev.runevm.language.source.LineColumn;
import dev.runevm.language.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows diagnostics to people: a headline, the lines concerned with carets below them, then help
 * and notes.
 *
 * <pre>
 * error[E0201]: No local variable `x`
 *   --> main.rn:2:5
 *   |
 * 2 | let y = x;
 *   |         ^ not found here
 *   |
 *   = help: declare it with `let x = …;`
 * </pre>
 *
 * <p>The output depends on nothing but the diagnostics and the choice of colour, so tests and tools
 * can compare it. Lines end with {@code \n}.
 */
public final class TextRenderer {
  private final Style style;

  private TextRenderer(Style style) {
    this.style = style;
  }

  /** A renderer whose output has no control sequences. */
  public static TextRenderer plain() {
    return new TextRenderer(Style.PLAIN);
  }

  /** A renderer that uses ANSI colours. */
  public static TextRenderer coloured() {
    return new TextRenderer(Style.ANSI);
  }

  /** The text of several diagnostics, one blank line after each. */
  public String render(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append(render(diagnostic)).append('\n');
    }
    return out.toString();
  }

  /** The text of one diagnostic. */
  public String render(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    headline(diagnostic, out);
    int gutter = gutterWidth(diagnostic);
    sections(diagnostic, gutter, out);
    footer(diagnostic, gutter, out);
    return out.toString();
  }

  private void headline(Diagnostic diagnostic, StringBuilder out) {
    String tag = diagnostic.severity().word() + "[" + diagnostic.code().id() + "]";
    out.append(style.severity(diagnostic.severity(), tag))
        .append(style.bold(": " + Visible.text(diagnostic.message())))
        .append('\n');
  }

  /** One excerpt for each source; the primary's first. */
  private void sections(Diagnostic diagnostic, int gutter, StringBuilder out) {
    Map<Source, List<Mark>> bySource = new LinkedHashMap<>();
    mark(bySource, diagnostic.primary(), true);
    diagnostic.secondary().forEach(label -> mark(bySource, label, false));
    boolean first = true;
    for (Map.Entry<Source, List<Mark>> section : bySource.entrySet()) {
      Source source = section.getKey();
      Mark head = section.getValue().get(0);
      LineColumn place = source.lineColumn(head.label().span().start());
      String arrow = first ? "-->" : ":::";
      out.append(" ".repeat(gutter))
          .append(style.gutter(arrow))
          .append(' ')
          .append(Visible.text(source.name()))
          .append(':')
          .append(place)
          .append('\n');
      Excerpt excerpt = new Excerpt(source, section.getValue(), gutter, style);
      excerpt.render(diagnostic.severity(), out);
      first = false;
    }
  }

  private static void mark(Map<Source, List<Mark>> bySource, Label label, boolean primary) {
    bySource.computeIfAbsent(label.source(), s -> new ArrayList<>()).add(new Mark(label, primary));
  }

  private void footer(Diagnostic diagnostic, int gutter, StringBuilder out) {
    if (diagnostic.help().isEmpty() && diagnostic.notes().isEmpty()) {
      return;
    }
    out.append(" ".repeat(gutter + 1)).append(style.gutter("|")).append('\n');
    diagnostic.help().forEach(text -> remark("help", text, gutter, out));
    diagnostic.notes().forEach(text -> remark("note", text, gutter, out));
  }

  private void remark(String kind, String text, int gutter, StringBuilder out) {
    String indent = " ".repeat(gutter + 3 + kind.length() + 2);
    out.append(" ".repeat(gutter + 1))
        .append(style.gutter("="))
        .append(' ')
        .append(style.bold(kind))
        .append(": ")
        .append(Visible.text(text).replace("\n", "\n" + indent))
        .append('\n');
  }

  /** Width of the largest line number shown. */
  private static int gutterWidth(Diagnostic diagnostic) {
    int last = lastLine(diagnostic.primary());
    for (Label label : diagnostic.secondary()) {
      last = Math.max(last, lastLine(label));
    }
    return Integer.toString(last).length();
  }

  private static int lastLine(Label label) {
    return label.source().lineOf(Mark.lastOffset(label));
  }
}
