package dev.runevm.launcher.testing;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.parser.ast.Item;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.List;
import java.util.Optional;

/** Makes the text of a file in which a block of a comment is a test. */
final class ExampleText {
  private static final String HEAD = "#[test] async fn " + Example.FUNCTION + "() {";
  private static final String END = "}";

  private final Source source;
  private final List<DocLine> comment;
  private final int open;
  private final int close;

  /**
   * A block of a comment.
   *
   * @param open the index of the line of its opening fence
   * @param close the index of the line of its closing fence, or the number of lines
   */
  ExampleText(Source source, List<DocLine> comment, int open, int close) {
    this.source = source;
    this.comment = comment;
    this.open = open;
    this.close = close;
  }

  /** The text with the block in these surroundings; nothing but the block if there are none. */
  String in(Optional<SyntaxNode> surroundings) {
    char[] text = source.text().toCharArray();
    if (surroundings.isPresent()) {
      comment.forEach(line -> blank(text, line.whole()));
    } else {
      blank(text, source.span());
    }
    for (DocLine line : comment.subList(open + 1, close)) {
      source.text().getChars(line.text().start(), line.text().end(), text, line.text().start());
    }
    // A block in an impl interrupts it: a test is no function of a type.
    Optional<String> type =
        surroundings
            .filter(place -> place.kind() == SyntaxKind.IMPL_ITEM)
            .map(place -> new Item.Impl(place).target().text());
    String head = type.isPresent() ? END + " " + HEAD : HEAD;
    String end = type.map(name -> END + " impl " + name + " {").orElse(END);
    return new StringBuilder(new String(text))
        .insert(endOfBlock(), close < comment.size() ? end : "\n" + end)
        .insert(comment.get(open).text().start(), head)
        .toString();
  }

  /** A block that is not closed goes to the end of the comment. */
  private int endOfBlock() {
    return close < comment.size()
        ? comment.get(close).text().start()
        : comment.getLast().text().end();
  }

  private static void blank(char[] text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (text[i] != '\n' && text[i] != '\r') {
        text[i] = ' ';
      }
    }
  }
}
