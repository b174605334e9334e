package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.value.RuneHashSet;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.iterator.ChainIterator;
import dev.runevm.interpreter.value.iterator.HashSetIterator;

/** Sets. */
@RuneModule(
    path = "std::collections::hash_set",
    doc =
        """
        Values without duplicates, of any type that has a hash; see `std::collections::hash_map`
        for which these are. The values keep the order in which they were added.

        ```rune
        use std::collections::HashSet;

        let seen = HashSet::new();
        let fresh = [3, 1, 3, 2].iter().filter(|n| seen.insert(n)).collect::<Vec>();
        assert_eq!(fresh, [3, 1, 2]);
        assert!(seen.contains(2));
        ```
        """)
@RuneType(
    name = "HashSet",
    doc = "Values without duplicates, in the order in which they were added.",
    java = RuneHashSet.class,
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ})
@RuneType(
    name = "Iter",
    doc = "An iterator over the values of a set.",
    traits = {Traits.ITERATOR, Traits.EXACT_SIZE})
@RuneType(
    name = "Difference",
    doc = "An iterator over what is in one set but not in another.",
    traits = Traits.ITERATOR)
@RuneType(
    name = "Intersection",
    doc = "An iterator over what is in both of two sets.",
    traits = Traits.ITERATOR)
@RuneType(
    name = "Union",
    doc = "An iterator over what is in one of two sets.",
    traits = Traits.ITERATOR)
final class HashSetModule {
  private static final String USE = "use std::collections::HashSet;\n";

  private HashSetModule() {}

  @RuneFunction(
      type = "HashSet",
      name = "new",
      doc = "A new empty set.",
      example = USE + "assert!(HashSet::new().is_empty());")
  static RuneHashSet create() {
    return RuneHashSet.create();
  }

  @RuneFunction(
      type = "HashSet",
      doc = "A new empty set with room for so many values.",
      example = USE + "assert!(HashSet::with_capacity(10).capacity() >= 10);")
  static RuneHashSet withCapacity(@Unsigned long capacity) {
    return RuneHashSet.withCapacity(Sizes.reserve(capacity));
  }

  @RuneFunction(
      type = "HashSet",
      doc = "A new set of the values that anything gives that can be iterated over.",
      example = USE + "assert_eq!(HashSet::from_iter([1, 2, 1]).len(), 2u64);")
  static RuneHashSet fromIter(RuneContext context, Object values) {
    return Collecting.set(context, values);
  }

  @Unsigned
  @RuneMethod(
      doc = "The number of values.",
      example = USE + "assert_eq!(HashSet::from_iter([1, 2]).len(), 2u64);")
  static long len(RuneHashSet self) {
    return self.size();
  }

  @Unsigned
  @RuneMethod(
      doc = "How many values fit before it has to grow.",
      example = USE + "assert!(HashSet::with_capacity(10).capacity() >= 10);")
  static long capacity(RuneHashSet self) {
    return self.capacity();
  }

  @RuneMethod(
      doc = "Whether there are no values.",
      example = USE + "assert!(HashSet::new().is_empty());")
  static boolean isEmpty(RuneHashSet self) {
    return self.size() == 0;
  }

  @RuneMethod(
      doc = "Removes all values.",
      example = USE + "let s = HashSet::from_iter([1]);\ns.clear();\nassert!(s.is_empty());")
  static void clear(RuneHashSet self) {
    self.clear();
  }

  @RuneMethod(
      doc = "Adds a value; whether it was not there before.",
      example = USE + "let s = HashSet::new();\nassert!(s.insert(1));\nassert!(!s.insert(1));")
  static boolean insert(RuneContext context, RuneHashSet self, Object value) {
    return self.add(context, value);
  }

  @RuneMethod(
      doc = "Whether it has a value.",
      example = USE + "assert!(HashSet::from_iter([1]).contains(1));")
  static boolean contains(RuneContext context, RuneHashSet self, Object value) {
    return self.contains(context, value);
  }

  @RuneMethod(
      doc = "Removes a value; whether it was there.",
      example =
          USE + "let s = HashSet::from_iter([1]);\nassert!(s.remove(1));\nassert!(!s.remove(1));")
  static boolean remove(RuneContext context, RuneHashSet self, Object value) {
    return self.remove(context, value);
  }

  @RuneMethod(
      doc = "An iterator over the values.",
      example = USE + "assert_eq!(HashSet::from_iter([1, 2]).iter().collect::<Vec>(), [1, 2]);")
  static RuneIterator iter(RuneHashSet self) {
    return HashSetIterator.all(self);
  }

