package dev.runevm.interpreter.operator;

import static dev.runevm.interpreter.operator.Literals.UNIT;
import static dev.runevm.interpreter.operator.Literals.c;
import static dev.runevm.interpreter.operator.Literals.make;
import static dev.runevm.interpreter.operator.Literals.s;
import static dev.runevm.interpreter.operator.Literals.struct;
import static dev.runevm.interpreter.operator.Literals.u;
import static dev.runevm.interpreter.operator.Literals.vec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneString;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArithmeticTest {
  private static final long MAX = Long.MAX_VALUE;
  private static final long MIN = Long.MIN_VALUE;

  static Stream<Row> rows() {
    return Stream.of(
        Row.of("1 + 2", () -> Arithmetic.add(null, 1L, 2L), 3L),
        Row.of("MAX + 1", () -> Arithmetic.add(null, MAX, 1L), ErrorKind.OVERFLOW),
        Row.of("MIN - 1", () -> Arithmetic.sub(null, MIN, 1L), ErrorKind.UNDERFLOW),
        Row.of("MAX - -1", () -> Arithmetic.sub(null, MAX, -1L), ErrorKind.UNDERFLOW),
        Row.of("MAX * 2", () -> Arithmetic.mul(null, MAX, 2L), ErrorKind.OVERFLOW),
        Row.of("10 / 0", () -> Arithmetic.div(null, 10L, 0L), ErrorKind.DIVIDE_BY_ZERO),
        Row.of("10 % 0", () -> Arithmetic.rem(null, 10L, 0L), ErrorKind.DIVIDE_BY_ZERO),
        Row.of("MIN / -1", () -> Arithmetic.div(null, MIN, -1L), ErrorKind.DIVIDE_BY_ZERO),
        Row.of("MIN % -1", () -> Arithmetic.rem(null, MIN, -1L), ErrorKind.DIVIDE_BY_ZERO),
        Row.of("-7 / 2", () -> Arithmetic.div(null, -7L, 2L), -3L),
        Row.of("-7 % 2", () -> Arithmetic.rem(null, -7L, 2L), -1L),
        Row.of("-MIN", () -> Arithmetic.neg(null, MIN), ErrorKind.OVERFLOW),
        Row.of("-(5)", () -> Arithmetic.neg(null, 5L), -5L),
        Row.of("-(0.5)", () -> Arithmetic.neg(null, 0.5), -0.5),
        Row.of("-(5u64)", () -> Arithmetic.neg(null, u(5)), ErrorKind.UNSUPPORTED_UNARY_OPERATION),
        Row.of("-true", () -> Arithmetic.neg(null, true), ErrorKind.UNSUPPORTED_UNARY_OPERATION),
        Row.of("2u64 + 3u64", () -> Arithmetic.add(null, u(2), u(3)), u(5)),
        Row.of("u64::MAX + 1u64", () -> Arithmetic.add(null, u(-1), u(1)), ErrorKind.OVERFLOW),
        Row.of("0u64 - 1", () -> Arithmetic.sub(null, u(0), 1L), ErrorKind.UNDERFLOW),
        Row.of("u64::MAX * 2u64", () -> Arithmetic.mul(null, u(-1), u(2)), ErrorKind.OVERFLOW),
        Row.of("u64::MAX / 2u64", () -> Arithmetic.div(null, u(-1), u(2)), u(MAX)),
        Row.of("u64::MAX % 10u64", () -> Arithmetic.rem(null, u(-1), u(10)), u(5)),
        Row.of("1u64 / 0u64", () -> Arithmetic.div(null, u(1), u(0)), ErrorKind.DIVIDE_BY_ZERO),
        Row.of("1u64 % 0u64", () -> Arithmetic.rem(null, u(1), u(0)), ErrorKind.DIVIDE_BY_ZERO),
        Row.of("1 + 2u64", () -> Arithmetic.add(null, 1L, u(2)), 3L),
        Row.of("1u64 + 2", () -> Arithmetic.add(null, u(1), 2L), u(3)),
        Row.of(
            "1u64 + -1",
            () -> Arithmetic.add(null, u(1), -1L),
            ErrorKind.VALUE_TO_INTEGER_COERCION),
        Row.of(
            "1 + u64::MAX",
            () -> Arithmetic.add(null, 1L, u(-1)),
            ErrorKind.VALUE_TO_INTEGER_COERCION),
        Row.of("1 + 1.0", () -> Arithmetic.add(null, 1L, 1.0), ErrorKind.EXPECTED_NUMBER),
        Row.of("1 + true", () -> Arithmetic.add(null, 1L, true), ErrorKind.EXPECTED_NUMBER),
        Row.of("1 + ()", () -> Arithmetic.add(null, 1L, UNIT), ErrorKind.EXPECTED_NUMBER),
        Row.of(
            "1 + \"a\"",
            () -> Arithmetic.add(null, 1L, s("a")),
            ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        Row.of(
            "1.0 + 1", () -> Arithmetic.add(null, 1.0, 1L), ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        Row.of("1.5 + 1.0", () -> Arithmetic.add(null, 1.5, 1.0), 2.5),
        Row.of("1.0 / 0.0", () -> Arithmetic.div(null, 1.0, 0.0), Double.POSITIVE_INFINITY),
        Row.of("5.5 % 2.0", () -> Arithmetic.rem(null, 5.5, 2.0), 1.5),
        Row.of("-5.5 % 2.0", () -> Arithmetic.rem(null, -5.5, 2.0), -1.5),
        Row.of(
            "true + true",
            () -> Arithmetic.add(null, true, true),
            ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        Row.of(
            "[] + []",
            () -> Arithmetic.add(null, vec(), vec()),
            ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        Row.of(
            "S {} + 1",
            () -> Arithmetic.add(null, make(struct("S")), 1L),
            ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        Row.of("\"a\" + \"b\"", () -> Arithmetic.add(null, s("a"), s("b")), s("ab")),
        Row.of("\"a\" + 1", () -> Arithmetic.add(null, s("a"), 1L), ErrorKind.EXPECTED_TYPE),
        Row.of("1 << 64", () -> Bitwise.shl(null, 1L, 64L), ErrorKind.OVERFLOW),
        Row.of("1 << 63", () -> Bitwise.shl(null, 1L, 63L), MIN),
        Row.of("1 >> 64", () -> Bitwise.shr(null, 1L, 64L), ErrorKind.UNDERFLOW),
        Row.of("-8 >> 1", () -> Bitwise.shr(null, -8L, 1L), -4L),
        Row.of("u64::MAX >> 63", () -> Bitwise.shr(null, u(-1), 63L), u(1)),
        Row.of("1 << -1", () -> Bitwise.shl(null, 1L, -1L), ErrorKind.VALUE_TO_INTEGER_COERCION),
        Row.of("1 << 1u64", () -> Bitwise.shl(null, 1L, u(1)), 2L),
        Row.of("1 << 1.0", () -> Bitwise.shl(null, 1L, 1.0), ErrorKind.EXPECTED_NUMBER),
        Row.of("!5u64", () -> Bitwise.not(null, u(5)), u(-6)),
        Row.of("!1", () -> Bitwise.not(null, 1L), -2L),
        Row.of("!true", () -> Bitwise.not(null, true), false),
        Row.of("!1.0", () -> Bitwise.not(null, 1.0), ErrorKind.UNSUPPORTED_UNARY_OPERATION),
        Row.of("true & false", () -> Bitwise.and(null, true, false), false),
        Row.of("true ^ true", () -> Bitwise.xor(null, true, true), false),
        Row.of("false | true", () -> Bitwise.or(null, false, true), true),
        Row.of("6 & 3", () -> Bitwise.and(null, 6L, 3L), 2L),
        Row.of("6u64 | 3", () -> Bitwise.or(null, u(6), 3L), u(7)),
        Row.of("6 ^ -1", () -> Bitwise.xor(null, 6L, -1L), -7L),
        Row.of("1 & true", () -> Bitwise.and(null, 1L, true), ErrorKind.EXPECTED_NUMBER),
        Row.of(
            "true & 1", () -> Bitwise.and(null, true, 1L), ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        Row.of("-1 as u64", () -> Conversion.as(-1L, BuiltinTypes.U64), u(-1)),
        Row.of("1.9 as i64", () -> Conversion.as(1.9, BuiltinTypes.I64), 1L),
        Row.of("-1.9 as i64", () -> Conversion.as(-1.9, BuiltinTypes.I64), -1L),
        Row.of("1e300 as i64", () -> Conversion.as(1e300, BuiltinTypes.I64), MAX),
        Row.of("NaN as i64", () -> Conversion.as(Double.NaN, BuiltinTypes.I64), 0L),
        Row.of("NaN as u64", () -> Conversion.as(Double.NaN, BuiltinTypes.U64), u(0)),
        Row.of("-1.0 as u64", () -> Conversion.as(-1.0, BuiltinTypes.U64), u(0)),
        Row.of(
            "1e19 as u64",
            () -> Conversion.as(1e19, BuiltinTypes.U64),
            unsigned("10000000000000000000")),
        Row.of("1e300 as u64", () -> Conversion.as(1e300, BuiltinTypes.U64), u(-1)),
        Row.of("u64::MAX as i64", () -> Conversion.as(u(-1), BuiltinTypes.I64), -1L),
        Row.of("u64::MAX as f64", () -> Conversion.as(u(-1), BuiltinTypes.F64), 0x1p64),
        Row.of("7 as f64", () -> Conversion.as(7L, BuiltinTypes.F64), 7.0),
        Row.of(
            "true as i64", () -> Conversion.as(true, BuiltinTypes.I64), ErrorKind.UNSUPPORTED_AS),
        Row.of(
            "'a' as i64", () -> Conversion.as(c('a'), BuiltinTypes.I64), ErrorKind.UNSUPPORTED_AS),
        Row.of(
            "1 as String", () -> Conversion.as(1L, BuiltinTypes.STRING), ErrorKind.UNSUPPORTED_AS));
  }

  private static Object unsigned(String decimal) {
    return u(Long.parseUnsignedLong(decimal));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void evaluates(Row row) {
    row.check();
  }

  @Test
  void compoundAssignmentToAStringChangesItInPlace() {
    RuneString text = s("a");
    assertSame(text, Arithmetic.addAssign(null, text, s("b")));
    assertEquals("ab", text.toString());
    Arithmetic.addAssign(null, text, text);
    assertEquals("abab", text.toString());
  }

  @Test
  void messagesNameProtocolAndTypes() {
    assertEquals(
        "Unsupported binary operation `SUB_ASSIGN` on `::std::f64` and `::std::i64`",
        assertThrows(RuneError.class, () -> Arithmetic.subAssign(null, 1.0, 1L)).getMessage());
    assertEquals(
        "Failed to convert value `-1` to integer `u64`",
        assertThrows(RuneError.class, () -> Arithmetic.add(null, u(1), -1L)).getMessage());
    assertEquals(
        "Expected number type, but found `::std::f64`",
        assertThrows(RuneError.class, () -> Arithmetic.add(null, 1L, 1.0)).getMessage());
  }
}
