package dev.runevm.parser.emit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.library.Library;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.Disassembler;
import dev.runevm.language.unit.Unit;
import dev.runevm.language.unit.UnitReader;
import dev.runevm.language.unit.UnitVerifier;
import dev.runevm.language.unit.UnitWriter;
import dev.runevm.parser.CompilationResult;
import dev.runevm.parser.CompileOptions;
import dev.runevm.parser.Compiler;
import dev.runevm.parser.SourceLoader;
import dev.runevm.parser.TestLibrary;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From text to code: the code of what is hot, and that all constructs pass the verifier. */
final class SourceEmissionTest {
  private static final Library LIBRARY = TestLibrary.create();

  private static CompilationResult compile(String text) {
    return Compiler.compile(
        Source.of("sample.rn", text), SourceLoader.none(), LIBRARY, CompileOptions.DEFAULT);
  }

  private static Unit unit(String text) {
    CompilationResult result = compile(text);
    Unit unit =
        result.unit().orElseThrow(() -> new AssertionError(text + "\n" + result.diagnostics()));
    assertEquals(
        List.of(),
        UnitVerifier.verify(unit, LIBRARY, Limits.standard()).problems(),
        () -> text + "\n" + Disassembler.disassemble(unit));
    return unit;
  }

  private static String code(String text) {
    String listing = Disassembler.disassemble(unit(text));
    return listing
        .substring(listing.lastIndexOf("\n\n"))
        .lines()
        .filter(line -> line.matches("  [0-9a-f]{4} .*"))
        .map(line -> line.substring(7).replaceAll(" *;.*", "").strip())
        .collect(Collectors.joining("; "));
  }

  @Test
  void countingLoop() {
    assertEquals(
        "i64 0; local.set $1; i64 0; local.set $2; block; loop; local.get $2; local.get $0; lt;"
            + " br_unless 1; local.get $1; local.get $2; i64 2; mul; add_assign; local.set $1;"
            + " local.get $2; i64 1; add_assign; local.set $2; end; end; local.get $1; return",
        code(
            """
            pub fn f(n) {
              let s = 0;
              let i = 0;
              while i < n { s += i * 2; i += 1; }
              s
            }
            """));
  }

  @Test
  void forLoopWithJumps() {
    assertEquals(
        "i64 0; local.set $1; local.get $0; iter; local.set $2; block; loop; next $2 $3 1;"
            + " local.get $3; i64 2; eq; br_if 0; local.get $3; i64 9; gt; and; local.get $1;"
            + " i64 5; gt; end; br_if 1; local.get $1; local.get $3; call_method 0 0; add_assign;"
            + " local.set $1; end; end; local.get $1; return",
        code(
            """
            pub fn f(v) {
              let s = 0;
              for x in v {
                if x == 2 { continue; }
                if x > 9 && s > 5 { break; }
                s += x.abs();
              }
              s
            }
            """));
  }

  @Test
  void recursion() {
    assertEquals(
        "local.get $0; i64 2; lt; if; local.get $0; local.set $1; else; local.get $0; i64 1;"
            + " sub; call 0; local.get $0; i64 2; sub; call 0; add; local.set $1; end;"
            + " local.get $1; return",
        code("pub fn fib(n) { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } }"));
  }

  @Test
  void optionsAndQuestionMarks() {
    assertEquals(
        "local.get $0; call_method 0 0; try $2; local.get $2; call_method 1 0; try $1;"
            + " local.get $1; i64 1; add; return",
        code("pub fn f(x) { x.a()?.b()? + 1 }"));
  }

