package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.operator.Comparison;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.RuneIterator;

/** The methods of {@code Iterator} that find the greatest and the smallest element. */
@RunePart(of = IterModule.class, type = "Iterator")
final class IteratorExtremes {
  private IteratorExtremes() {}

  @RuneMethod(
      doc = "The greatest element; of equal ones the last.",
      example = "assert_eq!([1, 3, 2].iter().max(), Some(3));")
  @Returns("Option<T>")
  static Object max(RuneContext context, Object self) {
    return extreme(context, self, 1, (left, right) -> Comparison.total(context, left, right));
  }

  @RuneMethod(
      doc = "The smallest element; of equal ones the first.",
      example = "assert_eq!([2, 1, 3].iter().min(), Some(1));")
  @Returns("Option<T>")
  static Object min(RuneContext context, Object self) {
    return extreme(context, self, -1, (left, right) -> Comparison.total(context, left, right));
  }

  @RuneMethod(
      doc = "The greatest element by a function that gives an `Ordering`.",
      example = "assert_eq!([1, -3].iter().max_by(|a, b| a.abs().cmp(b.abs())), Some(-3));")
  @Returns("Option<T>")
  static Object maxBy(RuneContext context, Object self, @Callable Object comparison) {
    return extreme(
        context, self, 1, (left, right) -> Calls.compare(context, comparison, left, right));
  }

  @RuneMethod(
      doc = "The smallest element by a function that gives an `Ordering`.",
      example = "assert_eq!([-2, 1].iter().min_by(|a, b| a.abs().cmp(b.abs())), Some(1));")
  @Returns("Option<T>")
  static Object minBy(RuneContext context, Object self, @Callable Object comparison) {
    return extreme(
        context, self, -1, (left, right) -> Calls.compare(context, comparison, left, right));
  }

  @RuneMethod(
      doc = "The element of which a function makes the greatest key.",
      example = "assert_eq!([1, -3].iter().max_by_key(|n| n.abs()), Some(-3));")
  @Returns("Option<T>")
  static Object maxByKey(RuneContext context, Object self, @Callable Object key) {
    return extremeByKey(context, self, 1, key);
  }

  @RuneMethod(
      doc = "The element of which a function makes the smallest key.",
      example = "assert_eq!([-2, 1].iter().min_by_key(|n| n.abs()), Some(1));")
  @Returns("Option<T>")
  static Object minByKey(RuneContext context, Object self, @Callable Object key) {
    return extremeByKey(context, self, -1, key);
  }

  /** The sign says which end is wanted: 1 for the greatest, -1 for the smallest. */
  private static Object extreme(
      RuneContext context, Object iterable, int sign, MergeSort.Order order) {
    RuneIterator iterator = Iteration.iterator(context, iterable);
    Object best = iterator.next(context);
    if (best == RuneIterator.END) {
      return Elements.option(best);
    }
    for (Object element = iterator.next(context);
        element != RuneIterator.END;
        element = iterator.next(context)) {
      if (isBetter(order.compare(element, best), sign)) {
        best = element;
      }
    }
    return Elements.option(best);
  }

  private static Object extremeByKey(
      RuneContext context, Object iterable, int sign, Object function) {
    RuneIterator iterator = Iteration.iterator(context, iterable);
    Object best = RuneIterator.END;
    Object bestKey = null;
    for (Object element = iterator.next(context);
        element != RuneIterator.END;
        element = iterator.next(context)) {
      Object key = context.call(function, element);
      if (bestKey == null || isBetter(Comparison.total(context, key, bestKey), sign)) {
        best = element;
        bestKey = key;
      }
    }
    return Elements.option(best);
  }

  /** A later equal element is the greatest but not the smallest. */
  private static boolean isBetter(int comparison, int sign) {
    return sign > 0 ? comparison >= 0 : comparison < 0;
  }
}
