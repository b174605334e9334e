package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneHashMap;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.iterator.EntryKind;
import dev.runevm.interpreter.value.iterator.HashMapIterator;

/** Maps. */
@RuneModule(
    path = "std::collections::hash_map",
    doc =
        """
        Values by keys of any type that has a hash: numbers, strings, bytes, vecs, tuples, options
        and results of them, and types of the program with a method `hash`. `m[k]` reads and is an
        error without the key, `m.get(k)` gives an `Option`, `m[k] = v` adds or replaces. The keys
        keep the order in which they were added.

        ```rune
        use std::collections::HashMap;

        let counts = HashMap::new();
        for c in "banana".chars() {
            let key = c.to_string();
            counts[key] = counts.get(key).unwrap_or(0) + 1;
        }
        assert_eq!(counts.get("a"), Some(3));
        assert_eq!(counts.keys().collect::<Vec>(), ["b", "a", "n"]);
        ```
        """)
@RuneType(
    name = "HashMap",
    doc =
        "Values by keys. `m[k]` reads, `m[k] = v` adds or replaces. Keys are numbers, strings,"
            + " bytes, vecs, tuples, options and results of them, and keep the order in which they"
            + " were added.",
    java = RuneHashMap.class,
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ})
@RuneType(
    name = "Iter",
    doc = "An iterator over the entries of a map, each a tuple of key and value.",
    traits = {Traits.ITERATOR, Traits.EXACT_SIZE})
@RuneType(
    name = "Keys",
    doc = "An iterator over the keys of a map.",
    traits = {Traits.ITERATOR, Traits.EXACT_SIZE})
@RuneType(
    name = "Values",
    doc = "An iterator over the values of a map.",
    traits = {Traits.ITERATOR, Traits.EXACT_SIZE})
final class HashMapModule {
  private static final String USE = "use std::collections::HashMap;\n";

  private HashMapModule() {}

  @RuneFunction(
      type = "HashMap",
      name = "new",
      doc = "A new empty map.",
      example = USE + "assert!(HashMap::new().is_empty());")
  static RuneHashMap create() {
    return RuneHashMap.create();
  }

  @RuneFunction(
      type = "HashMap",
      doc = "A new empty map with room for so many keys.",
      example = USE + "assert!(HashMap::with_capacity(10).capacity() >= 10);")
  static RuneHashMap withCapacity(@Unsigned long capacity) {
    return RuneHashMap.withCapacity(Sizes.reserve(capacity));
  }

  @RuneFunction(
      type = "HashMap",
      doc = "A new map of the pairs that anything gives that can be iterated over.",
      example = USE + "assert_eq!(HashMap::from_iter([(1, \"a\")]).get(1), Some(\"a\"));")
  static RuneHashMap fromIter(RuneContext context, Object pairs) {
    return Collecting.map(context, pairs);
  }

  @Unsigned
  @RuneMethod(
      doc = "The number of keys.",
      example = USE + "assert_eq!(HashMap::from_iter([(1, 2)]).len(), 1u64);")
  static long len(RuneHashMap self) {
    return self.size();
  }

  @Unsigned
  @RuneMethod(
      doc = "How many entries fit before it has to grow.",
      example = USE + "assert!(HashMap::with_capacity(10).capacity() >= 10);")
  static long capacity(RuneHashMap self) {
    return self.capacity();
  }

  @RuneMethod(
      doc = "Whether there are no keys.",
      example = USE + "assert!(HashMap::new().is_empty());")
  static boolean isEmpty(RuneHashMap self) {
    return self.size() == 0;
  }

  @RuneMethod(
      doc = "Removes all keys.",
      example = USE + "let m = HashMap::from_iter([(1, 2)]);\nm.clear();\nassert!(m.is_empty());")
  static void clear(RuneHashMap self) {
    self.clear();
  }

  @RuneMethod(
      doc = "Sets the value of a key; what it was before is returned.",
      example =
          USE
              + "let m = HashMap::new();\n"
              + "assert_eq!(m.insert(1, 2), None);\n"
              + "assert_eq!(m.insert(1, 3), Some(2));")
  @Returns("Option<V>")
  static Object insert(RuneContext context, RuneHashMap self, Object key, Object value) {
    return BuiltinTypes.option(self.put(context, key, value));
  }

  @RuneMethod(
      doc = "The value of a key, or `None` if there is no such key.",
      example =
          USE
              + "let m = HashMap::from_iter([(1, 2)]);\n"
              + "assert_eq!((m.get(1), m.get(5)), (Some(2), None));")
  @Returns("Option<V>")
  static Object get(RuneContext context, RuneHashMap self, Object key) {
    return BuiltinTypes.option(self.get(context, key));
  }

