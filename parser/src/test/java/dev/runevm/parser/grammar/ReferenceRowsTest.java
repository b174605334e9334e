package dev.runevm.parser.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.runevm.language.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The conformance rows about lexing, expressions and precedence that the parser alone decides. */
final class ReferenceRowsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {
        "9223372036854775808 ~ BadSignedOutOfBounds",
        "256u8 ~ BadUnsignedOutOfBounds",
        "-1u64 ~ BadUnsignedOutOfBounds",
        "7usize ~ UnsupportedSuffix",
        "0xzz ~ BadNumberLiteral",
        "1.5u8 ~ BadNumberLiteral",
        "\"\"\"\\xff\"\"\" ~ UnsupportedUnicodeByteEscape",
        "1 < 2 < 3 ~ PrecedenceGroupRequired",
        "1 == 1 == true ~ PrecedenceGroupRequired",
        "1 as f64 as i64 ~ PrecedenceGroupRequired",
        "a += b += c ~ PrecedenceGroupRequired",
        "&1 ~ UnsupportedRef",
        "*1 ~ UnsupportedUnaryOp",
        "let mut x = 1; ~ UnsupportedMut",
        "1 2 ~ ExpectedBlockSemiColon",
        "match 3 { n => n }; 4 ~ UnnecessarySemiColon",
        "a..= ~ UnsupportedRange",
        "1 = 2 ~ UnsupportedAssignExpr",
        "f() += 1 ~ UnsupportedBinaryExpr",
        "let [.., a] = b; ~ UnsupportedPatternRest",
        "match a { 1.0 => 1 } ~ UnsupportedPatternExpr",
        "use a::* as b; ~ UseAliasNotSupported",
        "use a::*::b; ~ IllegalUseSegment",
        "select { default => 1, default => 2 } ~ MultipleSelectDefaults",
        "'a: if b {} ~ UnsupportedLabel",
        "pub let a = 1; ~ UnsupportedVisibility",
        "async const fn f() {} ~ FnConstAsyncConflict",
        "a.1e3 ~ UnsupportedTupleIndex",
        "§ ~ UnexpectedCharacter",
        "/* a ~ UnterminatedBlockComment",
      })
  void isSaidByName(String source, String kind) {
    assertEquals(List.of(kind), kinds(source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0x_f_f_",
        "-0b1000000000000000000000000000000000000000000000000000000000000000",
        "42f64",
        "3.14_e+1",
        "'\\u{1F600}'.to_i64()",
        "\"a\\\n     b\"",
        "`n = ${1 + 2}`",
        "`a${`b${1}`}c`",
        "/* a /* b */ 5",
        "let ___ = 1; ___ += 1; ___",
        "1 + 2 * 3 << 1",
        "!1 is i64",
        "let a = 0; let b = (a = 5); (a, b)",
        "let t = ((1, 2), 3); t.0.1",
        "let v = [1]; v[0] += 1",
        "if true { 1 } (2, 3)",
        "let f = { |x| x + 1 }(4); f",
        "{1} + 2",
        "fn f() { Ok(Err(1)? ) } f()",
        "fn f() { async { 1 }.await }",
        "struct S; impl S { fn m(self) { 1 } fn k() { 2 } } (S.m(), S::m(S), S::k())",
        "struct S { a, b } S { b: 1, a: 2 }.a",
        "return match x { _ => 1 };",
        "loop { 'b: { break; } break 3; }",
        "'x: loop { loop { break 'x 9 } }",
        "const fn f(n) { let t = 0; while t < n { t += 2; } t } const { f(3) }",
        "let x: Vec<i64> = [0; 3]; let Some(y) = z else { return };",
        "fn retry(task, times: 3) -> Result<Workflow> { task } retry(a, times: 4)",
        "summarizer.send(f\"All:\\n{outputs.join('\\n---\\n')}\")?",
      })
  void isAccepted(String source) {
    assertEquals(List.of(), kinds(source));
  }

  private static List<String> kinds(String source) {
    return TreeChecks.parseAndView(source).diagnostics().stream()
        .map(Diagnostic::code)
        .map(code -> code.kind())
        .toList();
  }
}
