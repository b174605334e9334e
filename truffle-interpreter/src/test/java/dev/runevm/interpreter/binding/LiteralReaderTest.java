package dev.runevm.interpreter.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.runevm.language.unit.Constant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The literals that defaults are written as. */
class LiteralReaderTest {
  private static void check(String text, Constant expected) {
    assertEquals(Optional.of(expected), LiteralReader.read(text));
  }

  @Test
  void literalsAreRead() {
    check("()", new Constant.Unit());
    check("true", new Constant.Bool(true));
    check("-5", new Constant.I64(-5));
    check("18446744073709551615u64", new Constant.U64(-1));
    check("1.5", new Constant.F64(1.5));
    check("'\\n'", new Constant.Char('\n'));
    check("\"a\\\"b\"", new Constant.Text("a\"b"));
    check("None", new Constant.None());
    check("Some(Some(1))", new Constant.Some(new Constant.Some(new Constant.I64(1))));
    check("[]", new Constant.Vec(List.of()));
    check("#{}", new Constant.Obj(new LinkedHashMap<>()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "1 + 1",
        "'ab'",
        "\"\\q\"",
        "9223372036854775808",
        "-1u64",
        "Some()",
        "\""
      })
  void everythingElseIsRefused(String text) {
    assertEquals(Optional.empty(), LiteralReader.read(text));
  }
}
