package dev.runevm.launcher.doc.html;

import dev.runevm.launcher.doc.model.Catalog;
import dev.runevm.launcher.doc.model.DocItem;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/**
 * Links in documentation that name items: {@code [Vec::len]}, {@code [the length][Vec::len]},
 * {@code [the length](Vec::len)}.
 */
final class DocLinks implements LinkProcessor {
  private static final Pattern PATH =
      Pattern.compile("(?:::)?[\\p{L}_][\\p{L}\\p{N}_]*(?:::[\\p{L}_][\\p{L}\\p{N}_]*)*");

  private final Catalog catalog;
  private final DocItem about;

  DocLinks(Catalog catalog, DocItem about) {
    this.catalog = catalog;
    this.about = about;
  }

  /** The path that a link names, without the marks of code, of a call and of a macro. */
  static Optional<String> path(String written) {
    String path = written.strip();
    if (path.length() > 2 && path.startsWith("`") && path.endsWith("`")) {
      path = path.substring(1, path.length() - 1);
    }
    path = path.endsWith("()") ? path.substring(0, path.length() - 2) : path;
    path = path.endsWith("!") ? path.substring(0, path.length() - 1) : path;
    return PATH.matcher(path).matches() ? Optional.of(path) : Optional.empty();
  }

  /** The item that a link names. */
  Optional<DocItem> target(String written) {
    return path(written).flatMap(path -> catalog.resolve(about.path(), path));
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    boolean reference = link.destination() == null && link.marker() == null;
    String name = link.label() == null || link.label().isEmpty() ? link.text() : link.label();
    if (!reference
        || context.getDefinition(LinkReferenceDefinition.class, name) != null
        || path(name).isEmpty()
        || !looksLikeItem(name) && target(name).isEmpty()) {
      return LinkResult.none();
    }
    return LinkResult.wrapTextIn(
        new Link(path(name).orElseThrow(), null),
        link.label() == null ? link.afterTextBracket() : scanner.position());
  }

  /** Whether a person most likely means an item, even if there is none of that name. */
  private static boolean looksLikeItem(String name) {
    return name.startsWith("`") || name.contains("::");
  }
}
