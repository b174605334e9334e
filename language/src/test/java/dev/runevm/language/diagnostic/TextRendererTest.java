package dev.runevm.language.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import org.junit.jupiter.api.Test;

final class TextRendererTest {
  @Test
  void oneLine() {
    Source source = Source.of("main.rn", "let a = 1;\nlet b = c;\n");
    Diagnostic diagnostic =
        Diagnostic.error(Code.MISSING_LOCAL, source, new Span(19, 20), "No local variable `c`")
            .label("not found here")
            .help("declare it with `let c = …;`")
            .note("names are case-sensitive");
    assertEquals(
        """
        error[%s]: No local variable `c`
         --> main.rn:2:9
          |
        2 | let b = c;
          |         ^ not found here
          |
          = help: declare it with `let c = …;`
          = note: names are case-sensitive
        """
            .formatted(Code.MISSING_LOCAL.id()),
        TextRenderer.plain().render(diagnostic));
  }

  @Test
  void warningsSayWarning() {
    Source source = Source.of("s", "1; 2");
    String text =
        TextRenderer.plain()
            .render(Diagnostic.warning(Code.NOT_USED, source, new Span(0, 1), "Not used"));
    assertTrue(text.startsWith("warning[" + Code.NOT_USED.id() + "]: Not used\n"), text);
  }

  @Test
  void severalLabelsOnSeveralLines() {
    Source source = Source.of("s", "a\nb\nc\nd\ne\nf\n");
    Diagnostic diagnostic =
        error(source, 10, 11)
            .label("here")
            .secondary(new Span(0, 1), "first")
            .secondary(new Span(4, 5), "third");
    assertEquals(
        """
        error[E0101]: message
         --> s:6:1
          |
        1 | a
          | - first
        2 | b
        3 | c
          | - third
        ...
        6 | f
          | ^ here
        """,
        TextRenderer.plain().render(diagnostic));
  }

  @Test
  void severalLabelsOnOneLine() {
    Source source = Source.of("s", "a < b < c");
    Diagnostic diagnostic = error(source, 6, 7).secondary(new Span(2, 3), "the other");
    assertEquals(
        """
        error[E0101]: message
         --> s:1:7
          |
        1 | a < b < c
          |       ^
          |   - the other
        """,
        TextRenderer.plain().render(diagnostic));
  }

  @Test
  void labelsOverSeveralLines() {
    Source source = Source.of("s", "x {\n  1\n  2\n  3\n}\n");
    assertEquals(
        """
        error[E0101]: message
         --> s:1:3
          |
        1 | x {
          |   ^ begins here
        ...
        5 | }
          | ^ ends here
        """,
        TextRenderer.plain().render(error(source, 2, source.length() - 1)));
  }

  @Test
  void labelsOfOtherSources() {
    Source main = Source.of("main.rn", "use a;");
    Source other = Source.of("a.rn", "\n\n\n\n\n\n\n\n\nfn f() {}");
    Diagnostic diagnostic = error(main, 4, 5).secondary(other, new Span(9, 11), "declared here");
    assertEquals(
        """
        error[E0101]: message
          --> main.rn:1:5
           |
         1 | use a;
           |     ^
          ::: a.rn:10:1
           |
        10 | fn f() {}
           | -- declared here
        """,
        TextRenderer.plain().render(diagnostic));
  }

  @Test
  void tabsAndWideCharacters() {
    Source source = Source.of("s", "\t\"日本💯e\u0301\" x");
    assertEquals(
        """
        error[E0101]: message
         --> s:1:10
          |
        1 |     "日本💯e\u0301" x
          |               ^
        """,
        TextRenderer.plain().render(error(source, 10, 11)));
  }

  @Test
  void theEndOfTheText() {
    Source source = Source.of("s", "let a = 1");
    assertEquals(
        """
        error[E0101]: message
         --> s:1:10
          |
        1 | let a = 1
          |          ^
        """,
        TextRenderer.plain().render(error(source, 9, 9)));
  }

  @Test
  void anEmptyText() {
    assertEquals(
        """
        error[E0101]: message
         --> s:1:1
          |
        1 |
          | ^
        """,
        TextRenderer.plain().render(error(Source.of("s", ""), 0, 0)));
  }

  @Test
  void longLinesAreCut() {
    Source source = Source.of("s", "a".repeat(1000) + "!" + "b".repeat(1000));
    String text = TextRenderer.plain().render(error(source, 1000, 1001));
    String[] lines = text.split("\n");
    assertTrue(lines[3].startsWith("1 | …aaa") && lines[3].endsWith("bbb…"), text);
    assertEquals(lines[3].indexOf('!'), lines[4].indexOf('^'));
    assertTrue(lines[3].length() < 220);
  }

  @Test
  void nothingControlsTheTerminal() {
    Source source = Source.of("bad\u001b[31m", "a \u001b[31m \u202e b");
    String text = TextRenderer.plain().render(error(source, 0, 1));
    assertFalse(text.contains("\u001b"), text);
    assertFalse(text.contains("\u202e"), text);
  }

  @Test
  void coloursOnlyWhereAsked() {
    Diagnostic diagnostic = error(Source.of("s", "a"), 0, 1);
    assertTrue(TextRenderer.coloured().render(diagnostic).contains("\u001b[1;31m"));
    assertFalse(TextRenderer.plain().render(diagnostic).contains("\u001b"));
  }

  @Test
  void severalDiagnosticsAreApart() {
    Diagnostic diagnostic = error(Source.of("s", "a"), 0, 1);
    String one = TextRenderer.plain().render(diagnostic);
    assertEquals(
        one + "\n" + one + "\n",
        TextRenderer.plain().render(java.util.List.of(diagnostic, diagnostic)));
  }

  private static Diagnostic error(Source source, int start, int end) {
    return Diagnostic.error(Code.UNEXPECTED_TOKEN, source, new Span(start, end), "message");
  }
}
