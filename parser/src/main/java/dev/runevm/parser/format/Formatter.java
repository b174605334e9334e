package dev.runevm.parser.format;

import dev.runevm.language.source.Source;
import dev.runevm.parser.grammar.ParseResult;
import dev.runevm.parser.grammar.Parser;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.Optional;

/**
 * Lays out source texts in the one style there is.
 *
 * <p>Only blanks, ends of lines, commas before closing brackets and after arms, and semicolons that
 * do nothing change: the program stays the same, no comment is lost, and what is formatted stays as
 * it is when it is formatted again.
 */
public final class Formatter {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** More than any text has been seen to need: two. */
  private static final int MOST_ROUNDS = 8;

  private Formatter() {}

  /** Formats a source, unless there is an error in its syntax. Lines end as the first one does. */
  public static FormatResult format(Source source) {
    ParseResult parsed = Parser.parse(source);
    if (parsed.hasErrors()) {
      return new FormatResult(Optional.empty(), parsed.diagnostics());
    }
    String newline = newline(source.text());
    boolean marked = source.text().indexOf(BYTE_ORDER_MARK) == 0;
    String text = settled(source, parsed.root(), newline);
    return new FormatResult(
        Optional.of(marked ? BYTE_ORDER_MARK + text : text), parsed.diagnostics());
  }

  /**
   * The layout that no longer changes. A comment in the middle of an expression moves to the end of
   * its line, and what it stood in may then fit on one line: so where comments are, the result is
   * laid out again.
   */
  private static String settled(Source source, SyntaxNode root, String newline) {
    Comments comments = Comments.of(root);
    boolean commented = !comments.isEmpty();
    String text = layout(source, root, comments, newline);
    for (int round = 0; commented && round < MOST_ROUNDS; round++) {
      Source again = Source.of(source.name(), text);
      SyntaxNode tree = Parser.parse(again).root();
      String next = layout(again, tree, Comments.of(tree), newline);
      if (next.equals(text)) {
        return text;
      }
      text = next;
    }
    return text;
  }

  private static String layout(Source source, SyntaxNode root, Comments comments, String newline) {
    Doc doc = Statements.file(new Formatting(source, comments), root);
    return DocPrinter.print(doc, FormatStyle.STANDARD, newline);
  }

  /** A part of a program as it would stand on one line, without comments. */
  public static String onOneLine(SyntaxNode node) {
    return DocPrinter.flat(new Formatting(node.source(), Comments.none()).of(node));
  }

  private static String newline(String text) {
    int first = text.indexOf('\n');
    return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
  }
}