  @RuneMethod(
      doc = "As `iter`.",
      example = USE + "assert_eq!(HashSet::from_iter([1]).into_iter().next(), Some(1));")
  static RuneIterator intoIter(RuneHashSet self) {
    return HashSetIterator.all(self);
  }

  @RuneMethod(
      doc = "An iterator over the values that are not in another set.",
      example =
          USE
              + "let a = HashSet::from_iter([1, 2]);\n"
              + "let b = HashSet::from_iter([2]);\n"
              + "assert_eq!(a.difference(b).collect::<Vec>(), [1]);")
  static RuneIterator difference(RuneHashSet self, RuneHashSet other) {
    return HashSetIterator.difference(self, other);
  }

  @RuneMethod(
      doc = "An iterator over the values that are in another set too.",
      example =
          USE
              + "let a = HashSet::from_iter([1, 2]);\n"
              + "let b = HashSet::from_iter([2, 3]);\n"
              + "assert_eq!(a.intersection(b).collect::<Vec>(), [2]);")
  static RuneIterator intersection(RuneHashSet self, RuneHashSet other) {
    return HashSetIterator.intersection(self, other);
  }

  @RuneMethod(
      doc = "An iterator over the values of this set, then those that are only in another.",
      example =
          USE
              + "let a = HashSet::from_iter([1, 2]);\n"
              + "let b = HashSet::from_iter([2, 3]);\n"
              + "assert_eq!(a.union(b).collect::<Vec>(), [1, 2, 3]);")
  static RuneIterator union(RuneHashSet self, RuneHashSet other) {
    return HashSetIterator.union(self, other);
  }

  @RuneMethod(
      doc = "Adds the values that anything gives that can be iterated over.",
      example = USE + "let s = HashSet::new();\ns.extend([1, 1]);\nassert_eq!(s.len(), 1u64);")
  static void extend(RuneContext context, RuneHashSet self, Object values) {
    Elements.forEach(context, values, value -> self.add(context, value));
  }

  @RuneMethod(
      doc = "An iterator over the values that are in one of two sets, but not in both.",
      example =
          USE
              + "let a = HashSet::from_iter([1, 2]);\n"
              + "let b = HashSet::from_iter([2, 3]);\n"
              + "assert_eq!(a.symmetric_difference(b).collect::<Vec>(), [1, 3]);")
  static RuneIterator symmetricDifference(RuneHashSet self, RuneHashSet other) {
    return new ChainIterator(
        HashSetIterator.difference(self, other), HashSetIterator.difference(other, self));
  }

  @RuneMethod(
      doc = "Whether another set has all values of this one.",
      example =
          USE
              + "let a = HashSet::from_iter([1]);\n"
              + "let b = HashSet::from_iter([1, 2]);\n"
              + "assert!(a.is_subset(b));\n"
              + "assert!(!b.is_subset(a));")
  static boolean isSubset(RuneContext context, RuneHashSet self, RuneHashSet other) {
    return self.size() <= other.size()
        && HashSetIterator.difference(self, other).next(context) == RuneIterator.END;
  }

  @RuneMethod(
      doc = "Whether it has all values of another set.",
      example =
          USE
              + "let a = HashSet::from_iter([1, 2]);\n"
              + "assert!(a.is_superset(HashSet::from_iter([2])));")
  static boolean isSuperset(RuneContext context, RuneHashSet self, RuneHashSet other) {
    return isSubset(context, /* self= */ other, /* other= */ self);
  }

  @RuneMethod(
      doc = "Whether it has no value in common with another set.",
      example =
          USE
              + "let a = HashSet::from_iter([1, 2]);\n"
              + "assert!(a.is_disjoint(HashSet::from_iter([3])));\n"
              + "assert!(!a.is_disjoint(HashSet::from_iter([2])));")
  static boolean isDisjoint(RuneContext context, RuneHashSet self, RuneHashSet other) {
    return HashSetIterator.intersection(self, other).next(context) == RuneIterator.END;
  }

  @RuneMethod(
      doc = "Keeps the values for which a function answers true.",
      example =
          USE
              + "let s = HashSet::from_iter(0..6);\n"
              + "s.retain(|n| n % 2 == 0);\n"
              + "assert_eq!(s, HashSet::from_iter([0, 2, 4]));")
  static void retain(RuneContext context, RuneHashSet self, @Callable Object predicate) {
    for (Object value : Collecting.vec(context, HashSetIterator.all(self)).toArray()) {
      if (!Calls.test(context, predicate, value)) {
        self.remove(context, value);
      }
    }
  }

  @RuneFunction(
      type = "HashSet",
      doc = "As `from_iter`.",
      example = USE + "assert!(HashSet::from([1, 2]).contains(2));")
  static RuneHashSet from(RuneContext context, Object values) {
    return Collecting.set(context, values);
  }
}