  @Test
  void asyncBlocksWithoutCapturesAreCalls() {
    assertEquals(
        "call 0; await @1 $0; local.get $0; return",
        code("async fn g() { 1 } pub async fn f() { g().await }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "let (a, b) = (1, 2); let (a, b) = (b, a); a - b",
        "let a = 1; a += { a = 5; 2 }; a",
        "let f = |x, y| x + y; f(1, f(2, 3))",
        "let n = 0; let c = || { n += 1; n }; (c(), c(), n)",
        "let a = async { 1 }; a.await",
        "let x = 3; let a = async { x + 1 }; a.await + async { 2 }.await",
        "fn g() { let x = yield 1; yield x; return 3; } let s = 0; for x in g() { s += x; } s",
        "async fn s() { yield 1; f(1).await; yield 2; } async fn f(x) { x } s()",
        "struct P { x, y } let p = P { y: 1, x: 2 }; p.x += p.y; P { x: 3, ..p }.y",
        "struct T(a, b); let t = T(1, 2); t.0 = t.1; let T(a, ..) = t; a",
        "enum E { A, B(x), C { y } } match E::B(1) { E::A => 0, E::B(x) => x, E::C { y } => y }",
        "impl S { fn m(self, (a, b)) { self.v += a * b; self } } struct S { v }"
            + " S { v: 1 }.m((2, 3)).v",
        "static N = 0; fn f() { N += 1; N } f() + f()",
        "const C = #{a: [1, 2]}; C.a[0] + C.a[1]",
        "let o = #{a: 1, \"b c\": 2}; let #{a, ..} = o else { return 1 }; o[\"b c\"] = a; o",
        "let v = [1, 2, 3]; v[0] += v[1]; v[1] -= { v.push(4); 1 }; v",
        "loop { 'b: { break; } break 3; }",
        "'x: loop { loop { break 'x 9 } }",
        "let x = while true { break 2 }; x",
        "let x = loop { if true { break 1 } else if false { continue } else { break 2 } }; x",
        "let x = 'a: { if true { break 'a 7; } for i in 0..3 { if i == 2 { break 'a i } } 8 }; x",
        "let x = if let Some(y) = Some(1) && y > 0 && let Some(z) = Some(y) { z } else { 0 }; x",
        "while let Some(x) = None { x; }",
        "match 5 { n if n < 3 => 1, 5 | 6 => 2, 7..=9 => 3, x @ (10 | 11) => x, _ => 4 }",
        "match (1, Some(2)) { (1, Some(x)) | (x, Some(1)) => x, (_, None) => 0, _ => return 5 }",
        "match [1, 2, 3] { [] => 0, [a] => a, [a, [b, ..], ..] => b, [a, b, ..] => a + b }",
        "match \"s\" { String { .. } => 1, _ => 0 }",
        "if return 1 {}",
        "1 + return 2",
        "let x = { return 1; 2 } + 3; x",
        "match 1 { 1 => return 2, _ => return 3 }; 4",
        "fn f() { loop {} } f()",
        "fn f() { loop { return 1 } } f()",
        "fn f(x) { while x { return 1 } } f(1)",
        "let a = 1; let b = a == 1 && { a = 2; true } || { a = 3; false }; (a, b)",
        "let a = Some(1); a? + { a = None; 2 } + a?",
        "async fn f(x) { x } f(1).await + f(f(2).await).await * 3",
        "async fn f(x) { x } let r = [f(1).await, 2, f(3).await]; `${r[0]} ${f(1).await}`",
        "async fn f(x) { x } let a = f(1); let b = f(2); loop { select { Some(x) = a => break x,"
            + " y = b => if y { continue } else { break 4 }, default => return 5 } }",
        "async fn f(x) { x } select { x = f(1) => x }",
        "fn f(a: i64, b: String) -> i64 { if b == \"x\" { return 1; } a } f(1, \"y\")",
        "let x: i64 = 1; let y: Vec = [x]; y",
        "fn f(a, times: 3) { a * times } f(1) + f(1, times: 4)",
        "let v = vec![1; 3]; assert!(v[0] == 1); assert_eq!(v[1], 1); dbg!(v); matches!(v, [..])",
        "let x = 5; let s = f\"{x:>8.2} {x}\"; format!(\"{} {:?}\", s, x)",
        "let f = Some; let g = [f(1), Some(2)]; let h = || Some; (f, h()(3))",
        "let x = 1; let x = x + 1; { let x = x * 2; x } + x",
        "let r = 1..; let s = ..=3; let t = ..; (r, s, t, 0..1, 0..=1, ..2)",
        "1 is i64 && 2 is not String || (1 as f64) is f64",
        "let a = (); a = { let b = 1; b += 1; b }; !(-a > 3)",
        "pub fn main() { panic!(\"a {}\", 1) }",
        "pub fn main() { todo!() }",
        "pub fn main() { unreachable!(\"why {}\", 1); 5 }",
      })
  void everyConstructPassesTheVerifierAndSurvivesWriting(String text) {
    Unit unit = unit(text);
    byte[] bytes = UnitWriter.write(unit);
    Unit read = UnitReader.read(bytes, Limits.standard()).unit().orElseThrow();
    assertArrayEquals(bytes, UnitWriter.write(read));
    assertArrayEquals(bytes, UnitWriter.write(unit(text)));
  }

  @Test
  void whatIsTooLargeIsRefusedWithAReason() {
    assertTooLarge(Code.TOO_MANY_LOCALS, statements("let x", " = 1;", 1_100));
    assertTooLarge(Code.FUNCTION_TOO_LARGE, "[" + "f(),".repeat(1_100) + "]; fn f() {}");
    assertTooLarge(Code.FUNCTION_TOO_LARGE, statements("f(\"", "\"); fn f(x) {}", 40_000));
    assertTooLarge(
        Code.NESTING_TOO_DEEP, "while a() {".repeat(150) + "}".repeat(150) + " fn a() { false }");
  }

  private static String statements(String before, String after, int count) {
    StringBuilder text = new StringBuilder();
    String body = after.substring(0, after.indexOf(';') + 1);
    for (int i = 0; i < count; i++) {
      text.append(before).append(i).append(body).append('\n');
    }
    return text + after.substring(body.length());
  }

  private static void assertTooLarge(Code code, String text) {
    CompilationResult result = compile(text);
    assertTrue(result.hasErrors());
    assertEquals(
        Collections.singleton(code),
        result.diagnostics().stream()
            .filter(diagnostic -> diagnostic.isError())
            .map(diagnostic -> diagnostic.code())
            .collect(Collectors.toSet()),
        () -> result.diagnostics().toString());
  }

  @Test
  void longChainsOfAlternativesAreNotNested() {
    unit("match 1 { 0" + " | 1".repeat(5_000) + " => 1, _ => 2 }");
    unit("match [1] { [" + "1,".repeat(2_000) + "] => 1, _ => 2 }");
  }
}
