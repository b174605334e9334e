package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.iterator.EntryKind;
import dev.runevm.interpreter.value.iterator.ObjectIterator;

/** Values by name. */
@RuneModule(
    path = "std::object",
    doc =
        """
        Values by name, written `#{a: 1, "b c": 2}`. `o.a` and `o["a"]` read and are an error if
        there is no such key, `o.get("a")` gives an `Option`; assigning adds or replaces. Objects
        are what JSON calls objects, and a quick way to keep values together where a struct would
        be too much. The keys keep the order in which they were added.

        ```rune
        let person = #{name: "Ada", age: 36};
        person.born = 1815;
        person["name"] += " Lovelace";
        assert_eq!(person, #{name: "Ada Lovelace", age: 36, born: 1815});
        assert_eq!(person.get("died"), None);
        ```
        """,
    prelude = "Object")
@RuneType(
    name = "Object",
    doc =
        "Values by name: `#{a: 1, \"b c\": 2}`. `o.a` and `o[\"a\"]` read, assigning to them adds"
            + " or replaces. Keys keep the order in which they were added.",
    java = RuneObject.class,
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ})
@RuneType(
    name = "Iter",
    doc = "An iterator over the entries of an object, each a tuple of key and value.",
    traits = {Traits.ITERATOR, Traits.EXACT_SIZE})
@RuneType(
    name = "Keys",
    doc = "An iterator over the keys of an object.",
    traits = {Traits.ITERATOR, Traits.EXACT_SIZE})
@RuneType(
    name = "Values",
    doc = "An iterator over the values of an object.",
    traits = {Traits.ITERATOR, Traits.EXACT_SIZE})
final class ObjectModule {
  private ObjectModule() {}

  @RuneFunction(
      type = "Object",
      name = "new",
      doc = "A new empty object.",
      example = "assert_eq!(Object::new(), #{});")
  static RuneObject create() {
    return RuneObject.create();
  }

  @RuneFunction(
      type = "Object",
      doc = "A new empty object with room for so many keys.",
      example = "assert!(Object::with_capacity(10).is_empty());")
  static RuneObject withCapacity(@Unsigned long capacity) {
    return RuneObject.withCapacity(Sizes.reserve(capacity));
  }

  @Unsigned
  @RuneMethod(doc = "The number of keys.", example = "assert_eq!(#{a: 1}.len(), 1u64);")
  static long len(RuneObject self) {
    return self.size();
  }

  @RuneMethod(doc = "Whether there are no keys.", example = "assert!(#{}.is_empty());")
  static boolean isEmpty(RuneObject self) {
    return self.size() == 0;
  }

  @RuneMethod(
      doc = "Removes all keys.",
      example = "let o = #{a: 1};\no.clear();\nassert!(o.is_empty());")
  static void clear(RuneObject self) {
    self.clear();
  }

  @RuneMethod(doc = "Whether it has a key.", example = "assert!(#{a: 1}.contains_key(\"a\"));")
  static boolean containsKey(RuneObject self, String key) {
    return self.contains(key);
  }

  @RuneMethod(
      doc = "The value of a key, or `None` if there is no such key.",
      example = "assert_eq!(#{a: 1}.get(\"a\"), Some(1));\nassert_eq!(#{a: 1}.get(\"b\"), None);")
  @Returns("Option<V>")
  static Object get(RuneObject self, String key) {
    return BuiltinTypes.option(self.get(key));
  }

  @RuneMethod(
      doc = "Sets the value of a key; what it was before is returned.",
      example =
          """
          let o = #{a: 1};
          assert_eq!(o.insert("a", 2), Some(1));
          assert_eq!(o.insert("b", 3), None);
          assert_eq!(o, #{a: 2, b: 3});
          """)
  @Returns("Option<V>")
  static Object insert(RuneObject self, String key, Object value) {
    return BuiltinTypes.option(self.put(key, value));
  }

