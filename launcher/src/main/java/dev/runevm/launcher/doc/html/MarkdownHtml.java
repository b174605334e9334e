package dev.runevm.launcher.doc.html;

import dev.runevm.launcher.doc.html.Html.Element;
import dev.runevm.launcher.doc.model.DocItem;
import dev.runevm.launcher.doc.read.Highlighter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Turns the nodes of a Markdown text about one item into HTML. */
final class MarkdownHtml {
  private static final int LOWEST_HEADING = 6;
  static final int DEEPEST = 100;
  private static final Set<String> OWN_LANGUAGE = Set.of("", "rune", "rn");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?= \\p{Lu})");

  private final DocItem about;
  private final DocLinks links;
  private final Addresses addresses;
  private final int level;
  private final List<BrokenLink> brokenLinks;
  private int depth;

  /**
   * A renderer.
   *
   * @param level the level of the heading that the text stands under
   * @param brokenLinks where links that lead nowhere are put
   */
  MarkdownHtml(
      DocItem about, DocLinks links, Addresses addresses, int level, List<BrokenLink> brokenLinks) {
    this.about = about;
    this.links = links;
    this.addresses = addresses;
    this.level = level;
    this.brokenLinks = brokenLinks;
  }

  /** A node with all that is in it. */
  Html render(Node node) {
    return switch (node) {
      case Paragraph paragraph -> paragraph(paragraph);
      case Heading heading -> within(heading(heading), heading);
      case BulletList list -> within("ul", list);
      case OrderedList list -> within(ordered(list), list);
      case ListItem item -> within("li", item);
      case BlockQuote quote -> within("blockquote", quote);
      case ThematicBreak line -> Html.element("hr");
      case FencedCodeBlock code -> code(code.getLiteral(), code.getInfo());
      case IndentedCodeBlock code -> code(code.getLiteral(), "");
      case HtmlBlock html -> Html.element("p", html.getLiteral());
      case HtmlInline html -> Html.text(html.getLiteral());
      case Text text -> Html.text(text.getLiteral());
      case Code code -> code(code);
      case Emphasis emphasis -> within("em", emphasis);
      case StrongEmphasis strong -> within("strong", strong);
      case SoftLineBreak space -> Html.text("\n");
      case HardLineBreak line -> Html.element("br");
      case Link link -> link(link, link.getDestination());
      case Image image -> link(image, image.getDestination());
      case TableBlock table -> Html.element("div").styled("table").add(within("table", table));
      case TableHead head -> within("thead", head);
      case TableBody body -> within("tbody", body);
      case TableRow row -> within("tr", row);
      case TableCell cell -> within(cell(cell), cell);
      default -> renderContent(node);
    };
  }

  /** What is in a node; what is nested deeper than any person would do it is left out. */
  Html renderContent(Node node) {
    List<Html> pieces = new ArrayList<>();
    if (depth == DEEPEST) {
      return Html.text("…");
    }
    depth++;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      pieces.add(render(child));
    }
    depth--;
    return Html.all(pieces);
  }

  /** The first sentence of a paragraph: up to a full stop before a capital letter. */
  Html renderFirstSentence(Paragraph paragraph) {
    List<Html> pieces = new ArrayList<>();
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      int end = child instanceof Text text ? sentenceEnd(text) : -1;
      if (end >= 0) {
        pieces.add(Html.text(((Text) child).getLiteral().substring(0, end)));
        break;
      }
      pieces.add(render(child));
    }
    return Html.all(pieces);
  }

  /** Where a sentence ends in a text, or -1. */
  private static int sentenceEnd(Text text) {
    String literal = text.getLiteral();
    Matcher end = SENTENCE_END.matcher(literal);
    if (end.find()) {
      return end.end();
    }
    boolean beforeLine = literal.endsWith(".") && text.getNext() instanceof SoftLineBreak;
    return beforeLine ? literal.length() : -1;
  }

  /** Code that is the path of an item leads there, unless it is in a link already. */
  private Html code(Code code) {
    Html shown = Html.element("code", code.getLiteral());
    boolean free = code.getLiteral().contains("::") && !(code.getParent() instanceof Link);
    return free
        ? links.target(code.getLiteral()).map(item -> link(item, shown)).orElse(shown)
        : shown;
  }

  private Html within(String element, Node node) {
    return within(Html.element(element), node);
  }

  private Html within(Element element, Node node) {
    return element.add(renderContent(node));
  }

  /** The paragraphs of a list without empty lines are no paragraphs. */
  private Html paragraph(Paragraph paragraph) {
    boolean tight =
        paragraph.getParent() instanceof ListItem item
            && item.getParent() instanceof ListBlock list
            && list.isTight();
    return tight ? renderContent(paragraph) : within("p", paragraph);
  }

  private Element heading(Heading heading) {
    return Html.element("h" + Math.min(LOWEST_HEADING, level + heading.getLevel()));
  }

  private static Element ordered(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    Element element = Html.element("ol");
    return start == null || start == 1 ? element : element.with("start", start.toString());
  }

  private static Element cell(TableCell cell) {
    Element element =
        cell.isHeader() ? Html.element("th").with("scope", "col") : Html.element("td");
    return cell.getAlignment() == null
        ? element
        : element.styled(cell.getAlignment().name().toLowerCase(Locale.ROOT));
  }

  private static Html code(String text, String info) {
    String code = text.stripTrailing();
    String language = info == null ? "" : info.strip().split("[\\s,{]", 2)[0];
    Element element = Html.element("code");
    if (OWN_LANGUAGE.contains(language.toLowerCase(Locale.ROOT))) {
      element.add(Highlighter.highlight(code).stream().map(CodeHtml::plain).toList());
    } else {
      element.add(code);
    }
    return Html.element("pre").styled("example").add(element);
  }

  private Html link(DocItem item, Html content) {
    return Html.element("a")
        .with("href", addresses.of(item))
        .with("title", item.kind().label() + " " + item.path())
        .add(content);
  }

  /** Also for images: showing one could need the network, so there is a link to it instead. */
  private Html link(Node link, String destination) {
    Html content = renderContent(link);
    Optional<DocItem> item = links.target(destination);
    if (item.isPresent()) {
      return link(item.get(), content);
    }
    boolean elsewhere = destination.contains(":") && DocLinks.path(destination).isEmpty();
    if (elsewhere && Html.isSafeAddress(destination)) {
      return Html.element("a")
          .with("href", destination)
          .with("rel", "noopener noreferrer")
          .add(content);
    }
    String reason =
        DocLinks.path(destination).isPresent()
            ? "there is no such item"
            : "it is neither an item nor an address in the web";
    brokenLinks.add(new BrokenLink(about, destination, reason));
    return content;
  }
}
