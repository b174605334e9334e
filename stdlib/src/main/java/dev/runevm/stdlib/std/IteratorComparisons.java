package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.operator.Comparison;
import dev.runevm.interpreter.operator.Equality;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneIterator;

/**
 * The methods of {@code Iterator} that compare the elements with those of anything else that can be
 * iterated over, one after the other, up to the first that are different.
 */
@RunePart(of = IterModule.class, type = "Iterator")
final class IteratorComparisons {
  private IteratorComparisons() {}

  /** The order of two elements; {@link Comparison#INCOMPARABLE} if they have none. */
  @FunctionalInterface
  private interface Order {
    int compare(Object left, Object right);
  }

  @RuneMethod(
      doc = "Whether the elements equal those of something else, in the same order.",
      example = "assert!([1, 2].iter().eq([1, 2]));\nassert!(![1].iter().eq([1, 2]));")
  static boolean eq(RuneContext context, Object self, Object other) {
    return compare(context, self, other, (left, right) -> Equality.eq(context, left, right) ? 0 : 1)
        == 0;
  }

  @RuneMethod(
      doc = "Whether the elements do not equal those of something else.",
      example = "assert!([1, 2].iter().ne([2, 1]));")
  static boolean ne(RuneContext context, Object self, Object other) {
    return !eq(context, self, other);
  }

  @RuneMethod(
      doc =
          "The order of the first elements that are not equal, or that of the lengths; an error if"
              + " elements have none.",
      example = "assert_eq!([1, 2].iter().cmp([1, 3]), std::cmp::Ordering::Less);")
  @Returns("std::cmp::Ordering")
  static Object cmp(RuneContext context, Object self, Object other) {
    return BuiltinTypes.ordering(
        compare(context, self, other, (left, right) -> Comparison.total(context, left, right)));
  }

  @RuneMethod(
      doc = "As `cmp`, or `None` at the first elements that have no order.",
      example =
          "assert_eq!([f64::NAN].iter().partial_cmp([1.0]), None);\n"
              + "assert_eq!([1].iter().partial_cmp([]), Some(std::cmp::Ordering::Greater));")
  @Returns("Option<std::cmp::Ordering>")
  static Object partialCmp(RuneContext context, Object self, Object other) {
    int order = partial(context, self, other);
    return order == Comparison.INCOMPARABLE
        ? BuiltinTypes.none()
        : BuiltinTypes.some(BuiltinTypes.ordering(order));
  }

  @RuneMethod(
      doc = "Whether the elements come before those of something else.",
      example = "assert!([1, 2].iter().lt([1, 3]));")
  static boolean lt(RuneContext context, Object self, Object other) {
    return partial(context, self, other) == -1;
  }

  @RuneMethod(
      doc = "Whether the elements come before those of something else or equal them.",
      example = "assert!([1, 2].iter().le([1, 2]));")
  static boolean le(RuneContext context, Object self, Object other) {
    int order = partial(context, self, other);
    return order == -1 || order == 0;
  }

  @RuneMethod(
      doc = "Whether the elements come after those of something else.",
      example = "assert!([2].iter().gt([1, 3]));")
  static boolean gt(RuneContext context, Object self, Object other) {
    return partial(context, self, other) == 1;
  }

  @RuneMethod(
      doc = "Whether the elements come after those of something else or equal them.",
      example = "assert!([2].iter().ge([2]));")
  static boolean ge(RuneContext context, Object self, Object other) {
    int order = partial(context, self, other);
    return order == 1 || order == 0;
  }

  @RuneMethod(
      doc = "Whether no element is less than the one before it.",
      example = "assert!((0..3).iter().is_sorted());\nassert!(![2, 1].iter().is_sorted());")
  static boolean isSorted(RuneContext context, Object self) {
    RuneIterator iterator = Iteration.iterator(context, self);
    Object last = iterator.next(context);
    if (last == RuneIterator.END) {
      return true;
    }
    for (Object element = iterator.next(context);
        element != RuneIterator.END;
        element = iterator.next(context)) {
      if (!Comparison.le(context, last, element)) {
        return false;
      }
      last = element;
    }
    return true;
  }

  private static int partial(RuneContext context, Object self, Object other) {
    return compare(context, self, other, (left, right) -> Comparison.partial(context, left, right));
  }

  private static int compare(RuneContext context, Object self, Object other, Order order) {
    RuneIterator left = Iteration.iterator(context, self);
    RuneIterator right = Iteration.iterator(context, other);
    while (true) {
      Object first = left.next(context);
      Object second = right.next(context);
      if (first == RuneIterator.END || second == RuneIterator.END) {
        return Boolean.compare(first != RuneIterator.END, second != RuneIterator.END);
      }
      int comparison = order.compare(first, second);
      if (comparison != 0) {
        return comparison;
      }
    }
  }
}
