package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.operator.Equality;
import dev.runevm.interpreter.value.RuneVecDeque;

/** Methods of deques that look at or change many elements. */
@RunePart(of = VecDequeModule.class, type = "VecDeque")
final class VecDequeTransformations {
  private static final String USE = "use std::collections::VecDeque;\n";

  private VecDequeTransformations() {}

  @RuneMethod(
      doc = "Whether an element equals a value.",
      example = USE + "assert!(VecDeque::from_iter([1, 2]).contains(2));")
  static boolean contains(RuneContext context, RuneVecDeque self, Object value) {
    for (int i = 0; i < self.size(); i++) {
      if (Equality.eq(context, self.get(i), value)) {
        return true;
      }
    }
    return false;
  }

  @RuneMethod(
      doc = "Exchanges the elements at two positions.",
      example =
          USE + "let d = VecDeque::from_iter([1, 2, 3]);\nd.swap(0, 2);\nassert_eq!(d, [3, 2, 1]);")
  static void swap(RuneVecDeque self, @Unsigned long first, @Unsigned long second) {
    int a = Sizes.index(first, self.size());
    int b = Sizes.index(second, self.size());
    Object value = self.get(a);
    self.set(a, self.get(b));
    self.set(b, value);
  }

  @RuneMethod(
      doc = "Removes the elements from a length on, if it is longer.",
      example =
          USE + "let d = VecDeque::from_iter([1, 2, 3]);\nd.truncate(1);\nassert_eq!(d, [1]);")
  static void truncate(RuneVecDeque self, @Unsigned long length) {
    while (length >= 0 && self.size() > length) {
      self.popBack();
    }
  }

  @RuneMethod(
      doc = "Makes it this long: cuts it, or adds the same value as often as needed.",
      example =
          USE + "let d = VecDeque::from_iter([1]);\nd.resize(3, 0);\nassert_eq!(d, [1, 0, 0]);")
  static void resize(RuneVecDeque self, @Unsigned long length, Object value) {
    int size = Sizes.size(length);
    truncate(self, size);
    while (self.size() < size) {
      self.pushBack(value);
    }
  }

  @RuneMethod(
      doc = "Moves all elements of another deque to the end of this one.",
      example =
          USE
              + "let a = VecDeque::from_iter([1]);\n"
              + "let b = VecDeque::from_iter([2]);\n"
              + "a.append(b);\n"
              + "assert_eq!(a, [1, 2]);\n"
              + "assert!(b.is_empty());")
  static void append(RuneVecDeque self, RuneVecDeque other) {
    int count = other.size();
    for (int i = 0; i < count; i++) {
      self.pushBack(other.get(i));
    }
    if (other != self) {
      other.clear();
    }
  }

  @RuneMethod(
      doc = "Cuts it at a position and gives the elements from there on as a new deque.",
      example =
          USE
              + "let d = VecDeque::from_iter([1, 2, 3]);\n"
              + "assert_eq!(d.split_off(1), [2, 3]);\n"
              + "assert_eq!(d, [1]);")
  static RuneVecDeque splitOff(RuneVecDeque self, @Unsigned long index) {
    int position = Sizes.insertion(index, self.size());
    RuneVecDeque tail = RuneVecDeque.create();
    for (int i = position; i < self.size(); i++) {
      tail.pushBack(self.get(i));
    }
    truncate(self, position);
    return tail;
  }

  @RuneMethod(
      doc = "Keeps the elements for which a function answers true.",
      example =
          USE
              + "let d = VecDeque::from_iter(0..6);\n"
              + "d.retain(|n| n % 2 == 0);\n"
              + "assert_eq!(d, [0, 2, 4]);")
  static void retain(RuneContext context, RuneVecDeque self, @Callable Object predicate) {
    RuneVecDeque kept = RuneVecDeque.create();
    for (Object element : Collecting.vec(context, self).toArray()) {
      if (Calls.test(context, predicate, element)) {
        kept.pushBack(element);
      }
    }
    self.clear();
    append(self, kept);
  }
}
