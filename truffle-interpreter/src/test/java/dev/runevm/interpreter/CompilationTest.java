package dev.runevm.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.graalvm.polyglot.Context;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions compile to machine code without a bailout, and give the same there. */
final class CompilationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "fn fib(n) { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } } fib(15) ~ 610",
        "let s = 0; let i = 0; while i < 5000 { s = (s + i * 3) % 1009; i += 1; } s ~ 78",
        "let s = 0.0; for i in 0..100 { s += 0.5; } s ~ 50.0",
        "fn apply(f, n) { let s = 0; for i in 0..n { s += f(i); } s }"
            + " let k = 3; apply(|x| x * k, 100) ~ 14850",
        "fn g(n) { let i = 0; while i < n { yield i; i += 1; } }"
            + " let s = 0; for x in g(100) { s += x; } s ~ 4950",
        "async fn f(x) { x + 1 } async fn sum(n) { let s = 0; for i in 0..n { s += f(i).await; } s"
            + " } sum(100).await ~ 5050",
        "struct P { x, y } impl P { fn add(self, o) { P { x: self.x + o.x, y: self.y + o.y } } }"
            + " let p = P { x: 0, y: 0 }; for i in 0..50 { p = p + P { x: i, y: 1 }; }"
            + " (p.x, p.y) ~ (1225, 50)",
        "let v = [1, 2, 3]; let i = 0; while i < 300 { v[i % 3] += i; i += 1; } v ~ [14851, 14952,"
            + " 15053]",
      })
  void compiled(String text, String expected) {
    try (Context context = Programs.compilingContext()) {
      assertEquals("GraalVM CE", context.getEngine().getImplementationName());
      assertEquals(expected, Programs.evaluate(context, text).toString());
    }
  }
}
