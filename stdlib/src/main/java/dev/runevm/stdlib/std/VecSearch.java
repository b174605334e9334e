package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.operator.Comparison;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.UnsignedLong;
import java.util.function.ToIntFunction;

/** Methods that search in vecs whose elements are in order. */
@RunePart(of = VecModule.class, type = "Vec")
final class VecSearch {
  private VecSearch() {}

  @RuneMethod(
      doc =
          "Searches a value in a vec that is sorted: `Ok` with the position of an element that"
              + " equals it, or `Err` with the position where it could be inserted.",
      example =
          """
          let v = [1, 3, 5];
          assert_eq!(v.binary_search(3), Ok(1u64));
          assert_eq!(v.binary_search(4), Err(2u64));
          """)
  @Returns("Result<u64, u64>")
  static Object binarySearch(RuneContext context, RuneVec self, Object value) {
    return search(self, element -> Comparison.total(context, element, value));
  }

  @RuneMethod(
      doc =
          "As `binary_search`, by a function that says how an element is ordered relative to what"
              + " is searched.",
      example = "assert_eq!([1, 3, 5].binary_search_by(|n| n.cmp(5)), Ok(2u64));")
  @Returns("Result<u64, u64>")
  static Object binarySearchBy(RuneContext context, RuneVec self, @Callable Object comparison) {
    return search(self, element -> Comparison.ofOrdering(context.call(comparison, element)));
  }

  @RuneMethod(
      doc = "As `binary_search`, in a vec sorted by what a function makes of each element.",
      example = "assert_eq!([(1, 'a'), (3, 'b')].binary_search_by_key(3, |p| p.0), Ok(1u64));")
  @Returns("Result<u64, u64>")
  static Object binarySearchByKey(
      RuneContext context, RuneVec self, Object wanted, @Callable Object key) {
    return search(self, element -> Comparison.total(context, context.call(key, element), wanted));
  }

  private static Object search(RuneVec vec, ToIntFunction<Object> order) {
    Object[] elements = vec.toArray();
    int low = 0;
    int high = elements.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int comparison = order.applyAsInt(elements[middle]);
      if (comparison == 0) {
        return BuiltinTypes.ok(UnsignedLong.of(middle));
      }
      if (comparison < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return BuiltinTypes.err(UnsignedLong.of(low));
  }

  @Unsigned
  @RuneMethod(
      doc =
          "How many elements come before the first for which a function answers false; for all"
              + " after that it must answer false too.",
      example = "assert_eq!([1, 3, 5].partition_point(|n| n < 4), 2u64);")
  static long partitionPoint(RuneContext context, RuneVec self, @Callable Object predicate) {
    Object[] elements = self.toArray();
    int low = 0;
    int high = elements.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Calls.test(context, predicate, elements[middle])) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @RuneMethod(
      doc = "Whether no element is less than the one before it.",
      example = "assert!([1, 2, 2].is_sorted());\nassert!(![2, 1].is_sorted());")
  static boolean isSorted(RuneContext context, RuneVec self) {
    for (int i = 1; i < self.size(); i++) {
      if (!Comparison.le(context, self.get(i - 1), self.get(i))) {
        return false;
      }
    }
    return true;
  }
}
