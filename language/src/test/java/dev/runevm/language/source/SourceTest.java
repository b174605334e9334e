package dev.runevm.language.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SourceTest {
  @Test
  void linesEndWithAnyTerminator() {
    Source source = Source.of("s", "a\nbb\r\nccc\rd");
    assertEquals(4, source.lineCount());
    assertEquals("a", source.lineText(1));
    assertEquals("bb", source.lineText(2));
    assertEquals("ccc", source.lineText(3));
    assertEquals("d", source.lineText(4));
  }

  @Test
  void columnsCountCodePoints() {
    Source source = Source.of("s", "é💯x\n\ty");
    assertEquals(new LineColumn(1, 1), source.lineColumn(0));
    assertEquals(new LineColumn(1, 3), source.lineColumn(3));
    assertEquals(new LineColumn(2, 2), source.lineColumn(6));
  }

  @Test
  void offsetsBeyondTheEndAreTheEnd() {
    Source source = Source.of("s", "ab\n");
    assertEquals(new LineColumn(2, 1), source.lineColumn(3));
    assertEquals(new LineColumn(2, 1), source.lineColumn(99));
    assertEquals("b\n", source.slice(new Span(1, 99)));
  }

  @Test
  void anEmptyTextHasOneLine() {
    Source source = Source.of("s", "");
    assertEquals(1, source.lineCount());
    assertEquals("", source.lineText(1));
    assertEquals(new LineColumn(1, 1), source.lineColumn(0));
  }

  @Test
  void manyLines() {
    Source source = Source.of("s", "x\n".repeat(1000));
    assertEquals(1001, source.lineCount());
    assertEquals(501, source.lineOf(1000));
  }

  @Test
  void equalityIsIdentity() {
    assertNotEquals(Source.of("s", "a"), Source.of("s", "a"));
    assertEquals(Optional.of("p"), Source.of("s", "p", "a").path());
    assertEquals(Optional.empty(), Source.of("s", "a").path());
  }

  @Test
  void spans() {
    assertEquals(new Span(1, 9), new Span(1, 3).join(new Span(7, 9)));
    assertEquals(0, Span.at(4).length());
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
  }
}
