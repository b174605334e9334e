package dev.runevm.launcher.doc.html;

import dev.runevm.launcher.doc.model.Catalog;
import dev.runevm.launcher.doc.model.DocItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Turns documentation, which is Markdown, into HTML; HTML in it is text like any other. */
final class Markdown {
  private final Catalog catalog;
  private final Addresses addresses;
  private final List<BrokenLink> brokenLinks = new ArrayList<>();

  Markdown(Catalog catalog, Addresses addresses) {
    this.catalog = catalog;
    this.addresses = addresses;
  }

  /** The links that led nowhere in all that was rendered. */
  List<BrokenLink> brokenLinks() {
    return brokenLinks;
  }

  /**
   * All that is written about an item.
   *
   * @param level the level of the heading that it stands under
   */
  Html render(DocItem item, int level) {
    DocLinks links = new DocLinks(catalog, item);
    MarkdownHtml html = new MarkdownHtml(item, links, addresses, level, brokenLinks);
    return html.render(parse(item, links));
  }

  /** The first sentence, with links. */
  Html summary(DocItem item) {
    DocLinks links = new DocLinks(catalog, item);
    MarkdownHtml html = new MarkdownHtml(item, links, addresses, 1, new ArrayList<>());
    return firstParagraph(item, links)
        .map(html::renderFirstSentence)
        .orElseGet(() -> Html.text(""));
  }

  /** The first paragraph as plain text on one line. */
  String summaryText(DocItem item) {
    StringBuilder text = new StringBuilder();
    firstParagraph(item, new DocLinks(catalog, item)).ifPresent(node -> collect(node, 0, text));
    return text.toString().strip();
  }

  private Optional<Paragraph> firstParagraph(DocItem item, DocLinks links) {
    return parse(item, links).getFirstChild() instanceof Paragraph paragraph
        ? Optional.of(paragraph)
        : Optional.empty();
  }

  private static Node parse(DocItem item, DocLinks links) {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .linkProcessor(links)
        .build()
        .parse(item.documentation().markdown());
  }

  private static void collect(Node node, int depth, StringBuilder text) {
    if (depth > MarkdownHtml.DEEPEST) {
      return;
    }
    switch (node) {
      case Text plain -> text.append(plain.getLiteral());
      case Code code -> text.append(code.getLiteral());
      case SoftLineBreak space -> text.append(' ');
      case HardLineBreak space -> text.append(' ');
      default -> {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
          collect(child, depth + 1, text);
        }
      }
    }
  }
}
