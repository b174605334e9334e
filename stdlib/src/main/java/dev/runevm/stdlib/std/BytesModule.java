package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.operator.Slicing;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.UnsignedLong;

/** Byte strings. */
@RuneModule(
    path = "std::bytes",
    doc =
        """
        Growable sequences of bytes, written `b"…"`. An element is a `u64` from 0 to 255; `b[i]`
        reads it, `b[i] = n` writes it and `b[1..3]` is a new byte string of a part. Text becomes
        bytes with `String::as_bytes` and comes back with `String::from_utf8`, which checks it.

        ```rune
        let b = b"abc";
        b.push(100);
        assert_eq!(b[3], 100);
        assert_eq!(String::from_utf8(b), Ok("abcd"));
        ```
        """,
    prelude = "Bytes")
@RuneType(
    name = "Bytes",
    doc = "Growable bytes: `b\"abc\"`. Each byte is a u64 from 0 to 255.",
    java = RuneBytes.class,
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
final class BytesModule {
  private BytesModule() {}

  @RuneFunction(
      type = "Bytes",
      name = "new",
      doc = "A new empty byte string.",
      example = "assert_eq!(Bytes::new(), b\"\");")
  static RuneBytes create() {
    return RuneBytes.withCapacity(0);
  }

  @RuneFunction(
      type = "Bytes",
      doc = "A new empty byte string with room for so many bytes.",
      example = "assert!(Bytes::with_capacity(10).capacity() >= 10);")
  static RuneBytes withCapacity(@Unsigned long capacity) {
    return RuneBytes.withCapacity(Sizes.reserve(capacity));
  }

  @RuneFunction(
      type = "Bytes",
      doc = "The bytes in a vec of integers from 0 to 255.",
      example = "assert_eq!(Bytes::from_vec([97, 98]), b\"ab\");")
  static RuneBytes fromVec(RuneContext context, RuneVec elements) {
    byte[] bytes = new byte[elements.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = Octet.of(elements.get(i));
    }
    Relinquished.add(context, elements);
    return RuneBytes.of(bytes);
  }

  @RuneMethod(
      doc = "The bytes as a vec.",
      example = "assert_eq!(b\"ab\".as_vec(), [97u64, 98u64]);")
  static RuneVec asVec(RuneBytes self) {
    Object[] elements = new Object[self.size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = UnsignedLong.of(self.get(i));
    }
    return RuneVec.of(elements);
  }

  @RuneMethod(
      doc = "As `as_vec`, for use in place of the bytes.",
      example = "assert_eq!(b\"a\".into_vec(), [97u64]);")
  static RuneVec intoVec(RuneContext context, RuneBytes self) {
    Relinquished.add(context, self);
    return asVec(self);
  }

  @RuneMethod(
      doc = "Adds other bytes at the end.",
      example = "let b = b\"a\";\nb.extend(b\"bc\");\nassert_eq!(b, b\"abc\");")
  static void extend(RuneBytes self, RuneBytes other) {
    self.append(other.toArray(), 0, other.size());
  }

  @RuneMethod(
      doc = "Adds the bytes of text at the end.",
      example = "let b = b\"a\";\nb.extend_str(\"bc\");\nassert_eq!(b, b\"abc\");")
  static void extendStr(RuneBytes self, RuneString text) {
    self.append(text.toUtf8(), 0, text.length());
  }

  @RuneMethod(
      doc = "Adds a byte at the end.",
      example = "let b = b\"a\";\nb.push(b'b');\nassert_eq!(b, b\"ab\");")
  static void push(RuneBytes self, @Unsigned(bits = 8) long value) {
    self.push((int) value);
  }

  @RuneMethod(
      doc = "Removes the last byte, if there is one.",
      example = "let b = b\"ab\";\nassert_eq!(b.pop(), Some(b'b'));\nassert_eq!(b, b\"a\");")
  @Returns("Option<u64>")
  static Object pop(RuneBytes self) {
    return self.size() == 0 ? BuiltinTypes.none() : some(self.remove(self.size() - 1));
  }

  @Unsigned
  @RuneMethod(
      doc = "Removes and returns the byte at a position, which is an error if it is not there.",
      example = "let b = b\"ab\";\nassert_eq!(b.remove(0), b'a');\nassert_eq!(b, b\"b\");")
  static long remove(RuneBytes self, @Unsigned long index) {
    return self.remove(Sizes.index(index, self.size()));
  }

  @RuneMethod(
      doc = "Inserts a byte at a position, which is an error if it is beyond the end.",
      example = "let b = b\"ac\";\nb.insert(1, b'b');\nassert_eq!(b, b\"abc\");")
  static void insert(RuneBytes self, @Unsigned long index, @Unsigned(bits = 8) long value) {
    self.insert(Sizes.insertion(index, self.size()), (int) value);
  }

  @RuneMethod(
      doc = "The first byte, if there is one.",
      example = "assert_eq!(b\"ab\".first(), Some(b'a'));")
  @Returns("Option<u64>")
  static Object first(RuneBytes self) {
    return self.size() == 0 ? BuiltinTypes.none() : some(self.get(0));
  }

  @RuneMethod(
      doc = "The last byte, if there is one.",
      example = "assert_eq!(b\"ab\".last(), Some(b'b'));")
  @Returns("Option<u64>")
  static Object last(RuneBytes self) {
    return self.size() == 0 ? BuiltinTypes.none() : some(self.get(self.size() - 1));
  }

  @RuneMethod(
      doc = "The byte at a position, or the bytes of a range; `None` if not there.",
      example =
          "assert_eq!(b\"abc\".get(1), Some(b'b'));\nassert_eq!(b\"abc\".get(1..), Some(b\"bc\"));")
  @Returns("Option<T>")
  static Object get(RuneBytes self, Object index) {
    if (index instanceof RuneRange range) {
      return BuiltinTypes.option(Slicing.of(self, range));
    }
    long position = IndexRange.position(index);
    return position < self.size() ? some(self.get((int) position)) : BuiltinTypes.none();
  }

  private static Object some(int value) {
    return BuiltinTypes.some(UnsignedLong.of(value));
  }

  @Unsigned
  @RuneMethod(doc = "The number of bytes.", example = "assert_eq!(b\"ab\".len(), 2u64);")
  static long len(RuneBytes self) {
    return self.size();
  }

  @RuneMethod(doc = "Whether there are no bytes.", example = "assert!(b\"\".is_empty());")
  static boolean isEmpty(RuneBytes self) {
    return self.size() == 0;
  }

  @Unsigned
  @RuneMethod(
      doc = "How many bytes fit before it has to grow.",
      example = "assert!(b\"ab\".capacity() >= 2);")
  static long capacity(RuneBytes self) {
    return self.capacity();
  }

  @RuneMethod(
      doc = "Removes all bytes.",
      example = "let b = b\"ab\";\nb.clear();\nassert!(b.is_empty());")
  static void clear(RuneBytes self) {
    self.truncate(0);
  }

  @RuneMethod(
      doc = "Makes room for more bytes.",
      example = "let b = b\"ab\";\nb.reserve(10);\nassert!(b.capacity() >= 12);")
  static void reserve(RuneBytes self, @Unsigned long additional) {
    self.reserve(Sizes.reserve(additional));
  }

  @RuneMethod(
      doc = "As `reserve`.",
      example = "let b = b\"ab\";\nb.reserve_exact(10);\nassert!(b.capacity() >= 12);")
  static void reserveExact(RuneBytes self, @Unsigned long additional) {
    self.reserve(Sizes.reserve(additional));
  }

  @RuneMethod(
      doc = "Gives room that is not used back.",
      example =
          "let b = Bytes::with_capacity(100);\nb.shrink_to_fit();\nassert!(b.capacity() < 100);")
  static void shrinkToFit(RuneBytes self) {
    self.shrink();
  }

  @RuneMethod(
      doc = "An iterator over the bytes as they are now.",
      example = "assert_eq!(b\"ab\".iter().map(|byte| byte + 1).collect::<Vec>(), [98, 99]);")
  static RuneIterator iter(RuneContext context, RuneBytes self) {
    return Iteration.iterator(context, asVec(self));
  }

  @RuneMethod(
      doc = "Whether it begins with other bytes.",
      example = "assert!(b\"abc\".starts_with(b\"ab\"));")
  static boolean startsWith(RuneBytes self, RuneBytes other) {
    return self.size() >= other.size() && self.slice(0, other.size()).equals(other);
  }

  @RuneMethod(
      doc = "Whether it ends with other bytes.",
      example = "assert!(b\"abc\".ends_with(b\"bc\"));")
  static boolean endsWith(RuneBytes self, RuneBytes other) {
    int start = self.size() - other.size();
    return start >= 0 && self.slice(start, self.size()).equals(other);
  }

  @RuneMethod(
      doc = "Removes the bytes from a length on, if it is longer.",
      example = "let b = b\"abc\";\nb.truncate(1);\nassert_eq!(b, b\"a\");")
  static void truncate(RuneBytes self, @Unsigned long length) {
    if (length >= 0 && length < self.size()) {
      self.truncate((int) length);
    }
  }
}
