package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.iterator.ChainIterator;
import dev.runevm.interpreter.value.iterator.CycleIterator;
import dev.runevm.interpreter.value.iterator.EnumerateIterator;
import dev.runevm.interpreter.value.iterator.FilterIterator;
import dev.runevm.interpreter.value.iterator.FilterMapIterator;
import dev.runevm.interpreter.value.iterator.FlatMapIterator;
import dev.runevm.interpreter.value.iterator.InspectIterator;
import dev.runevm.interpreter.value.iterator.MapIterator;
import dev.runevm.interpreter.value.iterator.PeekableIterator;
import dev.runevm.interpreter.value.iterator.ScanIterator;
import dev.runevm.interpreter.value.iterator.SkipIterator;
import dev.runevm.interpreter.value.iterator.SkipWhileIterator;
import dev.runevm.interpreter.value.iterator.StepByIterator;
import dev.runevm.interpreter.value.iterator.TakeIterator;
import dev.runevm.interpreter.value.iterator.TakeWhileIterator;
import dev.runevm.interpreter.value.iterator.ZipIterator;

/** The methods of {@code Iterator} that make another iterator of it. */
@RunePart(of = IterModule.class, type = "Iterator")
final class IteratorAdaptors {
  private IteratorAdaptors() {}

  @RuneMethod(
      doc = "The iterator itself.",
      example = "assert_eq!([1].iter().into_iter().next(), Some(1));")
  static RuneIterator intoIter(Caller caller, Object self) {
    return Iteration.iterator(caller, self);
  }

  @RuneMethod(
      doc = "The iterator itself.",
      example = "assert_eq!([1].iter().iter().next(), Some(1));")
  static RuneIterator iter(Caller caller, Object self) {
    return Iteration.iterator(caller, self);
  }

  @RuneMethod(
      doc = "What a function makes of each element.",
      example = "assert_eq!([1, 2].iter().map(|n| n * 2).collect::<Vec>(), [2, 4]);")
  static RuneIterator map(Caller caller, Object self, @Callable Object function) {
    return new MapIterator(Iteration.iterator(caller, self), function);
  }

  @RuneMethod(
      doc = "The elements for which a function answers true.",
      example = "assert_eq!([1, 2, 3].iter().filter(|n| n > 1).collect::<Vec>(), [2, 3]);")
  static RuneIterator filter(Caller caller, Object self, @Callable Object predicate) {
    return new FilterIterator(Iteration.iterator(caller, self), predicate);
  }

  @RuneMethod(
      doc = "The values of the `Some` that a function makes of the elements.",
      example =
          "assert_eq!([\"1\", \"x\"].iter().filter_map(|s| i64::parse(s).ok()).collect::<Vec>(),"
              + " [1]);")
  static RuneIterator filterMap(Caller caller, Object self, @Callable Object function) {
    return new FilterMapIterator(Iteration.iterator(caller, self), function);
  }

  @RuneMethod(
      doc = "The elements of what a function makes of each element.",
      example = "assert_eq!([1, 2].iter().flat_map(|n| [n, n]).collect::<Vec>(), [1, 1, 2, 2]);")
  static RuneIterator flatMap(Caller caller, Object self, @Callable Object function) {
    return new FlatMapIterator(Iteration.iterator(caller, self), function);
  }

  @RuneMethod(
      doc = "The elements, then those of anything that can be iterated over.",
      example = "assert_eq!([1].iter().chain([2, 3]).collect::<Vec>(), [1, 2, 3]);")
  static RuneIterator chain(Caller caller, Object self, Object other) {
    return new ChainIterator(Iteration.iterator(caller, self), Iteration.iterator(caller, other));
  }

  @RuneMethod(
      doc = "Tuples of an element and one of anything that can be iterated over.",
      example =
          "assert_eq!([1, 2].iter().zip([\"a\", \"b\"]).collect::<Vec>(), [(1, \"a\"), (2,"
              + " \"b\")]);")
  static RuneIterator zip(Caller caller, Object self, Object other) {
    return new ZipIterator(Iteration.iterator(caller, self), Iteration.iterator(caller, other));
  }

  @RuneMethod(
      doc = "Tuples of the position and the element.",
      example = "assert_eq!([\"a\"].iter().enumerate().next(), Some((0u64, \"a\")));")
  static RuneIterator enumerate(Caller caller, Object self) {
    return new EnumerateIterator(Iteration.iterator(caller, self));
  }

  @RuneMethod(
      doc = "The same elements, with a method `peek` to look at the next one.",
      example =
          """
          let it = [1, 2].iter().peekable();
          assert_eq!(it.peek(), Some(1));
          assert_eq!(it.next(), Some(1));
          """)
  static RuneIterator peekable(Caller caller, Object self) {
    return new PeekableIterator(Iteration.iterator(caller, self));
  }

