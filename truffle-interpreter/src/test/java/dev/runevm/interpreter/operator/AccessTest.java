package dev.runevm.interpreter.operator;

import static dev.runevm.interpreter.operator.Literals.UNIT;
import static dev.runevm.interpreter.operator.Literals.c;
import static dev.runevm.interpreter.operator.Literals.err;
import static dev.runevm.interpreter.operator.Literals.make;
import static dev.runevm.interpreter.operator.Literals.none;
import static dev.runevm.interpreter.operator.Literals.object;
import static dev.runevm.interpreter.operator.Literals.ok;
import static dev.runevm.interpreter.operator.Literals.range;
import static dev.runevm.interpreter.operator.Literals.s;
import static dev.runevm.interpreter.operator.Literals.some;
import static dev.runevm.interpreter.operator.Literals.struct;
import static dev.runevm.interpreter.operator.Literals.tuple;
import static dev.runevm.interpreter.operator.Literals.tupleStruct;
import static dev.runevm.interpreter.operator.Literals.u;
import static dev.runevm.interpreter.operator.Literals.value;
import static dev.runevm.interpreter.operator.Literals.vec;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneHashMap;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.RuneVecDeque;
import dev.runevm.language.unit.RangeKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessTest {
  private static final RuneType POINT = struct("Point", "x", "y");
  private static final RuneType PAIR = tupleStruct("Pair", 2);

  private static Row get(Object target, Object index, Object expected) {
    Object a = value(target);
    Object i = value(index);
    return Row.of(
        Debug.of(null, a) + "[" + Debug.of(null, i) + "]",
        () -> Indexing.get(null, a, i),
        expected);
  }

  private static Row set(Object target, Object index, Object value, Object expected) {
    Object i = value(index);
    return Row.of(
        Debug.of(null, target) + "[" + Debug.of(null, i) + "] = " + Debug.of(null, value(value)),
        () -> {
          Indexing.set(null, target, i, value(value));
          return target;
        },
        expected);
  }

  private static RuneHashMap map(Object key, Object value) {
    RuneHashMap map = RuneHashMap.create();
    map.put(null, value(key), value(value));
    return map;
  }

  static Stream<Row> reads() {
    RuneBytes bytes = RuneBytes.of((byte) 1, (byte) 255);
    RuneVecDeque deque = RuneVecDeque.create();
    deque.pushBack(7L);
    return Stream.of(
        get(vec(1, 2), 1, 2L),
        get(vec(1, 2), u(1), 2L),
        get(vec(1), 1, ErrorKind.MISSING_INDEX_INTEGER),
        get(vec(1), -1, ErrorKind.VALUE_TO_INTEGER_COERCION),
        get(vec(1), 0.0, ErrorKind.EXPECTED_NUMBER),
        get(vec(1), "a", ErrorKind.EXPECTED_NUMBER),
        get(tuple(1, 2), 1, 2L),
        get(tuple(1, 2), 2, ErrorKind.MISSING_INDEX_INTEGER),
        get(UNIT, 0, ErrorKind.MISSING_INDEX_INTEGER),
        get(some(1), 0, 1L),
        get(none(), 0, ErrorKind.MISSING_INDEX_INTEGER),
        get(err(1), 0, 1L),
        get(BuiltinTypes.YIELDED.create(1L), 0, 1L),
        get(make(PAIR, 1, 2), 1, 2L),
        get(make(PAIR, 1, 2), 2, ErrorKind.MISSING_INDEX_INTEGER),
        get(make(POINT, 1, 2), "y", 2L),
        get(make(POINT, 1, 2), "z", ErrorKind.MISSING_FIELD),
        get(object("x", 1), "x", 1L),
        get(object(), "x", ErrorKind.MISSING_FIELD),
        get(object(), 0, ErrorKind.UNSUPPORTED_INDEX_GET),
        get(map("a", 1), "a", 1L),
        get(map("a", 1), "b", ErrorKind.MISSING_INDEX_KEY),
        get(map(-1, 1), -1, ErrorKind.VALUE_TO_INTEGER_COERCION),
        get(map(1, 1), 1, 1L),
        get(map(1, 1), 1.5, ErrorKind.EXPECTED_NUMBER),
        get(map(1, 1), 'a', ErrorKind.EXPECTED_NUMBER),
        get(bytes, 1, u(255)),
        get(bytes, 2, ErrorKind.PANIC),
        get(deque, 0, 7L),
        get(deque, 1, ErrorKind.OUT_OF_RANGE),
        get("abc", 0, ErrorKind.UNSUPPORTED_INDEX_GET),
        get(1, 0, ErrorKind.UNSUPPORTED_INDEX_GET),
        get(vec(1, 2, 3), range(RangeKind.FROM, 1, null), vec(2, 3)),
        get(vec(1, 2, 3), range(RangeKind.HALF_OPEN, 1, 2), vec(2)),
        get(vec(1, 2, 3), range(RangeKind.INCLUSIVE, 1, 2), vec(2, 3)),
        get(vec(1, 2, 3), range(RangeKind.TO_INCLUSIVE, null, 0), vec(1)),
        get(vec(1, 2, 3), range(RangeKind.FULL, null, null), vec(1, 2, 3)),
        get(vec(1, 2, 3), range(RangeKind.HALF_OPEN, 1, 4), ErrorKind.MISSING_INDEX),
        get(vec(1, 2, 3), range(RangeKind.HALF_OPEN, 2, 1), ErrorKind.MISSING_INDEX),
        get(vec(1), range(RangeKind.FROM, -1, null), ErrorKind.VALUE_TO_INTEGER_COERCION),
        get(vec(1), range(RangeKind.FROM, "a", null), ErrorKind.EXPECTED_NUMBER),
        get("héllo", range(RangeKind.HALF_OPEN, 0, 3), s("hé")),
        get("héllo", range(RangeKind.HALF_OPEN, 0, 2), ErrorKind.PANIC),
        get(bytes, range(RangeKind.TO, null, 1), RuneBytes.of((byte) 1)),
        get(bytes, range(RangeKind.TO, null, 3), ErrorKind.PANIC),
        get(tuple(1), range(RangeKind.FULL, null, null), ErrorKind.UNSUPPORTED_INDEX_GET));
  }

  static Stream<Row> writes() {
    return Stream.of(
        set(vec(1, 2), 0, 5, vec(5, 2)),
        set(vec(1, 2), 0, "a", vec("a", 2)),
        set(vec(1, 2), 2, 5, ErrorKind.OUT_OF_RANGE),
        set(vec(1, 2), -1, 5, ErrorKind.VALUE_TO_INTEGER_COERCION),
        set(tuple(1, 2), 0, 5, ErrorKind.UNSUPPORTED_INDEX_SET),
        set(make(PAIR, 1, 2), 0, 5, ErrorKind.UNSUPPORTED_INDEX_SET),
        set(make(POINT, 1, 2), "x", 5, make(POINT, 5, 2)),
        set(make(POINT, 1, 2), "z", 5, ErrorKind.MISSING_FIELD),
        set(object("a", 1), "b", 2, object("a", 1, "b", 2)),
        set(object("a", 1), "a", 2, object("a", 2)),
        set(map(1, 1), -1, 2, writtenMap()),
        set(s("abc"), 0, 'x', ErrorKind.UNSUPPORTED_INDEX_SET),
        set(RuneBytes.of((byte) 1), 0, 2, RuneBytes.of((byte) 2)),
        set(RuneBytes.of((byte) 1), 0, 256, ErrorKind.VALUE_TO_INTEGER_COERCION));
  }

  private static RuneHashMap writtenMap() {
    RuneHashMap map = map(1, 1);
    map.put(null, -1L, 2L);
    return map;
  }

  static Stream<Row> fields() {
    return Stream.of(
        Row.of("#{}.x", () -> Fields.get(null, object(), "x"), ErrorKind.OBJECT_INDEX_MISSING),
        Row.of("#{x: 1}.x", () -> Fields.get(null, object("x", 1), "x"), 1L),
        Row.of("point.y", () -> Fields.get(null, make(POINT, 1, 2), "y"), 2L),
        Row.of(
            "point.z",
            () -> Fields.get(null, make(POINT, 1, 2), "z"),
            ErrorKind.OBJECT_INDEX_MISSING),
        Row.of(
            "pair.x",
            () -> Fields.get(null, make(PAIR, 1, 2), "x"),
            ErrorKind.UNSUPPORTED_OBJECT_SLOT_INDEX_GET),
        Row.of(
            "(1).x", () -> Fields.get(null, 1L, "x"), ErrorKind.UNSUPPORTED_OBJECT_SLOT_INDEX_GET),
        Row.of(
            "(1..2).start", () -> Fields.get(null, range(RangeKind.HALF_OPEN, 1, 2), "start"), 1L),
        Row.of(
            "(..2).start",
            () -> Fields.get(null, range(RangeKind.TO, null, 2), "start"),
            ErrorKind.UNSUPPORTED_OBJECT_SLOT_INDEX_GET),
        Row.of(
            "point.z = 1",
            () -> setField(make(POINT, 1, 2), "z"),
            ErrorKind.UNSUPPORTED_OBJECT_SLOT_INDEX_SET),
        Row.of("point.x = 9", () -> setField(make(POINT, 1, 2), "x"), make(POINT, 9, 2)),
        Row.of("#{}.x = 9", () -> setField(object(), "x"), object("x", 9)),
        Row.of("(1, 2).1", () -> TupleFields.get(tuple(1, 2), 1), 2L),
        Row.of("[1, 2].1", () -> TupleFields.get(vec(1, 2), 1), 2L),
        Row.of("(1, 2).2", () -> TupleFields.get(tuple(1, 2), 2), ErrorKind.MISSING_INDEX_INTEGER),
        Row.of("\"a\".0", () -> TupleFields.get(s("a"), 0), ErrorKind.UNSUPPORTED_TUPLE_INDEX_GET),
        Row.of("t.0 = 9", () -> setElement(tuple(1, 2), 0), tuple(9, 2)),
        Row.of("v.0 = 9", () -> setElement(vec(1, 2), 0), vec(9, 2)),
        Row.of("Some(1).0 = 9", () -> setElement(some(1), 0), some(9)),
        Row.of("Ok(1).0 = 9", () -> setElement(ok(1), 0), ok(9)),
        Row.of("Err(1).1 = 9", () -> setElement(err(1), 1), err(9)),
        Row.of("None.0 = 9", () -> setElement(none(), 0), ErrorKind.UNSUPPORTED_TUPLE_INDEX_SET),
        Row.of("t.2 = 9", () -> setElement(tuple(1, 2), 2), ErrorKind.UNSUPPORTED_TUPLE_INDEX_SET));
  }

  private static Object setField(Object target, String name) {
    Fields.set(null, target, name, 9L);
    return target;
  }

  private static Object setElement(Object target, int index) {
    TupleFields.set(target, index, 9L);
    return target;
  }

  static Stream<Row> tests() {
    return Stream.of(
        Row.of("() is Tuple", () -> TypeTests.is(UNIT, BuiltinTypes.TUPLE), true),
        Row.of("b'a' is u64", () -> TypeTests.is(u(97), BuiltinTypes.U64), true),
        Row.of("1 matches 1u64", () -> TypeTests.isConstant(1L, u(1)), false),
        Row.of("1u64 matches 1", () -> TypeTests.isConstant(u(1), 1L), false),
        Row.of("\"a\" matches \"a\"", () -> TypeTests.isConstant(s("a"), s("a")), true),
        Row.of("'a' matches \"a\"", () -> TypeTests.isConstant(c('a'), s("a")), false),
        Row.of("[1] matches [1]", () -> TypeTests.isConstant(vec(1), vec(1)), true),
        Row.of("(1,) matches [1]", () -> TypeTests.isConstant(tuple(1), vec(1)), false),
        Row.of("5 matches 1..5", () -> TypeTests.isInRange(5L, 1L, 5L, false), false),
        Row.of("5 matches 1..=5", () -> TypeTests.isInRange(5L, 1L, 5L, true), true),
        Row.of("0 matches 1..=5", () -> TypeTests.isInRange(0L, 1L, 5L, true), false),
        Row.of("5 matches 1..", () -> TypeTests.isInRange(5L, 1L, null, false), true),
        Row.of("5u64 matches 1..", () -> TypeTests.isInRange(u(5), 1L, null, false), false),
        Row.of("5u64 matches ..9", () -> TypeTests.isInRange(u(5), null, 9L, false), false),
        Row.of(
            "'b' matches 'a'..='c'", () -> TypeTests.isInRange(c('b'), c('a'), c('c'), true), true),
        Row.of("NaN matches ..1.0", () -> TypeTests.isInRange(Double.NaN, null, 1.0, true), false),
        Row.of("[1, 2] matches [_]", () -> TypeTests.isVec(vec(1, 2), 1, false), false),
        Row.of("[1, 2] matches [_, ..]", () -> TypeTests.isVec(vec(1, 2), 1, true), true),
        Row.of("(1, 2) matches [_, _]", () -> TypeTests.isVec(tuple(1, 2), 2, false), false),
        Row.of("() matches ()", () -> TypeTests.isTuple(UNIT, 0, false), true),
        Row.of(
            "#{a: 1, b: 2} matches #{a}",
            () -> TypeTests.isObject(object("a", 1, "b", 2), new String[] {"a"}, false),
            false),
        Row.of(
            "#{a: 1, b: 2} matches #{a, ..}",
            () -> TypeTests.isObject(object("a", 1, "b", 2), new String[] {"a"}, true),
            true),
        Row.of("Some(1) matches Some(_)", () -> TypeTests.is(some(1), BuiltinTypes.SOME), true),
        Row.of("5 matches Some(_)", () -> TypeTests.is(5L, BuiltinTypes.SOME), false),
        Row.of("if 1", () -> Truth.isTrue(1L), false),
        Row.of("guard 1", () -> Truth.isFalse(1L), false),
        Row.of("Ok(1)?", () -> TryOperator.branch(null, ok(1)), BuiltinTypes.CONTINUE.create(1L)),
        Row.of("None?", () -> TryOperator.branch(null, none()), BuiltinTypes.BREAK.create(none())),
        Row.of("5?", () -> TryOperator.branch(null, 5L), ErrorKind.UNSUPPORTED_TRY_OPERAND));
  }

  @ParameterizedTest
  @MethodSource({"reads", "writes", "fields", "tests"})
  void evaluates(Row row) {
    row.check();
  }

  @Test
  void clonesAreShallowExceptOfTuplesAndVariants() {
    RuneVec inner = vec(1);
    RuneVec copy = (RuneVec) Cloning.clone(null, vec(inner));
    assertSame(inner, copy.get(0));
    Object element = TupleFields.get(Cloning.clone(null, tuple(inner)), 0);
    assertNotSame(inner, element);
    RuneStruct option = (RuneStruct) Cloning.clone(null, some(inner));
    assertNotSame(inner, option.get(0));
    RuneStruct point = make(POINT, 1, 2);
    assertSame(point, Cloning.clone(null, point));
    assertEquals(1L, Cloning.clone(null, 1L));
  }
}
