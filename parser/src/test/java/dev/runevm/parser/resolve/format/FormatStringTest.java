package dev.runevm.parser.resolve.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormatStringTest {
  @Test
  void takesTextAndHolesApart() throws FormatProblem {
    assertEquals(
        List.of(
            new FormatPiece.Text("a{b} "),
            new FormatPiece.Hole(new FormatPiece.Reference.Next(), FormatSpec.PLAIN),
            new FormatPiece.Hole(new FormatPiece.Reference.Position(2), FormatSpec.PLAIN),
            new FormatPiece.Hole(new FormatPiece.Reference.Named("größe"), FormatSpec.parse("?"))),
        FormatString.parse("a{{b}} {}{2}{größe:?}"));
  }

  @Test
  void anEmptyFormatHasNoPieces() throws FormatProblem {
    assertEquals(List.of(), FormatString.parse(""));
  }

  @Test
  void theFillMayBeABrace() throws FormatProblem {
    FormatPiece.Hole hole = (FormatPiece.Hole) FormatString.parse("{:}>5}").get(0);
    assertEquals("}>5", hole.spec().normalised());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        ">8.2 >8.2",
        "*^6 *^6",
        "05 05",
        "+ +",
        "-5 5",
        "#x x",
        "0 0",
        "😞^10 😞^10",
        "<<3 <<3",
        ".0 .0",
        "? ?",
        "X X",
        "+08.3 +08.3",
        "5? 5?"
      })
  void specificationsHaveOneNormalForm(String text, String normal) throws FormatProblem {
    assertEquals(normal, FormatSpec.parse(text).normalised());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "}", "{a b}", "{o.a}", "{:y}", "{:.}", "{:99999999}", "{:?x}", "{1a}"})
  void malformedFormats(String text) {
    assertThrows(FormatProblem.class, () -> FormatString.parse(text));
  }
}
