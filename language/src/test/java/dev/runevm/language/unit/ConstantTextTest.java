package dev.runevm.language.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class ConstantTextTest {
  @Test
  void writesLiterals() {
    assertText("()", new Constant.Unit());
    assertText("true", new Constant.Bool(true));
    assertText("-5", new Constant.I64(-5));
    assertText("18446744073709551615u64", new Constant.U64(-1));
    assertText("1.0", new Constant.F64(1));
    assertText("-0.0", new Constant.F64(-0.0));
    assertText("f64::NAN", new Constant.F64(Double.NaN));
    assertText("f64::NEG_INFINITY", new Constant.F64(Double.NEGATIVE_INFINITY));
    assertText("'\\''", new Constant.Char('\''));
    assertText("'🎈'", new Constant.Char(0x1F388));
    assertText("\"a\\\"\\n\\\\'\\u{202e}\"", new Constant.Text("a\"\n\\'\u202E"));
    assertText("b\"a\\x00\\xff\"", new Constant.Bytes(List.of(97, 0, 255)));
    assertText("[1, None]", new Constant.Vec(List.of(new Constant.I64(1), new Constant.None())));
    assertText("(1,)", new Constant.Tuple(List.of(new Constant.I64(1))));
    assertText("Some(())", new Constant.Some(new Constant.Unit()));
    SequencedMap<String, Constant> fields = new LinkedHashMap<>();
    fields.put("b", new Constant.I64(1));
    fields.put("a", new Constant.I64(2));
    assertText("#{\"b\": 1, \"a\": 2}", new Constant.Obj(fields));
  }

  private static void assertText(String expected, Constant constant) {
    assertEquals(expected, ConstantText.of(constant));
  }
}
