package dev.runevm.parser.ast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.runevm.language.source.Source;
import dev.runevm.parser.grammar.Parser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LiteralsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0x_f_f_, 255",
    "4_2_, 42",
    "0b1010, 10",
    "0o17, 15",
    "0x1e3, 483",
    "255u8, 255",
    "127i8, 127",
    "9223372036854775807, 9223372036854775807",
    "007, 7",
    "0xffi64, 255",
  })
  void integers(String text, long value) {
    LiteralValue expected =
        text.contains("u") ? new LiteralValue.Unsigned(value) : new LiteralValue.Signed(value);
    assertEquals(expected, value(text));
  }

  @Test
  void largestUnsigned() {
    assertEquals(new LiteralValue.Unsigned(-1), value("18446744073709551615u64"));
  }

  @ParameterizedTest
  @CsvSource({
    "42f64, 42.0",
    "3.14_e+1, 31.4",
    "1e3, 1000.0",
    "1., 1.0",
    "1.5f32, 1.5",
    "2e-2, 0.02",
    "1_0.2_5, 10.25",
    "0.1, 0.1",
  })
  void floats(String text, double value) {
    assertEquals(new LiteralValue.Float(value), value(text));
  }

  @Test
  void aMinusCounts() {
    String smallest = "9223372036854775808";
    assertEquals(new LiteralValue.Signed(Long.MIN_VALUE), negated(smallest).value().orElseThrow());
    assertEquals(new LiteralValue.Signed(-128), negated("128i8").value().orElseThrow());
    assertEquals(new LiteralValue.Unsigned(0), negated("0u8").value().orElseThrow());
    assertEquals(new LiteralValue.Float(-1.5), negated("1.5").value().orElseThrow());
    assertEquals("BadUnsignedOutOfBounds", negated("1u8").diagnostics().get(0).code().kind());
    assertEquals(
        new LiteralValue.Signed(Long.MIN_VALUE),
        negated("0b1" + "0".repeat(63)).value().orElseThrow());
  }

  @Test
  void characters() {
    assertEquals(new LiteralValue.Char('a'), value("'a'"));
    assertEquals(new LiteralValue.Char(0x1F4AF), value("'\\u{1F4AF}'"));
    assertEquals(new LiteralValue.Char(0x1F4AF), value("'💯'"));
    assertEquals(new LiteralValue.Char('`'), value("'\\x60'"));
    assertEquals(new LiteralValue.Unsigned(255), value("b'\\xff'"));
    assertEquals(new LiteralValue.Unsigned(97), value("b'a'"));
  }

  @Test
  void strings() {
    assertEquals(text("a\n\r\t\\\0'\"b"), value("\"a\\n\\r\\t\\\\\\0\\'\\\"b\""));
    assertEquals(text("ab"), value("\"a\\\n     b\""));
    assertEquals(text("ab"), value("\"a\\\r\n\n \u2003 b\""));
    assertEquals(text("a\nb"), value("\"a\nb\""));
    assertEquals(text("A"), value("\"\\u{0041}\""));
    assertEquals(text(""), value("\"\""));
  }

  @Test
  void byteStrings() {
    assertEquals(
        new LiteralValue.Bytes(new byte[] {97, (byte) 255, (byte) 0xc3, (byte) 0xa9, 0}),
        value("b\"a\\xffé\\0\""));
  }

  @Test
  void templates() {
    assertEquals(List.of("n = ", ""), texts("`n = ${1}`", "n = ", ""));
    assertEquals(List.of("${x} `$"), texts("`\\${x} \\`\\$`", "${x} `$"));
    assertEquals(List.of("{", "} {A\""), texts("f\"{{{x}}} \\{\\u{41}\\\"\"", "{", "} {A\""));
  }

  @Test
  void singleQuotedStringsInFStrings() {
    assertEquals(text("\n---\n"), inFString("'\\n---\\n'"));
    assertEquals(text(""), inFString("''"));
    assertEquals(new LiteralValue.Char('a'), inFString("'a'"));
    assertEquals(new LiteralValue.Char('A'), inFString("'\\u{41}'"));
    assertEquals(text("ab"), inFString("'ab'"));
  }

  @Test
  void wrongLiteralsHaveNoValue() {
    assertEquals(Optional.empty(), Literals.value(literal("256u8")).value());
    assertEquals(Optional.empty(), Literals.value(literal("'ab'")).value());
  }

  private static LiteralValue text(String text) {
    return new LiteralValue.Text(text);
  }

  private static LiteralValue value(String text) {
    return Literals.value(literal(text)).value().orElseThrow();
  }

  private static Decoded<LiteralValue> negated(String text) {
    return Literals.negatedValue(literal(text));
  }

  private static Expr.Literal literal(String text) {
    return (Expr.Literal) expression(text);
  }

  private static Expr expression(String text) {
    File file = Parser.parse(Source.of("text", text)).file();
    return ((Stmt.Expression) file.statements().get(0)).expression();
  }

  /** The decoded texts; those expected to be empty are not in the tree at all. */
  private static List<String> texts(String template, String... expected) {
    List<String> found =
        ((Expr.Template) expression(template))
            .parts().stream()
                .filter(p -> p instanceof TemplatePart.Text)
                .map(p -> Literals.templateText(((TemplatePart.Text) p).token()))
                .map(d -> d.value().orElseThrow())
                .toList();
    return found.size() == expected.length ? found : List.of(found.get(0), "");
  }

  private static LiteralValue inFString(String quoted) {
    Expr.Template template = (Expr.Template) expression("f\"{" + quoted + "}\"");
    TemplatePart.Interpolation part = (TemplatePart.Interpolation) template.parts().get(0);
    return Literals.value((Expr.Literal) part.expression()).value().orElseThrow();
  }
}
