package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMacro;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.operator.Slicing;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneVec;

/** Growable lists: how they are made, asked and changed. */
@RuneModule(
    path = "std::vec",
    doc =
        """
        Growable lists of values of any types: `[1, 2, 3]`. A vec is shared by all who hold it and
        can be changed. `v[i]` reads, `v[i] = x` writes, `v[1..3]` is a new vec of a part; a
        position that is not there is an error, and `v.get(i)` gives an `Option` instead. A vec
        equals everything with the same elements in the same order.

        ```rune
        let v = [3, 1, 2];
        v.push(5);
        v.sort();
        assert_eq!(v, [1, 2, 3, 5]);
        assert_eq!((v[0], v.last(), v.get(9)), (1, Some(5), None));
        assert_eq!(v.iter().map(|n| n * n).sum::<i64>(), 39);
        ```
        """,
    prelude = {"Vec", "vec"})
@RuneType(
    name = "Vec",
    doc =
        "A growable list: `[1, 2, 3]`. Shared by all who hold it. `v[i]` reads, `v[i] = x` writes,"
            + " `v[1..3]` is a new vec of a part.",
    java = RuneVec.class,
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneMacro(
    name = "vec",
    doc = "A new vec of its arguments, or of one value so many times.",
    example = "assert_eq!(vec![1, 2], [1, 2]);\nassert_eq!(vec![0; 2], [0, 0]);")
final class VecModule {
  private VecModule() {}

  @RuneFunction(
      type = "Vec",
      name = "new",
      doc = "A new empty vec.",
      example = "assert_eq!(Vec::new(), []);")
  static RuneVec create() {
    return RuneVec.create();
  }

  @RuneFunction(
      type = "Vec",
      doc = "A new empty vec with room for so many elements.",
      example = "assert!(Vec::with_capacity(10).capacity() >= 10);")
  static RuneVec withCapacity(@Unsigned long capacity) {
    RuneVec vec = RuneVec.create();
    vec.reserve(Sizes.reserve(capacity));
    return vec;
  }

  @RuneFunction(
      type = "Vec",
      doc = "A new vec with the elements of anything that can be iterated over.",
      example = "assert_eq!(Vec::from(0..3), [0, 1, 2]);")
  static RuneVec from(RuneContext context, Object elements) {
    RuneVec vec = RuneVec.create();
    extend(context, vec, elements);
    return vec;
  }

  @RuneFunction(
      type = "Vec",
      doc = "As `from`.",
      example = "assert_eq!(Vec::from_iter(\"ab\".chars()), ['a', 'b']);")
  static RuneVec fromIter(RuneContext context, Object elements) {
    return from(context, elements);
  }

  @Unsigned
  @RuneMethod(
      doc = "The number of elements.",
      example = "assert_eq!([1, 2].len(), 2u64);",
      inlined = true)
  static long len(RuneVec self) {
    return self.size();
  }

  @Unsigned
  @RuneMethod(
      doc = "How many elements fit before it has to grow.",
      example = "assert!([1, 2].capacity() >= 2);")
  static long capacity(RuneVec self) {
    return self.capacity();
  }

  @RuneMethod(
      doc = "Whether there are no elements.",
      example = "assert!([].is_empty());",
      inlined = true)
  static boolean isEmpty(RuneVec self) {
    return self.isEmpty();
  }

  @RuneMethod(
      doc = "Makes room for more elements.",
      example = "let v = [1];\nv.reserve(10);\nassert!(v.capacity() >= 11);")
  static void reserve(RuneVec self, @Unsigned long additional) {
    self.reserve(Sizes.reserve(additional));
  }

  @RuneMethod(
      doc = "Removes all elements.",
      example = "let v = [1];\nv.clear();\nassert!(v.is_empty());")
  static void clear(RuneVec self) {
    self.clear();
  }

  @RuneMethod(
      doc = "Adds an element at the end.",
      example = "let v = [1];\nv.push(2);\nassert_eq!(v, [1, 2]);",
      inlined = true)
  static void push(RuneVec self, Object value) {
    self.push(value);
  }

  @RuneMethod(
      doc = "Removes the last element, if there is one.",
      example = "let v = [1];\nassert_eq!(v.pop(), Some(1));\nassert_eq!(v.pop(), None);",
      inlined = true)
  @Returns("Option<T>")
  static Object pop(RuneVec self) {
    return BuiltinTypes.option(self.pop());
  }

  @RuneMethod(
      doc = "Inserts an element at a position, which is an error if it is beyond the end.",
      example = "let v = [1, 3];\nv.insert(1, 2);\nassert_eq!(v, [1, 2, 3]);")
  static void insert(RuneVec self, @Unsigned long index, Object value) {
    self.insert(Sizes.insertion(index, self.size()), value);
  }

  @RuneMethod(
      doc = "Removes and returns the element at a position, which is an error if it is not there.",
      example = "let v = [1, 2];\nassert_eq!(v.remove(0), 1);\nassert_eq!(v, [2]);")
  @Returns("T")
  static Object remove(RuneVec self, @Unsigned long index) {
    return self.remove(Sizes.index(index, self.size()));
  }

  @RuneMethod(
      doc = "Removes and returns the element at a position and puts the last one there.",
      example = "let v = [1, 2, 3];\nassert_eq!(v.swap_remove(0), 1);\nassert_eq!(v, [3, 2]);")
  @Returns("T")
  static Object swapRemove(RuneVec self, @Unsigned long index) {
    int position = Sizes.index(index, self.size());
    Object removed = self.get(position);
    Object last = self.pop();
    if (position < self.size()) {
      self.set(position, last);
    }
    return removed;
  }

  @RuneMethod(
      doc = "Makes it this long: cuts it, or adds the same value as often as needed.",
      example = "let v = [1];\nv.resize(3, 0);\nassert_eq!(v, [1, 0, 0]);")
  static void resize(RuneVec self, @Unsigned long length, Object value) {
    self.resize(Sizes.size(length), value);
  }

  @RuneMethod(
      doc = "Removes the elements from a length on, if it is longer.",
      example = "let v = [1, 2, 3];\nv.truncate(1);\nassert_eq!(v, [1]);")
  static void truncate(RuneVec self, @Unsigned long length) {
    if (length >= 0 && length < self.size()) {
      self.truncate((int) length);
    }
  }

  @RuneMethod(
      doc = "Adds all elements of anything that can be iterated over.",
      example = "let v = [1];\nv.extend(2..4);\nassert_eq!(v, [1, 2, 3]);")
  static void extend(RuneContext context, RuneVec self, Object elements) {
    if (elements instanceof RuneVec other) {
      self.addAll(other);
      return;
    }
    Elements.forEach(context, elements, self::push);
  }

  @RuneMethod(
      doc = "Moves all elements of another vec to the end of this one.",
      example = "let a = [1];\nlet b = [2];\na.append(b);\nassert_eq!((a, b), ([1, 2], []));")
  static void append(RuneVec self, RuneVec other) {
    self.addAll(other);
    if (other != self) {
      other.clear();
    }
  }

  @RuneMethod(
      doc = "The element at a position, or a new vec of a range of them; `None` if not there.",
      example =
          """
          assert_eq!([1, 2, 3].get(1), Some(2));
          assert_eq!([1, 2, 3].get(3), None);
          assert_eq!([1, 2, 3].get(1..), Some([2, 3]));
          """)
  @Returns("Option<T>")
  static Object get(RuneVec self, Object index) {
    if (index instanceof RuneRange range) {
      return BuiltinTypes.option(Slicing.of(self, range));
    }
    long position = IndexRange.position(index);
    return position < self.size()
        ? BuiltinTypes.some(self.get((int) position))
        : BuiltinTypes.none();
  }

  @RuneMethod(
      doc = "The first element, if there is one.",
      example = "assert_eq!([1, 2].first(), Some(1));")
  @Returns("Option<T>")
  static Object first(RuneVec self) {
    return self.isEmpty() ? BuiltinTypes.none() : BuiltinTypes.some(self.get(0));
  }

  @RuneMethod(
      doc = "The last element, if there is one.",
      example = "assert_eq!([1, 2].last(), Some(2));")
  @Returns("Option<T>")
  static Object last(RuneVec self) {
    return self.isEmpty() ? BuiltinTypes.none() : BuiltinTypes.some(self.get(self.size() - 1));
  }

  @RuneMethod(
      doc = "Exchanges the elements at two positions.",
      example = "let v = [1, 2, 3];\nv.swap(0, 2);\nassert_eq!(v, [3, 2, 1]);")
  static void swap(RuneVec self, @Unsigned long first, @Unsigned long second) {
    int a = Sizes.index(first, self.size());
    int b = Sizes.index(second, self.size());
    Object value = self.get(a);
    self.set(a, self.get(b));
    self.set(b, value);
  }

  @RuneMethod(
      doc = "Sorts by the order of the elements; equal ones keep their order.",
      example = "let v = [3, 1, 2];\nv.sort();\nassert_eq!(v, [1, 2, 3]);")
  static void sort(RuneContext context, RuneVec self) {
    Sorting.sort(context, self);
  }

  @RuneMethod(
      doc = "Sorts by a function that compares two elements; equal ones keep their order.",
      example = "let v = [1, 3, 2];\nv.sort_by(|a, b| b.cmp(a));\nassert_eq!(v, [3, 2, 1]);")
  static void sortBy(RuneContext context, RuneVec self, @Callable Object comparison) {
    Sorting.sortBy(context, self, comparison);
  }

  @RuneMethod(
      doc = "Sorts by what a function makes of each element; equal ones keep their order.",
      example =
          """
          let v = ["ccc", "a", "bb"];
          v.sort_by_key(|s| s.len());
          assert_eq!(v[0], "a");
          """)
  static void sortByKey(RuneContext context, RuneVec self, @Callable Object key) {
    Sorting.sortByKey(context, self, key);
  }

  @RuneMethod(
      doc = "An iterator over the elements; the vec must not change its length meanwhile.",
      example = "assert_eq!([1, 2].iter().map(|n| n * 2).collect::<Vec>(), [2, 4]);")
  static RuneIterator iter(Caller caller, RuneVec self) {
    return Iteration.iterator(caller, self);
  }

  @RuneMethod(doc = "As `iter`.", example = "assert_eq!([1, 2].into_iter().sum::<i64>(), 3);")
  static RuneIterator intoIter(Caller caller, RuneVec self) {
    return Iteration.iterator(caller, self);
  }
}