  @RuneMethod(
      doc = "Removes a key; its value is returned.",
      example =
          """
          let o = #{a: 1};
          assert_eq!(o.remove("a"), Some(1));
          assert_eq!(o.remove("a"), None);
          """)
  @Returns("Option<V>")
  static Object remove(RuneObject self, String key) {
    return BuiltinTypes.option(self.remove(key));
  }

  @RuneMethod(
      doc = "Sets the values of all keys of another object.",
      example = "let o = #{a: 1};\no.extend(#{b: 2});\nassert_eq!(o, #{a: 1, b: 2});")
  static void extend(RuneObject self, RuneObject other) {
    for (int slot = 0; slot < other.slots(); slot++) {
      String key = other.keyAt(slot);
      if (key != null) {
        self.put(key, other.valueAt(slot));
      }
    }
  }

  @RuneMethod(
      doc = "An iterator over the entries, each a tuple of key and value.",
      example = "assert_eq!(#{a: 1}.iter().collect::<Vec>(), [(\"a\", 1)]);")
  static RuneIterator iter(RuneContext context, RuneObject self) {
    return Iteration.iterator(context, self);
  }

  @RuneMethod(
      doc = "As `iter`.",
      example =
          "for (key, value) in #{a: 1}.into_iter() {\n    assert_eq!((key, value), (\"a\", 1));\n}")
  static RuneIterator intoIter(RuneContext context, RuneObject self) {
    return Iteration.iterator(context, self);
  }

  @RuneMethod(
      doc = "An iterator over the keys.",
      example = "assert_eq!(#{a: 1, b: 2}.keys().collect::<Vec>(), [\"a\", \"b\"]);")
  static RuneIterator keys(RuneObject self) {
    return new ObjectIterator(self, EntryKind.KEYS);
  }

  @RuneMethod(
      doc = "An iterator over the values.",
      example = "assert_eq!(#{a: 1, b: 2}.values().collect::<Vec>(), [1, 2]);")
  static RuneIterator values(RuneObject self) {
    return new ObjectIterator(self, EntryKind.VALUES);
  }

  @RuneMethod(
      doc = "The value of a key; if there is none, this one is set before.",
      example =
          """
          let o = #{};
          o.get_or_insert("a", []).push(1);
          o.get_or_insert("a", []).push(2);
          assert_eq!(o, #{a: [1, 2]});
          """)
  @Returns("T")
  static Object getOrInsert(RuneObject self, String key, Object value) {
    Object present = self.get(key);
    if (present == null) {
      self.put(key, value);
    }
    return present == null ? value : present;
  }

  @RuneMethod(
      doc = "The value of a key; if there is none, what a function gives is set before.",
      example =
          """
          let o = #{};
          assert_eq!(o.get_or_insert_with("a", || 1), 1);
          assert_eq!(o.get_or_insert_with("a", || 2), 1);
          """)
  @Returns("T")
  static Object getOrInsertWith(
      RuneContext context, RuneObject self, String key, @Callable Object function) {
    Object present = self.get(key);
    return present == null ? getOrInsert(self, key, context.call(function)) : present;
  }

  @RuneMethod(
      doc = "Keeps the entries for whose key and value a function answers true.",
      example =
          """
          let o = #{a: 1, b: 2};
          o.retain(|key, value| value > 1);
          assert_eq!(o, #{b: 2});
          """)
  static void retain(RuneContext context, RuneObject self, @Callable Object predicate) {
    for (String key : self.keys()) {
      Object value = self.get(key);
      if (value != null && !Calls.test(context, predicate, RuneString.of(key), value)) {
        self.remove(key);
      }
    }
  }

  @RuneFunction(
      type = "Object",
      doc = "A new object of the pairs that anything gives that can be iterated over.",
      example = "assert_eq!(Object::from_iter([(\"a\", 1)]), #{a: 1});")
  static RuneObject fromIter(RuneContext context, Object pairs) {
    return Collecting.object(context, Iteration.iterator(context, pairs));
  }
}
