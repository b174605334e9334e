package dev.runevm.interpreter.operator;

import static dev.runevm.interpreter.operator.Literals.UNIT;
import static dev.runevm.interpreter.operator.Literals.enumeration;
import static dev.runevm.interpreter.operator.Literals.err;
import static dev.runevm.interpreter.operator.Literals.make;
import static dev.runevm.interpreter.operator.Literals.named;
import static dev.runevm.interpreter.operator.Literals.none;
import static dev.runevm.interpreter.operator.Literals.object;
import static dev.runevm.interpreter.operator.Literals.positional;
import static dev.runevm.interpreter.operator.Literals.range;
import static dev.runevm.interpreter.operator.Literals.s;
import static dev.runevm.interpreter.operator.Literals.some;
import static dev.runevm.interpreter.operator.Literals.struct;
import static dev.runevm.interpreter.operator.Literals.tuple;
import static dev.runevm.interpreter.operator.Literals.tupleStruct;
import static dev.runevm.interpreter.operator.Literals.u;
import static dev.runevm.interpreter.operator.Literals.unit;
import static dev.runevm.interpreter.operator.Literals.value;
import static dev.runevm.interpreter.operator.Literals.variant;
import static dev.runevm.interpreter.operator.Literals.vec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneHashMap;
import dev.runevm.interpreter.value.RuneHashSet;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.unit.RangeKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormattingTest {
  private static final RuneType SHAPE =
      enumeration(
          "shapes::Shape",
          variant("Empty", unit()),
          variant("Circle", positional(1)),
          variant("Box", named("w", "h")));

  private static Row format(String spec, Object argument, Object expected) {
    Object a = value(argument);
    Object result = expected instanceof String text ? s(text) : expected;
    return Row.of(
        "{:" + spec + "} of " + Debug.of(null, a),
        () -> Formatting.format(null, FormatSpec.parse(spec), a),
        result);
  }

  static Stream<Row> formats() {
    return Stream.of(
        format("", 1.0, "1.0"),
        format("5", 1, "1    "),
        format(">5", 1, "    1"),
        format("^6", 1, "  1   "),
        format("*^6", "ab", "**ab**"),
        format("05", -42, "-0042"),
        format("<05", -42, "-0042"),
        format("+", 3, "+3"),
        format("+", -3, "-3"),
        format("+05", 3, "00003"),
        format("-", 3, "3"),
        format("#", 3, "3"),
        format(".2", 3.14159, "3.14"),
        format(".1", 2.55, "2.5"),
        format(".0", 2.5, "2.5"),
        format(">+5", 3, "+   3"),
        format("8.2", -3.14159, "-3.14   "),
        format("08.2", -3.14159, "-0003.14"),
        format(">8.2", 3.14159, "    3.14"),
        format(".1", -0.0, "-0.0"),
        format("x", 255, "ff"),
        format("X", 255, "FF"),
        format("b", 5, "101"),
        format("08b", 5, "00000101"),
        format("x", -1, "ffffffffffffffff"),
        format("06x", -255, "-000ff"),
        format("x", u(255), ErrorKind.ILLEGAL_FORMAT),
        format("b", "a", ErrorKind.ILLEGAL_FORMAT),
        format(">5", u(7), "7"),
        format(">5", true, "true"),
        format(">3", 'é', "  é"),
        format("5", "héé", "héé  "),
        format("05", "ab", "ab   "),
        format(".1", "abc", "abc"),
        format("?", "a\n", "\"a\\n\""),
        format(">9?", "a", "\"a\""),
        format("5?", 1, "1    "),
        format("?", tuple(1), "(1)"),
        format("?", some(vec(1)), "Some([1])"),
        format("", UNIT, ErrorKind.MISSING_PROTOCOL_FUNCTION),
        format("", vec(1), ErrorKind.MISSING_PROTOCOL_FUNCTION),
        format("", BuiltinTypes.I64, "::std::i64"),
        format("p", 255, "0xff"),
        format("p", "a", ErrorKind.ILLEGAL_FORMAT));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void formats(Row row) {
    row.check();
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "5q", ".", ".x", "1.2.3", "99999999999", "??"})
  void refusesOtherSpecifications(String spec) {
    assertThrows(IllegalArgumentException.class, () -> FormatSpec.parse(spec));
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 1.0",
    "0.1, 0.1",
    "123.456, 123.456",
    "100.0, 100.0",
    "1e15, 1000000000000000.0",
    "1e16, 1e16",
    "1.5e16, 1.5e16",
    "1234567890123456.0, 1234567890123456.0",
    "0.00012, 0.00012",
    "0.00001, 0.00001",
    "0.000001, 1e-6",
    "1.5e-7, 1.5e-7",
    "-2.5, -2.5",
    "-0.0, -0.0",
    "NaN, NaN",
    "Infinity, inf",
    "-Infinity, -inf",
    "4.9e-324, 5e-324",
    "1.7976931348623157e308, 1.7976931348623157e308",
    "2e23, 2e23"
  })
  void writesFloatsShortest(double value, String expected) {
    assertEquals(expected, FloatText.of(value));
  }

  static Stream<Row> debugForms() {
    RuneHashMap map = RuneHashMap.create();
    map.put(null, 2L, s("b"));
    map.put(null, 1L, s("a"));
    RuneHashSet set = RuneHashSet.create();
    set.add(null, s("x"));
    return Stream.of(
        debug(1, "1"),
        debug(u(1), "1"),
        debug(1.0, "1.0"),
        debug(true, "true"),
        debug('\'', "'\\''"),
        debug('"', "'\"'"),
        debug('\n', "'\\n'"),
        debug("it's \"quoted\"", "\"it's \\\"quoted\\\"\""),
        debug("\0\t\r\\", "\"\\0\\t\\r\\\\\""),
        debug("\u001b\u200b\u0301", "\"\\u{1b}\\u{200b}\\u{301}\""),
        debug("日本語😀", "\"日本語😀\""),
        debug(UNIT, "()"),
        debug(tuple(1, "a"), "(1, \"a\")"),
        debug(vec(1, 2), "[1, 2]"),
        debug(vec(), "[]"),
        debug(object("k", 1, "a", "b"), "{\"k\": 1, \"a\": \"b\"}"),
        debug(some(1), "Some(1)"),
        debug(none(), "None"),
        debug(err("x"), "Err(\"x\")"),
        debug(BuiltinTypes.YIELDED.create(1L), "Yielded(1)"),
        debug(BuiltinTypes.ordering(-1), "Less"),
        debug(make(struct("m::P", "x", "y"), 1, 2), "m::P {x: 1, y: 2}"),
        debug(make(tupleStruct("P", 2), 1, 2), "P (1, 2)"),
        debug(SHAPE.variant("Empty").create(), "shapes::Shape::Empty"),
        debug(SHAPE.variant("Circle").create(1L), "shapes::Shape::Circle (1)"),
        debug(SHAPE.variant("Box").create(1L, 2L), "shapes::Shape::Box {w: 1, h: 2}"),
        debug(RuneBytes.of((byte) 104, (byte) 255), "[104, 255]"),
        debug(range(RangeKind.HALF_OPEN, 1, 3), "1..3"),
        debug(range(RangeKind.TO_INCLUSIVE, null, 3), "..=3"),
        debug(range(RangeKind.FULL, null, null), ".."),
        debug(map, "{2: \"b\", 1: \"a\"}"),
        debug(set, "{\"x\"}"),
        debug(BuiltinTypes.STRING, "::std::string::String"));
  }

  private static Row debug(Object argument, String expected) {
    Object a = value(argument);
    return Row.of(expected, () -> s(Debug.of(null, a)), s(expected));
  }

  @ParameterizedTest
  @MethodSource("debugForms")
  void debugForms(Row row) {
    row.check();
  }

  @Test
  void fStringsFallBackToTheDebugForm() {
    assertEquals("[1]", Display.orDebug(null, vec(1)).toString());
    FormatSpec wide = FormatSpec.parse(">4");
    assertEquals("[1]", Formatting.formatOrDebug(null, wide, vec(1)).toString());
    assertEquals("   1", Formatting.formatOrDebug(null, wide, 1L).toString());
  }
}
