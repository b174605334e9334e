package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;

/** Methods of vecs that give parts of one as new vecs. */
@RunePart(of = VecModule.class, type = "Vec")
final class VecPieces {
  private VecPieces() {}

  @RuneMethod(
      doc =
          "An iterator over consecutive parts of this length, each a new vec; the last may be"
              + " shorter. A length of 0 is a panic.",
      example = "assert_eq!([1, 2, 3].chunks(2).collect::<Vec>(), [[1, 2], [3]]);")
  static RuneIterator chunks(RuneVec self, @Unsigned long length) {
    if (length == 0) {
      throw RuneError.panic("chunk size must be non-zero");
    }
    return PiecesIterator.chunks(self, length);
  }

  @RuneMethod(
      doc =
          "An iterator over all parts of this length, each a new vec that begins one element after"
              + " the one before. A length of 0 is a panic.",
      example = "assert_eq!([1, 2, 3].windows(2).collect::<Vec>(), [[1, 2], [2, 3]]);")
  static RuneIterator windows(RuneVec self, @Unsigned long length) {
    if (length == 0) {
      throw RuneError.panic("window size must be non-zero");
    }
    return PiecesIterator.windows(self, length);
  }

  @RuneMethod(
      name = "split",
      doc = "An iterator over the parts between the elements for which a function answers true.",
      example = "assert_eq!([1, 0, 2, 3].split(|n| n == 0).collect::<Vec>(), [[1], [2, 3]]);")
  static RuneIterator splitBy(RuneContext context, RuneVec self, @Callable Object predicate) {
    RuneVec parts = RuneVec.create();
    RuneVec part = RuneVec.create();
    for (Object element : self.toArray()) {
      if (Calls.test(context, predicate, element)) {
        parts.push(part);
        part = RuneVec.create();
      } else {
        part.push(element);
      }
    }
    parts.push(part);
    return Iteration.iterator(context, parts);
  }

  @RuneMethod(
      doc = "The elements before a position and those from there on, as a tuple of new vecs.",
      example = "assert_eq!([1, 2, 3].split_at(1), ([1], [2, 3]));")
  @Returns("(Vec<T>, Vec<T>)")
  static Object splitAt(RuneVec self, @Unsigned long index) {
    int position = Sizes.insertion(index, self.size());
    return RuneTuple.of(self.slice(0, position), self.slice(position, self.size()));
  }

  @RuneMethod(
      doc = "The first element and a new vec of the others, or `None` if there are no elements.",
      example =
          "assert_eq!([1, 2].split_first(), Some((1, [2])));\nassert_eq!([].split_first(), None);")
  @Returns("Option<(T, Vec<T>)>")
  static Object splitFirst(RuneVec self) {
    return self.isEmpty()
        ? BuiltinTypes.none()
        : BuiltinTypes.some(RuneTuple.of(self.get(0), self.slice(1, self.size())));
  }

  @RuneMethod(
      doc = "The last element and a new vec of the others, or `None` if there are no elements.",
      example =
          "assert_eq!([1, 2].split_last(), Some((2, [1])));\nassert_eq!([].split_last(), None);")
  @Returns("Option<(T, Vec<T>)>")
  static Object splitLast(RuneVec self) {
    int last = self.size() - 1;
    return last < 0
        ? BuiltinTypes.none()
        : BuiltinTypes.some(RuneTuple.of(self.get(last), self.slice(0, last)));
  }

  @RuneMethod(
      doc = "A new vec with the elements so many times.",
      example = "assert_eq!([1, 2].repeat(2), [1, 2, 1, 2]);")
  static RuneVec repeat(RuneVec self, @Unsigned long count) {
    int length = Sizes.product(self.size(), count);
    RuneVec repeated = RuneVec.create();
    repeated.reserve(length);
    while (repeated.size() < length) {
      repeated.addAll(self);
    }
    return repeated;
  }
}
