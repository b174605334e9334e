package dev.runevm.interpreter.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods of a script's types that operators use. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolsTest {
  private static final String TYPES =
      """
      struct N { v }
      impl N {
        fn add(self, o) { N { v: self.v + o.v } }
        fn sub_assign(self, o) { self.v -= o; }
        fn neg(self) { N { v: -self.v } }
        fn not(self) { "not" }
        fn eq(self, o) { self.v == o }
        fn index_get(self, i) { (self.v, i) }
        fn index_set(self, i, x) { self.v = (i, x); }
        fn display_fmt(self) { `N(${self.v})` }
        fn debug_fmt(self) { "debug" }
        fn into_iter(self) { [self.v, self.v] }
        fn bit_and(self, o) { "and" }
        fn shl(self, o) { "shl" }
      }
      struct T;
      impl T {
        fn to_string(self) { "T!" }
        fn eq(self, o) { 1 }
      }
      struct Plain { v }
      fn n(v) { N { v: v } }
      """;

  private Context context;

  @BeforeAll
  void open() {
    context = Context.newBuilder("rune").option("engine.WarnInterpreterOnly", "false").build();
  }

  @AfterAll
  void close() {
    context.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "(n(1) + n(2)).v ~ 3",
        "let a = n(1); a += n(2); a.v ~ 3",
        "let a = n(5); let b = a; a -= 2; b.v ~ 3",
        "(-n(1)).v ~ -1",
        "!n(1) ~ not",
        "n(1) == 1 ~ true",
        "n(1) != 1 ~ false",
        "n(1)['x'] ~ (1, 'x')",
        "n(1)[-1] ~ (1, -1)",
        "let a = n(1); a[2] = 3; a.v ~ (2, 3)",
        "f\"{n(1)}\" ~ N(1)",
        "f\"{n(1):?} {[n(1)]:?}\" ~ debug [debug]",
        "f\"{T}\" ~ T!",
        "let s = 0; for x in n(4) { s += x; } s ~ 8",
        "n(1) & 1 ~ and",
        "n(1) << 1 ~ shl",
        "Plain { v: 1 } == Plain { v: 1 } ~ true",
        "f\"{Plain { v: 1 }}\" ~ Plain {v: 1}"
      })
  void operatorsUseMethods(String expression, String expected) {
    assertEquals(expected, context.eval("rune", TYPES + expression).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "n(1) - 1 ~ Unsupported binary operation `SUB` on `N` and `::std::i64`",
        "1 + n(1) ~ Unsupported binary operation `ADD` on `::std::i64` and `N`",
        "let a = n(1); a *= 2; ~ Unsupported binary operation `MUL_ASSIGN` on `N` and `::std::i64`",
        "-T ~ Unsupported unary operation `NEG` on T",
        "T == T ~ Expected type `::std::bool` but found `::std::i64`",
        "T < n(1) ~ Unsupported binary operation `PARTIAL_CMP` on `T` and `N`",
        "for x in T {} ~ Missing protocol function `INTO_ITER` for `T`",
        "T[0] ~ The index get operation `T[::std::i64]` is not supported"
      })
  void whatATypeDoesNotHaveIsAnError(String expression, String message) {
    PolyglotException error =
        assertThrows(PolyglotException.class, () -> context.eval("rune", TYPES + expression));
    assertEquals(message, error.getMessage());
  }
}
