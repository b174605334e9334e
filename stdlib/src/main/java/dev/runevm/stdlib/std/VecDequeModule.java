package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.TypeArgument;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.RuneVecDeque;
import dev.runevm.interpreter.value.iterator.VecDequeIterator;

/** Queues with two ends. */
@RuneModule(
    path = "std::collections::vec_deque",
    doc =
        """
        Lists that grow and shrink at both ends in the same short time. `d[i]` reads and `d[i] =
        x` writes; a deque equals everything with the same elements in the same order.

        ```rune
        use std::collections::VecDeque;

        let tasks = VecDeque::from_iter(["b", "c"]);
        tasks.push_front("a");
        tasks.push_back("d");
        assert_eq!((tasks.pop_front(), tasks.pop_back()), (Some("a"), Some("d")));
        assert_eq!(tasks, ["b", "c"]);
        ```
        """)
@RuneType(
    name = "VecDeque",
    doc = "A list that grows and shrinks at both ends. `d[i]` reads, `d[i] = x` writes.",
    java = RuneVecDeque.class,
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneType(
    name = "Iter",
    doc = "An iterator over the elements of a deque.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
final class VecDequeModule {
  private static final String USE = "use std::collections::VecDeque;\n";

  private VecDequeModule() {}

  @RuneFunction(
      type = "VecDeque",
      name = "new",
      doc = "A new empty deque.",
      example = USE + "assert_eq!(VecDeque::new().len(), 0u64);")
  static RuneVecDeque create() {
    return RuneVecDeque.create();
  }

  @RuneFunction(
      type = "VecDeque",
      doc = "A new empty deque with room for so many elements.",
      example = USE + "assert!(VecDeque::with_capacity(10).capacity() >= 10);")
  static RuneVecDeque withCapacity(@Unsigned long capacity) {
    return RuneVecDeque.withCapacity(Sizes.reserve(capacity));
  }

  @RuneFunction(
      type = "VecDeque",
      doc = "A new deque of the elements that anything gives that can be iterated over.",
      example = USE + "assert_eq!(VecDeque::from_iter(1..3), [1, 2]);")
  static RuneVecDeque fromIter(RuneContext context, Object elements) {
    return Collecting.deque(context, elements);
  }

  @RuneFunction(
      type = "VecDeque",
      doc = "A new deque of the elements of a vec.",
      example = USE + "assert_eq!(VecDeque::from::<Vec>([1, 2]), [1, 2]);")
  static RuneVecDeque from(
      RuneContext context, RuneVec elements, @TypeArgument("std::vec::Vec") String type) {
    Relinquished.add(context, elements);
    return Collecting.deque(context, elements);
  }

  @Unsigned
  @RuneMethod(
      doc = "The number of elements.",
      example = USE + "assert_eq!(VecDeque::from_iter([1]).len(), 1u64);")
  static long len(RuneVecDeque self) {
    return self.size();
  }

  @RuneMethod(
      doc = "Whether there are no elements.",
      example = USE + "assert!(VecDeque::new().is_empty());")
  static boolean isEmpty(RuneVecDeque self) {
    return self.size() == 0;
  }

  @Unsigned
  @RuneMethod(
      doc = "How many elements fit before it has to grow.",
      example = USE + "assert!(VecDeque::with_capacity(10).capacity() >= 10);")
  static long capacity(RuneVecDeque self) {
    return self.capacity();
  }

  @RuneMethod(
      doc = "Makes room for more elements.",
      example = USE + "let d = VecDeque::new();\nd.reserve(10);\nassert!(d.capacity() >= 10);")
  static void reserve(RuneVecDeque self, @Unsigned long additional) {
    self.reserve(Sizes.reserve(additional));
  }

  @RuneMethod(
      doc = "Removes all elements.",
      example = USE + "let d = VecDeque::from_iter([1]);\nd.clear();\nassert!(d.is_empty());")
  static void clear(RuneVecDeque self) {
    self.clear();
  }

  @RuneMethod(
      doc = "Adds an element at the end.",
      example = USE + "let d = VecDeque::new();\nd.push_back(1);\nassert_eq!(d, [1]);")
  static void pushBack(RuneVecDeque self, Object value) {
    self.pushBack(value);
  }

  @RuneMethod(
      doc = "Adds an element at the beginning.",
      example = USE + "let d = VecDeque::from_iter([2]);\nd.push_front(1);\nassert_eq!(d, [1, 2]);")
  static void pushFront(RuneVecDeque self, Object value) {
    self.pushFront(value);
  }

  @RuneMethod(
      doc = "Removes the first element, if there is one.",
      example = USE + "let d = VecDeque::from_iter([1, 2]);\nassert_eq!(d.pop_front(), Some(1));")
  @Returns("Option<T>")
  static Object popFront(RuneVecDeque self) {
    return BuiltinTypes.option(self.popFront());
  }

  @RuneMethod(
      doc = "Removes the last element, if there is one.",
      example = USE + "let d = VecDeque::from_iter([1, 2]);\nassert_eq!(d.pop_back(), Some(2));")
  @Returns("Option<T>")
  static Object popBack(RuneVecDeque self) {
    return BuiltinTypes.option(self.popBack());
  }

  @RuneMethod(
      doc = "The first element, if there is one.",
      example = USE + "assert_eq!(VecDeque::from_iter([1, 2]).front(), Some(1));")
  @Returns("Option<T>")
  static Object front(RuneVecDeque self) {
    return self.size() == 0 ? BuiltinTypes.none() : BuiltinTypes.some(self.get(0));
  }

  @RuneMethod(
      doc = "The last element, if there is one.",
      example = USE + "assert_eq!(VecDeque::from_iter([1, 2]).back(), Some(2));")
  @Returns("Option<T>")
  static Object back(RuneVecDeque self) {
    return self.size() == 0 ? BuiltinTypes.none() : BuiltinTypes.some(self.get(self.size() - 1));
  }

  @RuneMethod(
      doc = "The element at a position, or `None` if it is not there.",
      example = USE + "assert_eq!(VecDeque::from_iter([1, 2]).get(1), Some(2));")
  @Returns("Option<T>")
  static Object get(RuneVecDeque self, @Unsigned long index) {
    return index >= 0 && index < self.size()
        ? BuiltinTypes.some(self.get((int) index))
        : BuiltinTypes.none();
  }

  @RuneMethod(
      doc = "Inserts an element at a position, which is an error if it is beyond the end.",
      example =
          USE + "let d = VecDeque::from_iter([1, 3]);\nd.insert(1, 2);\nassert_eq!(d, [1, 2, 3]);")
  static void insert(RuneVecDeque self, @Unsigned long index, Object value) {
    self.insert(Sizes.insertion(index, self.size()), value);
  }

  @RuneMethod(
      doc = "Removes the element at a position, if it is there.",
      example =
          USE
              + "let d = VecDeque::from_iter([1, 2]);\n"
              + "assert_eq!(d.remove(0), Some(1));\n"
              + "assert_eq!(d.remove(5), None);")
  @Returns("Option<T>")
  static Object remove(RuneVecDeque self, @Unsigned long index) {
    return index >= 0 && index < self.size()
        ? BuiltinTypes.some(self.remove((int) index))
        : BuiltinTypes.none();
  }

  @RuneMethod(
      doc = "Moves so many elements from the beginning to the end; an error if there are fewer.",
      example =
          USE
              + "let d = VecDeque::from_iter([1, 2, 3]);\n"
              + "d.rotate_left(1);\n"
              + "assert_eq!(d, [2, 3, 1]);")
  static void rotateLeft(RuneVecDeque self, @Unsigned long count) {
    self.rotateLeft(Sizes.insertion(count, self.size()));
  }

  @RuneMethod(
      doc = "Moves so many elements from the end to the beginning; an error if there are fewer.",
      example =
          USE
              + "let d = VecDeque::from_iter([1, 2, 3]);\n"
              + "d.rotate_right(1);\n"
              + "assert_eq!(d, [3, 1, 2]);")
  static void rotateRight(RuneVecDeque self, @Unsigned long count) {
    self.rotateRight(Sizes.insertion(count, self.size()));
  }

  @RuneMethod(
      doc = "An iterator over the elements.",
      example = USE + "assert_eq!(VecDeque::from_iter([1, 2]).iter().rev().next(), Some(2));")
  static RuneIterator iter(RuneVecDeque self) {
    return new VecDequeIterator(self);
  }

  @RuneMethod(
      doc = "As `iter`.",
      example = USE + "assert_eq!(VecDeque::from_iter([1]).into_iter().next(), Some(1));")
  static RuneIterator intoIter(RuneVecDeque self) {
    return new VecDequeIterator(self);
  }

  @RuneMethod(
      doc = "Adds the elements that anything gives that can be iterated over.",
      example = USE + "let d = VecDeque::new();\nd.extend([1, 2]);\nassert_eq!(d, [1, 2]);")
  static void extend(RuneContext context, RuneVecDeque self, Object elements) {
    Elements.forEach(context, elements, self::pushBack);
  }
}
