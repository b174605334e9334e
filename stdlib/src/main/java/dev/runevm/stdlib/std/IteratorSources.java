package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.OfType;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.iterator.ZipIterator;

/** Functions that give iterators over what they or the program make up. */
@RunePart(of = IterModule.class)
@RuneType(
    name = "Repeat",
    doc = "Made by `repeat` and `repeat_with`.",
    holder = SuppliedIterator.RepeatType.class,
    traits = Traits.ITERATOR)
@RuneType(
    name = "FromFn",
    doc = "Made by `from_fn`.",
    holder = SuppliedIterator.FromFnType.class,
    traits = Traits.ITERATOR)
@RuneType(
    name = "Successors",
    doc = "Made by `successors`.",
    holder = SuppliedIterator.SuccessorsType.class,
    traits = Traits.ITERATOR)
final class IteratorSources {
  private IteratorSources() {}

  @RuneFunction(
      doc = "An iterator over the same value without end.",
      example = "assert_eq!(std::iter::repeat(1).take(3).collect::<Vec>(), [1, 1, 1]);")
  static RuneIterator repeat(Object value) {
    return new SuppliedIterator(SuppliedIterator.RepeatType.TYPE, true, context -> value);
  }

  @RuneFunction(
      doc = "An iterator over what a function gives each time, without end.",
      example =
          """
          let state = #{n: 0};
          let next = || {
              state.n += 1;
              state.n
          };
          assert_eq!(std::iter::repeat_with(next).take(3).collect::<Vec>(), [1, 2, 3]);
          """)
  static RuneIterator repeatWith(@Callable Object function) {
    return new SuppliedIterator(
        SuppliedIterator.RepeatType.TYPE, true, context -> context.call(function));
  }

  @RuneFunction(
      doc = "An iterator over the values of the `Some` that a function gives, up to `None`.",
      example =
          "let v = [1, 2];\nassert_eq!(std::iter::from_fn(|| v.pop()).collect::<Vec>(), [2, 1]);")
  static RuneIterator fromFn(@Callable Object function) {
    return new SuppliedIterator(
        SuppliedIterator.FromFnType.TYPE,
        false,
        context -> element(Calls.expect(context.call(function), BuiltinTypes.OPTION)));
  }

  @RuneFunction(
      doc =
          "An iterator over the value of an option, then over what a function makes of each value"
              + " before, up to `None`.",
      example =
          """
          let halves = std::iter::successors(Some(8), |n| if n > 1 { Some(n / 2) } else { None });
          assert_eq!(halves.collect::<Vec>(), [8, 4, 2, 1]);
          """)
  static RuneIterator successors(
      @OfType("std::option::Option") RuneStruct first, @Callable Object function) {
    return SuppliedIterator.successors(element(first), function);
  }

  /** The value of an option as an element; the end for {@code None}. */
  static Object element(Object option) {
    RuneStruct struct = (RuneStruct) option;
    return struct.is(BuiltinTypes.SOME) ? struct.get(0) : RuneIterator.END;
  }

  @RuneFunction(
      doc = "Tuples of an element each of two things that can be iterated over.",
      example = "assert_eq!(std::iter::zip([1, 2], \"ab\".chars()).next(), Some((1, 'a')));")
  static RuneIterator zip(RuneContext context, Object first, Object second) {
    return new ZipIterator(Iteration.iterator(context, first), Iteration.iterator(context, second));
  }
}