  @RuneMethod(
      doc = "The elements without the first so many.",
      example = "assert_eq!([1, 2, 3].iter().skip(1).collect::<Vec>(), [2, 3]);")
  static RuneIterator skip(Caller caller, Object self, @Unsigned long count) {
    return new SkipIterator(Iteration.iterator(caller, self), Elements.count(count));
  }

  @RuneMethod(
      doc = "The first so many elements.",
      example = "assert_eq!((0..).iter().take(2).collect::<Vec>(), [0, 1]);")
  static RuneIterator take(Caller caller, Object self, @Unsigned long count) {
    return new TakeIterator(Iteration.iterator(caller, self), Elements.count(count));
  }

  @RuneMethod(
      doc = "The elements from the first for which a function does not answer true.",
      example = "assert_eq!([1, 2, 1].iter().skip_while(|n| n < 2).collect::<Vec>(), [2, 1]);")
  static RuneIterator skipWhile(Caller caller, Object self, @Callable Object predicate) {
    return new SkipWhileIterator(Iteration.iterator(caller, self), predicate);
  }

  @RuneMethod(
      doc = "The elements before the first for which a function does not answer true.",
      example = "assert_eq!([1, 2, 1].iter().take_while(|n| n < 2).collect::<Vec>(), [1]);")
  static RuneIterator takeWhile(Caller caller, Object self, @Callable Object predicate) {
    return new TakeWhileIterator(Iteration.iterator(caller, self), predicate);
  }

  @RuneMethod(
      doc = "The first element, then each one that is so many places further.",
      example = "assert_eq!((0..7).iter().step_by(3).collect::<Vec>(), [0, 3, 6]);")
  static RuneIterator stepBy(Caller caller, Object self, @Unsigned long step) {
    if (step == 0) {
      throw RuneError.panic("step_by needs a step of at least 1");
    }
    return new StepByIterator(Iteration.iterator(caller, self), Elements.count(step));
  }

  @RuneMethod(
      doc =
          "The values of the `Some` that a function makes of a state and each element, up to the"
              + " first `None`. The state is one value for all calls: the function changes its"
              + " contents.",
      example =
          """
          let sums = [1, 2, 3].iter().scan(#{sum: 0}, |state, n| {
              state.sum += n;
              Some(state.sum)
          });
          assert_eq!(sums.collect::<Vec>(), [1, 3, 6]);
          """)
  static RuneIterator scan(Caller caller, Object self, Object state, @Callable Object function) {
    return new ScanIterator(Iteration.iterator(caller, self), state, function);
  }

  @RuneMethod(
      doc = "The same elements; a function is called with each one when it is given.",
      example =
          """
          let seen = [];
          assert_eq!([1, 2].iter().inspect(|n| seen.push(n)).count(), 2u64);
          assert_eq!(seen, [1, 2]);
          """)
  static RuneIterator inspect(Caller caller, Object self, @Callable Object function) {
    return new InspectIterator(Iteration.iterator(caller, self), function);
  }

  @RuneMethod(
      doc = "The elements again and again without end.",
      example = "assert_eq!([1, 2].iter().cycle().take(3).collect::<Vec>(), [1, 2, 1]);")
  static RuneIterator cycle(Caller caller, Object self) {
    return new CycleIterator(Iteration.iterator(caller, self));
  }

  @RuneMethod(
      doc = "The elements of each element.",
      example = "assert_eq!([[1], [2, 3]].iter().flatten().collect::<Vec>(), [1, 2, 3]);")
  static RuneIterator flatten(Caller caller, Object self) {
    return FlatMapIterator.flatten(Iteration.iterator(caller, self));
  }

  @RuneMethod(
      doc = "The values of the `Some` that a function makes of the elements, up to `None`.",
      example =
          "assert_eq!([\"1\", \"x\", \"3\"].iter().map_while(|s| i64::parse(s).ok())"
              + ".collect::<Vec>(), [1]);")
  static RuneIterator mapWhile(Caller caller, Object self, @Callable Object function) {
    return new MapWhileIterator(Iteration.iterator(caller, self), function);
  }

  @RuneMethod(
      doc = "A copy of each element, as `clone` makes it.",
      example =
          """
          let a = [[1]];
          let b = a.iter().cloned().collect::<Vec>();
          b[0].push(2);
          assert_eq!(a, [[1]]);
          """)
  static RuneIterator cloned(Caller caller, Object self) {
    return new ClonedIterator(Iteration.iterator(caller, self));
  }

  @RuneMethod(
      doc =
          "The iterator itself: what takes elements from the result takes them from this one, as"
              + " all adaptors do.",
      example =
          """
          let it = [1, 2, 3].iter();
          assert_eq!(it.by_ref().take(2).collect::<Vec>(), [1, 2]);
          assert_eq!(it.next(), Some(3));
          """)
  static RuneIterator byRef(Caller caller, Object self) {
    return Iteration.iterator(caller, self);
  }
}
