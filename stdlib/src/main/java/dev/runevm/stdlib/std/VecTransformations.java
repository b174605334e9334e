package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Display;
import dev.runevm.interpreter.operator.Equality;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneVec;

/** Methods of vecs that look at or change all elements. */
@RunePart(of = VecModule.class, type = "Vec")
final class VecTransformations {
  private VecTransformations() {}

  @RuneMethod(doc = "Whether an element equals a value.", example = "assert!([1, 2].contains(2));")
  static boolean contains(RuneContext context, RuneVec self, Object value) {
    for (int i = 0; i < self.size(); i++) {
      if (Equality.eq(context, self.get(i), value)) {
        return true;
      }
    }
    return false;
  }

  @RuneMethod(
      doc = "Whether it begins with the elements of another vec.",
      example = "assert!([1, 2, 3].starts_with([1, 2]));")
  static boolean startsWith(RuneContext context, RuneVec self, RuneVec other) {
    return self.size() >= other.size() && matches(context, self, 0, other);
  }

  @RuneMethod(
      doc = "Whether it ends with the elements of another vec.",
      example = "assert!([1, 2, 3].ends_with([2, 3]));")
  static boolean endsWith(RuneContext context, RuneVec self, RuneVec other) {
    int start = self.size() - other.size();
    return start >= 0 && matches(context, self, start, other);
  }

  private static boolean matches(RuneContext context, RuneVec vec, int start, RuneVec other) {
    for (int i = 0; i < other.size(); i++) {
      if (start + i >= vec.size() || !Equality.eq(context, vec.get(start + i), other.get(i))) {
        return false;
      }
    }
    return true;
  }

  @RuneMethod(
      doc = "Reverses the order of the elements.",
      example = "let v = [1, 2, 3];\nv.reverse();\nassert_eq!(v, [3, 2, 1]);")
  static void reverse(RuneVec self) {
    Object[] elements = self.toArray();
    for (int i = 0, j = elements.length - 1; i < j; i++, j--) {
      Object element = elements[i];
      elements[i] = elements[j];
      elements[j] = element;
    }
    self.reorder(elements);
  }

  @RuneMethod(
      doc = "Sets all elements to a value.",
      example = "let v = [1, 2];\nv.fill(0);\nassert_eq!(v, [0, 0]);")
  static void fill(RuneVec self, Object value) {
    for (int i = 0; i < self.size(); i++) {
      self.set(i, value);
    }
  }

  @RuneMethod(
      doc = "Removes elements that equal the one before them.",
      example = "let v = [1, 1, 2, 1];\nv.dedup();\nassert_eq!(v, [1, 2, 1]);")
  static void dedup(RuneContext context, RuneVec self) {
    RuneVec kept = RuneVec.create();
    for (Object element : self.toArray()) {
      boolean repeated =
          !kept.isEmpty() && Equality.eq(context, kept.get(kept.size() - 1), element);
      if (!repeated) {
        kept.push(element);
      }
    }
    replace(self, kept);
  }

  @RuneMethod(
      doc =
          "Removes elements of which a function makes the same as of the one that was kept last"
              + " before them.",
      example = "let v = [10, 11, 20];\nv.dedup_by_key(|n| n / 10);\nassert_eq!(v, [10, 20]);")
  static void dedupByKey(RuneContext context, RuneVec self, @Callable Object function) {
    RuneVec kept = RuneVec.create();
    Object last = null;
    for (Object element : self.toArray()) {
      Object key = context.call(function, element);
      if (last == null || !Equality.eq(context, last, key)) {
        kept.push(element);
        last = key;
      }
    }
    replace(self, kept);
  }

  @RuneMethod(
      doc = "Moves the first so many elements to the end; more than there are is an error.",
      example = "let v = [1, 2, 3];\nv.rotate_left(1);\nassert_eq!(v, [2, 3, 1]);")
  static void rotateLeft(RuneVec self, @Unsigned long count) {
    int middle = Sizes.insertion(count, self.size());
    Object[] elements = self.toArray();
    Object[] rotated = new Object[elements.length];
    int moved = elements.length - middle;
    System.arraycopy(elements, middle, rotated, 0, moved);
    System.arraycopy(elements, 0, rotated, moved, middle);
    self.reorder(rotated);
  }