  @RuneMethod(
      doc = "Whether it has a key.",
      example = USE + "assert!(HashMap::from_iter([(1, 2)]).contains_key(1));")
  static boolean containsKey(RuneContext context, RuneHashMap self, Object key) {
    return self.contains(context, key);
  }

  @RuneMethod(
      doc = "Removes a key; its value is returned.",
      example =
          USE
              + "let m = HashMap::from_iter([(1, 2)]);\n"
              + "assert_eq!(m.remove(1), Some(2));\n"
              + "assert!(m.is_empty());")
  @Returns("Option<V>")
  static Object remove(RuneContext context, RuneHashMap self, Object key) {
    return BuiltinTypes.option(self.remove(context, key));
  }

  @RuneMethod(
      doc = "An iterator over the entries, each a tuple of key and value.",
      example = USE + "assert_eq!(HashMap::from_iter([(1, 2)]).iter().next(), Some((1, 2)));")
  static RuneIterator iter(RuneHashMap self) {
    return new HashMapIterator(self, EntryKind.ENTRIES);
  }

  @RuneMethod(
      doc = "As `iter`.",
      example = USE + "assert_eq!(HashMap::from_iter([(1, 2)]).into_iter().next(), Some((1, 2)));")
  static RuneIterator intoIter(RuneHashMap self) {
    return new HashMapIterator(self, EntryKind.ENTRIES);
  }

  @RuneMethod(
      doc = "An iterator over the keys.",
      example = USE + "assert_eq!(HashMap::from_iter([(1, 2)]).keys().next(), Some(1));")
  static RuneIterator keys(RuneHashMap self) {
    return new HashMapIterator(self, EntryKind.KEYS);
  }

  @RuneMethod(
      doc = "An iterator over the values.",
      example = USE + "assert_eq!(HashMap::from_iter([(1, 2)]).values().next(), Some(2));")
  static RuneIterator values(RuneHashMap self) {
    return new HashMapIterator(self, EntryKind.VALUES);
  }

  @RuneMethod(
      doc = "Adds the pairs that anything gives that can be iterated over.",
      example =
          USE + "let m = HashMap::new();\nm.extend([(1, 2)]);\nassert_eq!(m.get(1), Some(2));")
  static void extend(RuneContext context, RuneHashMap self, Object pairs) {
    Collecting.addPairs(context, self, pairs);
  }

  @RuneMethod(
      doc = "The value of a key; if there is none, this one is set before.",
      example =
          USE
              + "let m = HashMap::new();\n"
              + "m.get_or_insert(1, []).push('a');\n"
              + "m.get_or_insert(1, []).push('b');\n"
              + "assert_eq!(m[1], ['a', 'b']);")
  @Returns("V")
  static Object getOrInsert(RuneContext context, RuneHashMap self, Object key, Object value) {
    Object present = self.get(context, key);
    if (present == null) {
      self.put(context, key, value);
    }
    return present == null ? value : present;
  }

  @RuneMethod(
      doc = "The value of a key; if there is none, what a function gives is set before.",
      example =
          USE
              + "let m = HashMap::new();\n"
              + "assert_eq!(m.get_or_insert_with(1, || \"one\"), \"one\");\n"
              + "assert_eq!(m.get_or_insert_with(1, || \"uno\"), \"one\");")
  @Returns("V")
  static Object getOrInsertWith(
      RuneContext context, RuneHashMap self, Object key, @Callable Object function) {
    Object present = self.get(context, key);
    return present == null ? getOrInsert(context, self, key, context.call(function)) : present;
  }

  @RuneMethod(
      doc = "Keeps the entries for whose key and value a function answers true.",
      example =
          USE
              + "let m = HashMap::from_iter([(1, 10), (2, 20)]);\n"
              + "m.retain(|key, value| value > 10);\n"
              + "assert_eq!(m, HashMap::from_iter([(2, 20)]));")
  static void retain(RuneContext context, RuneHashMap self, @Callable Object predicate) {
    for (Object entry : Collecting.vec(context, iter(self)).toArray()) {
      RuneTuple pair = Collecting.pair(entry);
      if (!Calls.test(context, predicate, pair.get(0), pair.get(1))) {
        self.remove(context, pair.get(0));
      }
    }
  }

  @RuneFunction(
      type = "HashMap",
      doc = "As `from_iter`.",
      example = USE + "assert_eq!(HashMap::from([(1, \"a\")]).get(1), Some(\"a\"));")
  static RuneHashMap from(RuneContext context, Object pairs) {
    return Collecting.map(context, pairs);
  }
}
