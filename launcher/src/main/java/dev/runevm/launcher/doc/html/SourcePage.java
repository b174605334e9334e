package dev.runevm.launcher.doc.html;

import dev.runevm.language.source.Source;
import dev.runevm.launcher.doc.html.Html.Element;
import dev.runevm.launcher.doc.model.Piece;
import dev.runevm.launcher.doc.read.Highlighter;
import java.util.ArrayList;
import java.util.List;

/** The page of a source text: its lines, each with a number that is its address. */
final class SourcePage {
  private SourcePage() {}

  /** What the page says. */
  static Html main(Source source, String name) {
    Element lines = Html.element("code");
    int number = 1;
    for (List<Piece> line : lines(Highlighter.highlight(source.text()))) {
      String anchor = "L" + number;
      lines.add(
          Html.element("span")
              .styled("line")
              .with("id", anchor)
              .add(
                  Html.link("#" + anchor, Integer.toString(number))
                      .with("aria-label", "Line " + number))
              .add(
                  Html.element("span").add(line.stream().map(CodeHtml::plain).toList()).add("\n")));
      number++;
    }
    return Html.all(
        List.of(
            Html.element("h1")
                .add(Html.element("span", "source").styled("kind"))
                .add(" ")
                .add(Html.element("strong", name)),
            Html.element("pre").styled("lines").add(lines)));
  }

  private static List<List<Piece>> lines(List<Piece> pieces) {
    List<List<Piece>> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Piece piece : pieces) {
      String[] parts = piece.text().split("\r\n|\r|\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.add(line);
          line = new ArrayList<>();
        }
        if (!parts[i].isEmpty()) {
          line.add(Piece.of(parts[i], piece.style()));
        }
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }
}
