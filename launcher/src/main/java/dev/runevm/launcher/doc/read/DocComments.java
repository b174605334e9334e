package dev.runevm.launcher.doc.read;

import dev.runevm.language.source.Span;
import dev.runevm.launcher.doc.model.Documentation;
import dev.runevm.parser.ast.Attribute;
import dev.runevm.parser.ast.Literals;
import dev.runevm.parser.ast.TokenTree;
import dev.runevm.parser.syntax.SyntaxKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of doc comments: the lines of all of them, without what only belongs to the comment (the
 * stars of a block, the blanks that all lines begin with).
 */
final class DocComments {
  private DocComments() {}

  /** What the doc comments and {@code #[doc = "…"]} among these attributes say. */
  static Documentation read(List<Attribute> attributes) {
    List<Attribute> docs = attributes.stream().filter(a -> a.name().equals("doc")).toList();
    if (docs.isEmpty()) {
      return Documentation.NONE;
    }
    List<String> lines = new ArrayList<>();
    docs.forEach(doc -> lines.addAll(lines(doc)));
    String text = String.join("\n", unindented(lines)).strip();
    Span span = new Span(docs.getFirst().span().start(), docs.getLast().span().end());
    Documentation.Place place = new Documentation.Place(docs.getFirst().source(), span);
    return new Documentation(text, Optional.of(place));
  }

  private static List<String> lines(Attribute doc) {
    if (!doc.isDocComment()) {
      return value(doc).lines().toList();
    }
    List<String> lines = doc.docText().lines().toList();
    return doc.text().startsWith("/*")
        ? withoutStars(lines)
        : lines.isEmpty() ? List.of("") : lines;
  }

  private static String value(Attribute doc) {
    return doc.input().map(TokenTree::innerTokens).stream()
        .flatMap(List::stream)
        .filter(token -> token.kind() == SyntaxKind.STRING)
        .findFirst()
        .flatMap(token -> Literals.string(token).value())
        .orElse("");
  }

  /** If all lines but the first begin with a star, these stars are decoration. */
  private static List<String> withoutStars(List<String> lines) {
    Stream<String> more = lines.stream().skip(1).map(String::strip);
    boolean decorated =
        lines.size() > 1 && more.allMatch(line -> line.isEmpty() || line.startsWith("*"));
    if (!decorated) {
      return lines;
    }
    List<String> plain = new ArrayList<>(List.of(lines.getFirst()));
    for (String line : lines.subList(1, lines.size())) {
      String stripped = line.stripLeading();
      plain.add(stripped.startsWith("*") ? stripped.substring(1) : stripped);
    }
    return plain;
  }

  private static List<String> unindented(List<String> lines) {
    int indent =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return lines.stream().map(line -> line.isBlank() ? "" : line.substring(indent)).toList();
  }
}
