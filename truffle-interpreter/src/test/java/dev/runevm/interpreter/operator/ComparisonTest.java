package dev.runevm.interpreter.operator;

import static dev.runevm.interpreter.operator.Literals.UNIT;
import static dev.runevm.interpreter.operator.Literals.c;
import static dev.runevm.interpreter.operator.Literals.enumeration;
import static dev.runevm.interpreter.operator.Literals.err;
import static dev.runevm.interpreter.operator.Literals.make;
import static dev.runevm.interpreter.operator.Literals.none;
import static dev.runevm.interpreter.operator.Literals.object;
import static dev.runevm.interpreter.operator.Literals.ok;
import static dev.runevm.interpreter.operator.Literals.positional;
import static dev.runevm.interpreter.operator.Literals.range;
import static dev.runevm.interpreter.operator.Literals.s;
import static dev.runevm.interpreter.operator.Literals.some;
import static dev.runevm.interpreter.operator.Literals.struct;
import static dev.runevm.interpreter.operator.Literals.tuple;
import static dev.runevm.interpreter.operator.Literals.u;
import static dev.runevm.interpreter.operator.Literals.unit;
import static dev.runevm.interpreter.operator.Literals.value;
import static dev.runevm.interpreter.operator.Literals.variant;
import static dev.runevm.interpreter.operator.Literals.vec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneHashMap;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.language.unit.RangeKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {
  private static final double NAN = Double.NaN;
  private static final RuneType POINT = struct("Point", "x", "y");
  private static final RuneType OTHER = struct("Other", "x", "y");
  private static final RuneType SHAPE =
      enumeration("Shape", variant("Empty", unit()), variant("Circle", positional(1)));

  private static Row eq(Object left, Object right, Object expected) {
    Object a = value(left);
    Object b = value(right);
    String text = Debug.of(null, a) + " == " + Debug.of(null, b);
    return Row.of(text, () -> Equality.eq(null, a, b), expected);
  }

  private static Row lt(Object left, Object right, Object expected) {
    Object a = value(left);
    Object b = value(right);
    String text = Debug.of(null, a) + " < " + Debug.of(null, b);
    return Row.of(text, () -> Comparison.lt(null, a, b), expected);
  }

  private static Row total(Object left, Object right, Object expected) {
    Object a = value(left);
    Object b = value(right);
    String text = "eq(" + Debug.of(null, a) + ", " + Debug.of(null, b) + ")";
    return Row.of(text, () -> Equality.total(null, a, b), expected);
  }

  static Stream<Row> equalities() {
    return Stream.of(
        eq(1, 1, true),
        eq(1, 2, false),
        eq(1, u(1), true),
        eq(u(1), 1, true),
        eq(-1, u(-1), ErrorKind.VALUE_TO_INTEGER_COERCION),
        eq(u(1), -1, ErrorKind.VALUE_TO_INTEGER_COERCION),
        eq(1, 1.0, ErrorKind.EXPECTED_NUMBER),
        eq(1.0, 1, ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        eq(true, 1, ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        eq(UNIT, 0, ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        eq('a', 97, ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        eq(1, "a", ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        eq(true, true, true),
        eq('a', 'a', true),
        eq(UNIT, UNIT, true),
        eq(NAN, NAN, false),
        eq(0.0, -0.0, true),
        eq("a", "a", true),
        eq("a", 'a', ErrorKind.EXPECTED_TYPE),
        eq(none(), some(1), false),
        eq(some(1), some(1), true),
        eq(some(1), some("a"), ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        eq(some(1), ok(1), ErrorKind.EXPECTED_TYPE),
        eq(ok(1), err(1), false),
        eq(vec(1, 2), tuple(1, 2), true),
        eq(vec(1, 2), vec(1, 2), true),
        eq(vec(1, 2), vec(1, 3), false),
        eq(vec(1, 2), vec(1), false),
        eq(vec(1, 2), range(RangeKind.HALF_OPEN, 1, 3), true),
        eq(vec(1, 2), 5, ErrorKind.MISSING_PROTOCOL_FUNCTION),
        eq(tuple(1, "a"), tuple(1, "a"), true),
        eq(tuple(1, "a"), vec(1, "a"), true),
        eq(object("a", 1), object("a", 1), true),
        eq(object("a", 1, "b", 2), object("b", 2, "a", 1), true),
        eq(object("a", 1), object("b", 1), false),
        eq(object("a", 1), 1, ErrorKind.EXPECTED_TYPE),
        eq(make(POINT, 1, 2), make(POINT, 1, 2), true),
        eq(make(POINT, 1, 2), make(POINT, 1, 3), false),
        eq(make(POINT, 1, 2), make(OTHER, 1, 2), ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        eq(SHAPE.variant("Empty").create(), SHAPE.variant("Circle").create(1L), false),
        eq(BuiltinTypes.I64, BuiltinTypes.I64, true),
        eq(BuiltinTypes.I64, BuiltinTypes.U64, false),
        eq(BuiltinTypes.ordering(-1), BuiltinTypes.ordering(-1), true),
        eq(BuiltinTypes.ordering(-1), 1, ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        eq(RuneBytes.of((byte) 1), RuneBytes.of((byte) 1), true),
        eq(range(RangeKind.HALF_OPEN, 1, 2), range(RangeKind.HALF_OPEN, 1, 2), true),
        eq(
            range(RangeKind.HALF_OPEN, 1, 2),
            range(RangeKind.INCLUSIVE, 1, 2),
            ErrorKind.EXPECTED_TYPE),
        total(1, 1, true),
        total(1, u(1), ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        total(NAN, 1.0, ErrorKind.ILLEGAL_FLOAT_COMPARISON),
        total(vec(1), vec(1), true),
        total(vec(1), tuple(1), ErrorKind.EXPECTED_TYPE));
  }

  static Stream<Row> orders() {
    return Stream.of(
        lt(1, 2, true),
        lt(2, 1, false),
        lt(1, u(2), true),
        lt(-1, u(-1), ErrorKind.VALUE_TO_INTEGER_COERCION),
        lt(u(1), u(-1), true),
        lt(1, 1.0, ErrorKind.EXPECTED_NUMBER),
        lt(1.0, 1, ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        lt(NAN, 1.0, false),
        lt(1.0, NAN, false),
        lt("a", "b", true),
        lt("a", 1, ErrorKind.EXPECTED_TYPE),
        lt('a', 'b', true),
        lt(false, true, true),
        lt(none(), some(1), true),
        lt(err(0), ok(0), true),
        lt(vec(1, 2), vec(1, 3), true),
        lt(vec(1), vec(1, 0), true),
        lt(tuple(1, 2), tuple(1, 3), true),
        lt(object(), object(), ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        lt(make(POINT, 1, 2), make(POINT, 1, 3), true),
        lt(make(POINT, 1, 2), make(OTHER, 1, 3), ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        Row.of("[1, 3] > [1, 2]", () -> Comparison.gt(null, vec(1, 3), vec(1, 2)), true),
        Row.of("1 <= 1", () -> Comparison.le(null, 1L, 1L), true),
        Row.of("1 >= 2", () -> Comparison.ge(null, 1L, 2L), false),
        Row.of("NaN >= NaN", () -> Comparison.ge(null, NAN, NAN), false),
        Row.of("NaN <= NaN", () -> Comparison.le(null, NAN, NAN), false),
        Row.of(
            "cmp(NaN, 1.0)",
            () -> Comparison.total(null, NAN, 1.0),
            ErrorKind.ILLEGAL_FLOAT_COMPARISON),
        Row.of(
            "cmp(1, 1u64)",
            () -> Comparison.total(null, 1L, u(1)),
            ErrorKind.UNSUPPORTED_BINARY_OPERATION),
        Row.of("partial_cmp(NaN, 1.0)", () -> Comparison.partialOrdering(null, NAN, 1.0), none()));
  }

  @ParameterizedTest
  @MethodSource("equalities")
  void equality(Row row) {
    row.check();
  }

  @ParameterizedTest
  @MethodSource("orders")
  void order(Row row) {
    row.check();
  }

  static Stream<Row> hashes() {
    return Stream.of(
        unhashable(true),
        unhashable(c('a')),
        unhashable(UNIT),
        unhashable(BuiltinTypes.I64),
        unhashable(BuiltinTypes.ordering(0)),
        unhashable(object()),
        unhashable(make(POINT, 1, 2)),
        unhashable(some(true)),
        Row.of("hash(NaN)", () -> Hashing.hash(null, NAN), ErrorKind.ILLEGAL_FLOAT_OPERATION),
        sameHash(0.0, -0.0, true),
        sameHash(1, u(1), true),
        sameHash("abcdefgh", "abcdefgh", true),
        sameHash("abcdefgh", "abcdefgi", false),
        sameHash("", "\0", false),
        sameHash(vec(1, 2), vec(1, 2), true),
        sameHash(tuple(1, 2), tuple(1, 2), true),
        sameHash(vec(), vec(vec()), false),
        sameHash(some(1), ok(1), true),
        sameHash(none(), some(0), false));
  }

  private static Row unhashable(Object value) {
    return Row.of(
        "hash(" + Debug.of(null, value) + ")",
        () -> Hashing.hash(null, value),
        ErrorKind.UNSUPPORTED_UNARY_OPERATION);
  }

  private static Row sameHash(Object left, Object right, boolean same) {
    Object a = value(left);
    Object b = value(right);
    return Row.of(
        "hash(" + Debug.of(null, a) + ") == hash(" + Debug.of(null, b) + ")",
        () -> Hashing.hash(null, a) == Hashing.hash(null, b),
        same);
  }

  @ParameterizedTest
  @MethodSource("hashes")
  void hash(Row row) {
    row.check();
  }

  @Test
  void mapsCompareKeysAndValues() {
    RuneHashMap left = RuneHashMap.create();
    RuneHashMap right = RuneHashMap.create();
    left.put(null, s("a"), 1L);
    left.put(null, s("b"), 2L);
    right.put(null, s("b"), 2L);
    right.put(null, s("a"), 1L);
    assertEquals(true, Equality.eq(null, left, right));
    right.put(null, s("a"), 3L);
    assertEquals(false, Equality.eq(null, left, right));
  }

  @Test
  void valuesThatContainThemselvesAreErrors() {
    RuneVec left = RuneVec.create();
    left.push(left);
    RuneVec right = RuneVec.create();
    right.push(right);
    for (Runnable action :
        new Runnable[] {
          () -> Equality.eq(null, left, right),
          () -> Comparison.lt(null, left, right),
          () -> Hashing.hash(null, left),
          () -> Debug.of(null, left)
        }) {
      RuneError error = assertThrows(RuneError.class, action::run);
      assertEquals(ErrorKind.NESTED_TOO_DEEPLY, error.kind());
    }
  }
}
