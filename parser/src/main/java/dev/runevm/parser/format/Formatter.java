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

  private Formatter() {}

  /** Formats a source, unless there is an error in its syntax. Lines end as the first one does. */
  public static FormatResult format(Source source) {
    ParseResult parsed = Parser.parse(source);
    if (parsed.hasErrors()) {
      return new FormatResult(Optional.empty(), parsed.diagnostics());
    }
    SyntaxNode root = parsed.root();
    Doc doc = Statements.file(new Formatting(source, Comments.of(root)), root);
    String text = DocPrinter.print(doc, FormatStyle.STANDARD, newline(source.text()));
    boolean marked = source.text().indexOf(BYTE_ORDER_MARK) == 0;
    return new FormatResult(
        Optional.of(marked ? BYTE_ORDER_MARK + text : text), parsed.diagnostics());
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
