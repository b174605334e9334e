package dev.runevm.interpreter.value.iterator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Debug;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneHashMap;
import dev.runevm.interpreter.value.RuneHashSet;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.RuneVecDeque;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.unit.RangeKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IteratorsTest {
  private static final int ENOUGH = 12;

  private static RuneIterator of(Object iterable) {
    return Iteration.iterator(WithoutProgram.CALLER, iterable);
  }

  private static RuneIterator numbers(long to) {
    return RangeIterator.halfOpen(0, to);
  }

  private static RuneRange range(RangeKind kind, Object start, Object end) {
    return RuneRange.of(kind, start, end);
  }

  /** The elements from the front and, in turn, from the back. */
  private static String both(RuneIterator iterator) {
    StringBuilder text = new StringBuilder();
    boolean back = false;
    Object value = iterator.next(WithoutProgram.CALLER);
    for (int i = 0; value != RuneIterator.END && i < ENOUGH; i++) {
      text.append(back ? "<" : ">").append(Debug.of(null, value)).append(' ');
      back = !back;
      value =
          back ? iterator.nextBack(WithoutProgram.CALLER) : iterator.next(WithoutProgram.CALLER);
    }
    return text.toString().strip();
  }

  private static String front(RuneIterator iterator) {
    StringBuilder text = new StringBuilder();
    Object value = iterator.next(WithoutProgram.CALLER);
    for (int i = 0; value != RuneIterator.END && i < ENOUGH; i++) {
      text.append(Debug.of(null, value)).append(' ');
      value = iterator.next(WithoutProgram.CALLER);
    }
    return text.toString().strip();
  }

  static Stream<Arguments> fronts() {
    RuneObject object = RuneObject.create();
    object.put("b", 1L);
    object.put("a", 2L);
    RuneHashMap map = RuneHashMap.create();
    map.put(null, 2L, 20L);
    map.put(null, 1L, 10L);
    RuneVecDeque deque = RuneVecDeque.create();
    deque.pushFront(1L);
    deque.pushFront(2L);
    RuneHashSet left = RuneHashSet.create();
    left.add(null, 1L);
    left.add(null, 2L);
    RuneHashSet right = RuneHashSet.create();
    right.add(null, 2L);
    right.add(null, 3L);
    return Stream.of(
        Arguments.of(of(RuneVec.of(1L, 2L)), "1 2"),
        Arguments.of(of(RuneTuple.of(1L, RuneString.of("a"))), "1 \"a\""),
        Arguments.of(of(RuneTuple.UNIT), ""),
        Arguments.of(of(object), "(\"b\", 1) (\"a\", 2)"),
        Arguments.of(Iteration.keys(object), "\"b\" \"a\""),
        Arguments.of(Iteration.values(object), "1 2"),
        Arguments.of(of(map), "(2, 20) (1, 10)"),
        Arguments.of(of(deque), "2 1"),
        Arguments.of(of(left), "1 2"),
        Arguments.of(HashSetIterator.difference(left, right), "1"),
        Arguments.of(HashSetIterator.intersection(left, right), "2"),
        Arguments.of(HashSetIterator.union(left, right), "1 2 3"),
        Arguments.of(of(BuiltinTypes.some(1L)), "1"),
        Arguments.of(of(BuiltinTypes.none()), ""),
        Arguments.of(of(BuiltinTypes.ok(1L)), "1"),
        Arguments.of(of(BuiltinTypes.err(1L)), ""),
        Arguments.of(Iteration.chars(RuneString.of("aé😀")), "'a' 'é' '😀'"),
        Arguments.of(of(range(RangeKind.HALF_OPEN, 1L, 4L)), "1 2 3"),
        Arguments.of(of(range(RangeKind.HALF_OPEN, 4L, 1L)), ""),
        Arguments.of(of(range(RangeKind.INCLUSIVE, 1L, 3L)), "1 2 3"),
        Arguments.of(
            of(range(RangeKind.INCLUSIVE, Long.MAX_VALUE - 1, Long.MAX_VALUE)),
            "9223372036854775806 9223372036854775807"),
        Arguments.of(of(range(RangeKind.HALF_OPEN, Long.MIN_VALUE, Long.MIN_VALUE)), ""),
        Arguments.of(of(range(RangeKind.HALF_OPEN, UnsignedLong.of(1), 3L)), "1 2"),
        Arguments.of(
            of(range(RangeKind.INCLUSIVE, UnsignedLong.of(-2), UnsignedLong.of(-1))),
            "18446744073709551614 18446744073709551615"),
        Arguments.of(
            of(range(RangeKind.INCLUSIVE, CodePoint.of('a'), CodePoint.of('c'))), "'a' 'b' 'c'"),
        Arguments.of(
            of(range(RangeKind.INCLUSIVE, CodePoint.of(0xD7FF), CodePoint.of(0xE000))),
            "'\\u{d7ff}' '\\u{e000}'"),
        Arguments.of(new SkipIterator(numbers(5), 2), "2 3 4"),
        Arguments.of(new SkipIterator(numbers(5), 9), ""),
        Arguments.of(new TakeIterator(numbers(5), 2), "0 1"),
        Arguments.of(new TakeIterator(new RangeFromIterator(3L), 2), "3 4"),
        Arguments.of(new StepByIterator(numbers(7), 3), "0 3 6"),
        Arguments.of(new ZipIterator(numbers(3), numbers(2)), "(0, 0) (1, 1)"),
        Arguments.of(new CycleIterator(numbers(2)), "0 1 0 1 0 1 0 1 0 1 0 1"),
        Arguments.of(new CycleIterator(numbers(0)), ""),
        Arguments.of(new EnumerateIterator(of(RuneVec.of(7L, 8L))), "(0, 7) (1, 8)"));
  }

  @ParameterizedTest
  @MethodSource("fronts")
  void givesElementsFromTheFront(RuneIterator iterator, String expected) {
    long lower = iterator.lowerBound();
    long upper = iterator.upperBound();
    String elements = front(iterator);
    assertEquals(expected, elements);
    assertEquals(
        RuneIterator.END,
        elements.isEmpty() ? iterator.next(WithoutProgram.CALLER) : RuneIterator.END);
    if (iterator.isExact()) {
      assertEquals(lower, upper);
    }
  }

  static Stream<Arguments> boths() {
    return Stream.of(
        Arguments.of(numbers(5), ">0 <4 >1 <3 >2"),
        Arguments.of(of(RuneVec.of(1L, 2L, 3L)), ">1 <3 >2"),
        Arguments.of(Iteration.chars(RuneString.of("aé😀")), ">'a' <'😀' >'é'"),
        Arguments.of(new RevIterator(numbers(4)), ">3 <0 >2 <1"),
        Arguments.of(new ChainIterator(numbers(2), of(RuneVec.of(8L, 9L))), ">0 <9 >1 <8"),
        Arguments.of(new EnumerateIterator(of(RuneVec.of(7L, 8L, 9L))), ">(0, 7) <(2, 9) >(1, 8)"),
        Arguments.of(new SkipIterator(numbers(5), 2), ">2 <4 >3"),
        Arguments.of(new TakeIterator(numbers(9), 4), ">0 <3 >1 <2"),
        Arguments.of(new TakeIterator(numbers(2), 4), ">0 <1"),
        Arguments.of(new PeekableIterator(numbers(3)), ">0 <2 >1"),
        Arguments.of(new RevIterator(new TakeIterator(numbers(9), 3)), ">2 <0 >1"),
        Arguments.of(new RevIterator(new SkipIterator(numbers(4), 2)), ">3 <2"));
  }

  @ParameterizedTest
  @MethodSource("boths")
  void givesElementsFromBothEnds(RuneIterator iterator, String expected) {
    assertEquals(expected, both(iterator));
  }

  @Test
  void peekingTakesNothing() {
    PeekableIterator iterator = new PeekableIterator(numbers(2));
    assertEquals(0L, iterator.peek(null));
    assertEquals(0L, iterator.peek(null));
    assertEquals(2, iterator.lowerBound());
    assertEquals(0L, iterator.next(WithoutProgram.CALLER));
    assertEquals(1L, iterator.peek(null));
    assertEquals(1L, iterator.nextBack(WithoutProgram.CALLER));
    assertEquals(RuneIterator.END, iterator.peek(null));
    assertEquals(RuneIterator.END, iterator.next(WithoutProgram.CALLER));
  }

  @Test
  void knowsHowManyAreLeft() {
    assertEquals(3, numbers(3).lowerBound());
    assertEquals(0, numbers(-3).lowerBound());
    assertEquals(Long.MAX_VALUE, RangeIterator.halfOpen(Long.MIN_VALUE, 9).lowerBound());
    assertEquals(2, new StepByIterator(numbers(4), 3).lowerBound());
    assertEquals(2, RangeIterator.chars(0xD7FF, 0xE000, true).lowerBound());
    assertEquals(RuneIterator.UNKNOWN, new RangeFromIterator(0L).upperBound());
    assertEquals(5, new ChainIterator(numbers(2), numbers(3)).upperBound());
  }

  @Test
  void jumpsToTheNthElement() {
    assertEquals(7L, numbers(9).nth(WithoutProgram.CALLER, 7));
    assertEquals(RuneIterator.END, numbers(9).nth(WithoutProgram.CALLER, 9));
    assertEquals(RuneIterator.END, of(RuneVec.of(1L)).nth(WithoutProgram.CALLER, Long.MAX_VALUE));
    assertEquals(1L, of(RuneVec.of(1L, 2L)).nthBack(WithoutProgram.CALLER, 1));
  }

  @Test
  void aChangeOfTheLengthIsAnError() {
    RuneVec vec = RuneVec.of(1L, 2L);
    RuneIterator iterator = of(vec);
    iterator.next(WithoutProgram.CALLER);
    vec.set(0, 5L);
    assertEquals(2L, of(vec).nth(WithoutProgram.CALLER, 1));
    vec.push(3L);
    RuneError error = assertThrows(RuneError.class, () -> iterator.next(WithoutProgram.CALLER));
    assertEquals(ErrorKind.MODIFIED_WHILE_ITERATING, error.kind());
  }

  @Test
  void aChangeInTheLastRoundIsFound() {
    RuneVec vec = RuneVec.of(1L);
    RuneIterator iterator = of(vec);
    iterator.next(WithoutProgram.CALLER);
    vec.push(2L);
    RuneError error = assertThrows(RuneError.class, () -> iterator.next(WithoutProgram.CALLER));
    assertEquals(ErrorKind.MODIFIED_WHILE_ITERATING, error.kind());
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(range(RangeKind.HALF_OPEN, 1L, 2.0), ErrorKind.EXPECTED_NUMBER),
        Arguments.of(
            range(RangeKind.HALF_OPEN, 1L, RuneString.of("a")), ErrorKind.UNSUPPORTED_ITER_RANGE),
        Arguments.of(
            range(RangeKind.INCLUSIVE, CodePoint.of('a'), 1L),
            ErrorKind.UNSUPPORTED_ITER_RANGE_INCLUSIVE),
        Arguments.of(range(RangeKind.FROM, 1.0, null), ErrorKind.UNSUPPORTED_ITER_RANGE_FROM),
        Arguments.of(range(RangeKind.TO, null, 1L), ErrorKind.MISSING_PROTOCOL_FUNCTION),
        Arguments.of(
            range(RangeKind.HALF_OPEN, 1L, UnsignedLong.of(-1)),
            ErrorKind.VALUE_TO_INTEGER_COERCION),
        Arguments.of(RuneString.of("a"), ErrorKind.MISSING_PROTOCOL_FUNCTION),
        Arguments.of(5L, ErrorKind.MISSING_PROTOCOL_FUNCTION));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWhatCannotBeGoneOver(Object value, ErrorKind kind) {
    assertEquals(kind, assertThrows(RuneError.class, () -> of(value)).kind());
  }

  @Test
  void failsAfterTheGreatestNumber() {
    RuneIterator iterator = new RangeFromIterator(Long.MAX_VALUE);
    assertEquals(Long.MAX_VALUE, iterator.next(WithoutProgram.CALLER));
    assertEquals(
        ErrorKind.OVERFLOW,
        assertThrows(RuneError.class, () -> iterator.next(WithoutProgram.CALLER)).kind());
  }
}