  @RuneMethod(
      doc = "Moves the last so many elements to the start; more than there are is an error.",
      example = "let v = [1, 2, 3];\nv.rotate_right(1);\nassert_eq!(v, [3, 1, 2]);")
  static void rotateRight(RuneVec self, @Unsigned long count) {
    rotateLeft(self, self.size() - Sizes.insertion(count, self.size()));
  }

  @RuneMethod(
      doc = "Keeps the elements for which a function answers true.",
      example = "let v = [1, 2, 3, 4];\nv.retain(|n| n % 2 == 0);\nassert_eq!(v, [2, 4]);")
  static void retain(RuneContext context, RuneVec self, @Callable Object predicate) {
    RuneVec kept = RuneVec.create();
    int modifications = self.modifications();
    for (Object element : self.toArray()) {
      if (Calls.test(context, predicate, element)) {
        kept.push(element);
      }
    }
    if (self.modifications() != modifications) {
      throw RuneError.of(ErrorKind.MODIFIED_WHILE_ITERATING, self.type().name());
    }
    replace(self, kept);
  }

  private static void replace(RuneVec vec, RuneVec content) {
    if (content.size() != vec.size()) {
      vec.clear();
      vec.addAll(content);
    }
  }

  @RuneMethod(
      doc = "Removes a range of elements and gives an iterator over them.",
      example =
          """
          let v = [1, 2, 3, 4];
          assert_eq!(v.drain(1..3).collect::<Vec>(), [2, 3]);
          assert_eq!(v, [1, 4]);
          """)
  static RuneIterator drain(RuneContext context, RuneVec self, RuneRange range) {
    IndexRange part = IndexRange.of(range, self.size());
    if (!part.fits(self.size())) {
      throw Sizes.outOfRange(Math.max(part.from(), part.to()), self.size());
    }
    RuneVec removed = self.slice((int) part.from(), (int) part.to());
    RuneVec tail = self.slice((int) part.to(), self.size());
    self.truncate((int) part.from());
    self.addAll(tail);
    return Iteration.iterator(context, removed);
  }

  @RuneMethod(
      doc = "Cuts it at a position and gives the elements from there on as a new vec.",
      example = "let v = [1, 2, 3];\nassert_eq!(v.split_off(1), [2, 3]);\nassert_eq!(v, [1]);")
  static RuneVec splitOff(RuneVec self, @Unsigned long index) {
    int position = Sizes.insertion(index, self.size());
    RuneVec tail = self.slice(position, self.size());
    self.truncate(position);
    return tail;
  }

  @RuneMethod(
      doc = "The display forms of the elements as one string, with a separator between them.",
      example = "assert_eq!([1, 2, 3].join(\", \"), \"1, 2, 3\");")
  static RuneString join(RuneContext context, RuneVec self, RuneString separator) {
    RuneString joined = RuneString.create();
    for (int i = 0; i < self.size(); i++) {
      if (i > 0) {
        joined.append(separator);
      }
      Display.append(context, self.get(i), joined);
    }
    return joined;
  }

  @RuneMethod(
      doc = "The elements of all vecs in a vec as one vec, or all its strings as one string.",
      example =
          """
          assert_eq!([[1], [2, 3]].concat(), [1, 2, 3]);
          assert_eq!(["a", "b"].concat(), "ab");
          """)
  @Returns("T")
  static Object concat(RuneContext context, RuneVec self) {
    if (!self.isEmpty() && self.get(0) instanceof RuneString) {
      return join(context, self, RuneString.create());
    }
    RuneVec joined = RuneVec.create();
    for (int i = 0; i < self.size(); i++) {
      VecModule.extend(context, joined, self.get(i));
    }
    return joined;
  }
}
