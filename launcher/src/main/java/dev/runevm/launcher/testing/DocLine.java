package dev.runevm.launcher.testing;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.parser.ast.Attribute;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a documentation comment.
 *
 * @param line the 1-based line in the source
 * @param whole what of the line belongs to the comment
 * @param text the documentation alone, without the marks of the comment
 */
record DocLine(int line, Span whole, Span text) {
  private static final int MARK = 3;

  /** The lines of a comment: one of {@code ///}, any number of {@code /** … *}{@code /}. */
  static List<DocLine> of(Attribute comment) {
    Source source = comment.source();
    Span all = comment.span();
    boolean block = source.text().startsWith("/*", all.start());
    int textEnd = block ? all.end() - 2 : all.end();
    int first = source.lineOf(all.start());
    List<DocLine> lines = new ArrayList<>();
    for (int line = first; line <= source.lineOf(all.end()); line++) {
      int from = line == first ? all.start() : source.lineStart(line);
      int start = line == first ? from + MARK : afterStar(source, line);
      int to = Math.min(all.end(), source.lineEnd(line));
      int end = Math.min(textEnd, to);
      lines.add(new DocLine(line, new Span(from, to), new Span(Math.min(start, end), end)));
    }
    return lines;
  }

  /** The lines of a block comment may begin with a star. */
  private static int afterStar(Source source, int line) {
    String text = source.lineText(line);
    int blanks = text.length() - text.stripLeading().length();
    return source.lineStart(line) + (text.startsWith("*", blanks) ? blanks + 1 : 0);
  }
}
