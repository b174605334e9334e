package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Equality;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.interpreter.value.iterator.OnceIterator;
import dev.runevm.interpreter.value.iterator.PeekableIterator;
import dev.runevm.interpreter.value.iterator.RangeIterator;
import dev.runevm.interpreter.value.iterator.RevIterator;

/** Iterators: the types, and what those can do that have two ends or know their length. */
@RuneModule(
    path = "std::iter",
    doc =
        """
        Iterators and what can be done with them. `v.iter()` gives one of a container; it gives
        elements with `next` until that is `None`, and `for` does so by itself. Most methods are
        lazy: they give another iterator, which takes its elements from the first only when it is
        asked; `collect`, `sum`, `fold` and the like ask. A container must not change its length
        while it is iterated over. A type of the program with a method `next` that gives an
        `Option` has all of these methods.

        ```rune
        let squares = (1..=5).iter().map(|n| n * n).filter(|n| n % 2 == 1);
        assert_eq!(squares.collect::<Vec>(), [1, 9, 25]);

        let pairs = ["a", "b"].iter().enumerate();
        assert_eq!(pairs.next(), Some((0, "a")));
        assert_eq!([1, 2, 3].iter().rev().fold("", |text, n| `${text}${n}`), "321");
        ```
        """)
@RuneType(
    name = "Iterator",
    doc =
        "The trait of everything that gives elements one after the other. Most methods are lazy:"
            + " they give another iterator. A type with a method `next` that gives an `Option` has"
            + " all of them.")
@RuneType(
    name = "DoubleEndedIterator",
    doc = "The trait of iterators that give elements from both ends.")
@RuneType(
    name = "ExactSizeIterator",
    doc = "The trait of iterators that know how many elements are left.")
