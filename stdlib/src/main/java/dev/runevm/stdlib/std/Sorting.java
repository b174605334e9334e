package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Comparison;
import dev.runevm.interpreter.value.RuneVec;
import java.util.Arrays;

/** Sorts vecs. The functions of the program see the vec as it was before. */
final class Sorting {
  private Sorting() {}

  /** By the total order of the elements. */
  static void sort(RuneContext context, RuneVec vec) {
    if (vec.storage() instanceof long[] longs) {
      Arrays.sort(longs, 0, vec.size());
      return;
    }
    sort(vec, (left, right) -> Comparison.total(context, left, right));
  }

  /** By a function that gives an {@code Ordering}. */
  static void sortBy(RuneContext context, RuneVec vec, Object comparison) {
    sort(vec, (left, right) -> Calls.compare(context, comparison, left, right));
  }

  /** By the total order of what a function makes of each element; it is called once for each. */
  static void sortByKey(RuneContext context, RuneVec vec, Object function) {
    Object[] elements = vec.toArray();
    Object[] pairs = new Object[elements.length];
    for (int i = 0; i < elements.length; i++) {
      pairs[i] = new Keyed(context.call(function, elements[i]), elements[i]);
    }
    MergeSort.sort(
        pairs,
        (left, right) -> Comparison.total(context, ((Keyed) left).key(), ((Keyed) right).key()));
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = ((Keyed) pairs[i]).element();
    }
    replace(vec, pairs);
  }

  private record Keyed(Object key, Object element) {}

  private static void sort(RuneVec vec, MergeSort.Order order) {
    Object[] elements = vec.toArray();
    MergeSort.sort(elements, order);
    replace(vec, elements);
  }

  private static void replace(RuneVec vec, Object[] elements) {
    if (vec.size() != elements.length) {
      throw RuneError.of(ErrorKind.MODIFIED_WHILE_ITERATING, vec.type().name());
    }
    vec.reorder(elements);
  }
}