@RuneType(
    name = "Empty",
    doc = "Made by `empty`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(
    name = "Once",
    doc = "Made by `once`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(
    name = "Rev",
    doc = "Made by `rev`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(
    name = "Chain",
    doc = "Made by `chain`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED})
@RuneType(
    name = "Enumerate",
    doc = "Made by `enumerate`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(
    name = "Filter",
    doc = "Made by `filter`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED})
@RuneType(
    name = "Map",
    doc = "Made by `map`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(
    name = "FilterMap",
    doc = "Made by `filter_map`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED})
@RuneType(
    name = "FlatMap",
    doc = "Made by `flat_map`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED})
@RuneType(
    name = "Peekable",
    doc = "Made by `peekable`.",
    java = PeekableIterator.class,
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(
    name = "Skip",
    doc = "Made by `skip`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(
    name = "Take",
    doc = "Made by `take`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(
    name = "Zip",
    doc = "Made by `zip`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(
    name = "StepBy",
    doc = "Made by `step_by`.",
    traits = {Traits.ITERATOR, Traits.EXACT_SIZE})
@RuneType(
    name = "MapWhile",
    doc = "Made by `map_while`.",
    java = MapWhileIterator.class,
    traits = Traits.ITERATOR)
@RuneType(
    name = "Cloned",
    doc = "Made by `cloned`.",
    java = ClonedIterator.class,
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(name = "Scan", doc = "Made by `scan`.", traits = Traits.ITERATOR)
@RuneType(name = "TakeWhile", doc = "Made by `take_while`.", traits = Traits.ITERATOR)
@RuneType(name = "SkipWhile", doc = "Made by `skip_while`.", traits = Traits.ITERATOR)
@RuneType(
    name = "Inspect",
    doc = "Made by `inspect`.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(name = "Cycle", doc = "Made by `cycle`.", traits = Traits.ITERATOR)
@RuneType(
    name = "ScriptIter",
    doc = "An iterator that a type of the program implements.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED})
final class IterModule {
  private IterModule() {}

  @RuneFunction(
      doc = "An iterator without elements.",
      example = "assert_eq!(std::iter::empty().next(), None);")
  static RuneIterator empty() {
    return new OnceIterator(BuiltinTypes.EMPTY, null);
  }

  @RuneFunction(
      doc = "An iterator over one value.",
      example = "assert_eq!(std::iter::once(1).collect::<Vec>(), [1]);")
  static RuneIterator once(Object value) {
    return new OnceIterator(BuiltinTypes.ONCE, value);
  }

  @RuneFunction(
      doc = "An iterator over integers, the end excluded.",
      example = "assert_eq!(std::iter::range(0, 3).collect::<Vec>(), [0, 1, 2]);",
      deprecated = "use a range such as `(0..3).iter()` instead")
  static RuneIterator range(long start, long end) {
    return RangeIterator.halfOpen(start, end);
  }

  @RuneMethod(
      type = "Peekable",
      doc = "The next element, which stays the next.",
      example =
          "let it = [1].iter().peekable();\n"
              + "assert_eq!((it.peek(), it.next()), (Some(1), Some(1)));")
  @Returns("Option<T>")
  static Object peek(RuneContext context, PeekableIterator self) {
    return Elements.option(self.peek(context));
  }

  @RuneMethod(
      type = "DoubleEndedIterator",
      doc = "The last element that has not been given yet.",
      example = "assert_eq!([1, 2].iter().next_back(), Some(2));")
  @Returns("Option<T>")
  static Object nextBack(RuneContext context, Object self) {
    return Elements.option(Iteration.iterator(context, self).nextBack(context));
  }

  @RuneMethod(
      type = "DoubleEndedIterator",
      doc =
          "The element that is so many places before the last one; all behind it are passed over.",
      example = "assert_eq!([1, 2, 3].iter().nth_back(1), Some(2));")
  @Returns("Option<T>")
  static Object nthBack(RuneContext context, Object self, @Unsigned long count) {
    return Elements.option(
        Iteration.iterator(context, self).nthBack(context, Elements.count(count)));
  }

  @RuneMethod(
      type = "DoubleEndedIterator",
      doc = "An iterator over the elements from the last to the first.",
      example = "assert_eq!([1, 2].iter().rev().collect::<Vec>(), [2, 1]);")
  static RuneIterator rev(RuneContext context, Object self) {
    return new RevIterator(Iteration.iterator(context, self));
  }

  @Unsigned
  @RuneMethod(
      type = "ExactSizeIterator",
      doc = "How many elements are left.",
      example = "assert_eq!([1, 2].iter().len(), 2u64);")
  static long len(RuneContext context, Object self) {
    RuneIterator iterator = Iteration.iterator(context, self);
    if (!iterator.isExact()) {
      throw RuneError.of(ErrorKind.MISSING_PROTOCOL_FUNCTION, "LEN", iterator.type().displayPath());
    }
    return iterator.lowerBound();
  }

  @RuneMethod(
      type = "Peekable",
      doc = "The next element, if a function answers true for it; else it stays the next.",
      example =
          """
          let it = [1, 2].iter().peekable();
          assert_eq!(it.next_if(|n| n == 1), Some(1));
          assert_eq!(it.next_if(|n| n == 1), None);
          assert_eq!(it.next(), Some(2));
          """)
  @Returns("Option<T>")
  static Object nextIf(RuneContext context, PeekableIterator self, @Callable Object predicate) {
    Object next = self.peek(context);
    boolean taken = next != RuneIterator.END && Calls.test(context, predicate, next);
    return taken ? Elements.option(self.next(context)) : BuiltinTypes.none();
  }

  @RuneMethod(
      type = "Peekable",
      doc = "The next element, if it equals a value; else it stays the next.",
      example =
          """
          let it = "ab".chars().peekable();
          assert_eq!(it.next_if_eq('a'), Some('a'));
          assert_eq!(it.next_if_eq('a'), None);
          """)
  @Returns("Option<T>")
  static Object nextIfEq(RuneContext context, PeekableIterator self, Object value) {
    Object next = self.peek(context);
    boolean taken = next != RuneIterator.END && Equality.eq(context, next, value);
    return taken ? Elements.option(self.next(context)) : BuiltinTypes.none();
  }

  @RuneMethod(
      type = "DoubleEndedIterator",
      doc = "The last element for which a function answers true.",
      example = "assert_eq!([1, 2, 3].iter().rfind(|n| n < 3), Some(2));")
  @Returns("Option<T>")
  static Object rfind(RuneContext context, Object self, @Callable Object predicate) {
    return IteratorConsumers.find(context, rev(context, self), predicate);
  }

  @RuneMethod(
      type = "DoubleEndedIterator",
      doc =
          "What a function makes of a value and the last element, then of that and the one before.",
      example = "assert_eq!([1, 2].iter().rfold(\"\", |text, n| `${text}${n}`), \"21\");")
  @Returns("U")
  static Object rfold(RuneContext context, Object self, Object initial, @Callable Object function) {
    return IteratorConsumers.fold(context, rev(context, self), initial, function);
  }

  @RuneMethod(
      type = "ExactSizeIterator",
      doc = "The position of the last element for which a function answers true.",
      example = "assert_eq!([1, 2, 1].iter().rposition(|n| n == 1), Some(2u64));")
  @Returns("Option<u64>")
  static Object rposition(RuneContext context, Object self, @Callable Object predicate) {
    RuneIterator iterator = Iteration.iterator(context, self);
    for (long position = len(context, iterator) - 1; position >= 0; position--) {
      if (Calls.test(context, predicate, iterator.nextBack(context))) {
        return BuiltinTypes.some(UnsignedLong.of(position));
      }
    }
    return BuiltinTypes.none();
  }
}
