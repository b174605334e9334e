package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.TypeArgument;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Indexing;
import dev.runevm.interpreter.operator.Slicing;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;

/** Text: how it is made, asked and changed. Searching and splitting are in {@link StringSearch}. */
@RuneModule(
    path = "std::string",
    doc =
        """
        Text, in UTF-8. Lengths and positions count bytes, and a position must lie between two
        chars. A string is shared by all who hold it and can be changed. Where a function
        searches, the pattern is a string, a char, or a function that answers true for a char.

        ```rune
        let s = "Grüße";
        assert_eq!((s.len(), s.chars().count()), (7, 5));
        s.push_str(", Ada");
        let words = s.split(", ").map(String::to_uppercase).collect::<Vec>();
        assert_eq!(words, ["GRÜSSE", "ADA"]);
        assert_eq!(s.find(|c| c.is_uppercase() && c != 'G'), Some(9));
        ```
        """,
    prelude = "String")
@RuneType(
    name = "String",
    doc =
        "Growable text in UTF-8. Shared by all who hold it: `push` is seen by everyone. Lengths and"
            + " positions count bytes.",
    java = RuneString.class,
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneType(
    name = "Chars",
    doc = "An iterator over the chars of a string.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED})
@RuneType(
    name = "Split",
    doc = "An iterator over the parts of a string.",
    traits = {Traits.ITERATOR})
@RuneType(name = "FromUtf8Error", doc = "Why bytes are no text.", java = FromUtf8Error.class)
final class StringModule {
  private StringModule() {}

  @RuneFunction(
      type = "String",
      name = "new",
      doc = "A new empty string.",
      example = "assert_eq!(String::new(), \"\");")
  static RuneString create() {
    return RuneString.create();
  }

  @RuneFunction(
      type = "String",
      doc = "A new empty string with room for so many bytes.",
      example = "assert!(String::with_capacity(10).capacity() >= 10);")
  static RuneString withCapacity(@Unsigned long capacity) {
    return RuneString.withCapacity(Sizes.reserve(capacity));
  }

  @RuneFunction(
      type = "String",
      doc = "A new string with the same text.",
      example = "assert_eq!(String::from(\"abc\"), \"abc\");")
  static RuneString from(RuneString text) {
    return text.copy();
  }

  @RuneFunction(
      type = "String",
      doc = "A new string with the same text.",
      example = "assert_eq!(String::from_str(\"abc\"), \"abc\");",
      deprecated = "use `String::from` instead")
  static RuneString fromStr(RuneString text) {
    return text.copy();
  }

  @RuneFunction(
      type = "String",
      doc = "The text that bytes in UTF-8 stand for; an `Err` says where they do not.",
      example =
          """
          assert_eq!(String::from_utf8(b"abc"), Ok("abc"));
          assert!(String::from_utf8(b"\\xff").is_err());
          """)
  @Returns("Result<String, FromUtf8Error>")
  static Object fromUtf8(RuneBytes bytes) {
    return Utf8.decode(bytes.toArray());
  }

  @Unsigned
  @RuneMethod(
      doc = "The number of bytes.",
      example = "assert_eq!(\"äb\".len(), 3u64);",
      inlined = true)
  static long len(RuneString self) {
    return self.length();
  }

  @Unsigned
  @RuneMethod(
      doc = "How many bytes fit before it has to grow.",
      example = "assert!(\"abc\".capacity() >= 3);")
  static long capacity(RuneString self) {
    return self.capacity();
  }

  @RuneMethod(
      doc = "Whether there is no text.",
      example = "assert!(\"\".is_empty());",
      inlined = true)
  static boolean isEmpty(RuneString self) {
    return self.isEmpty();
  }

  @RuneMethod(
      doc = "Removes all text.",
      example = "let s = \"abc\";\ns.clear();\nassert_eq!(s, \"\");")
  static void clear(RuneString self) {
    self.clear();
  }

  @RuneMethod(
      doc = "Makes room for more bytes.",
      example = "let s = \"abc\";\ns.reserve(10);\nassert!(s.capacity() >= 13);")
  static void reserve(RuneString self, @Unsigned long additional) {
    self.reserve(Sizes.reserve(additional));
  }

  @RuneMethod(
      doc = "As `reserve`.",
      example = "let s = \"abc\";\ns.reserve_exact(10);\nassert!(s.capacity() >= 13);")
  static void reserveExact(RuneString self, @Unsigned long additional) {
    self.reserve(Sizes.reserve(additional));
  }

  @RuneMethod(
      doc = "Gives room that is not used back.",
      example =
          "let s = String::with_capacity(100);\ns.shrink_to_fit();\nassert!(s.capacity() < 100);")
  static void shrinkToFit(RuneString self) {
    self.shrink();
  }

  @RuneMethod(
      doc = "Adds a char at the end.",
      example = "let s = \"ab\";\ns.push('c');\nassert_eq!(s, \"abc\");")
  static void push(RuneString self, CodePoint value) {
    self.push(value.value());
  }

  @RuneMethod(
      doc = "Adds text at the end.",
      example = "let s = \"ab\";\ns.push_str(\"cd\");\nassert_eq!(s, \"abcd\");")
  static void pushStr(RuneString self, RuneString text) {
    self.append(text);
  }

  @RuneMethod(
      doc = "Adds text at the end; gives `Ok(())`. The macro `write!` uses it.",
      example = "let s = \"a\";\nassert_eq!(s.write_str(\"b\"), Ok(()));\nassert_eq!(s, \"ab\");")
  @Returns("Result<(), std::fmt::Error>")
  static Object writeStr(RuneString self, RuneString text) {
    self.append(text);
    return BuiltinTypes.ok(RuneTuple.UNIT);
  }

  @RuneMethod(
      doc = "Removes the last char, if there is one.",
      example = "let s = \"ab\";\nassert_eq!(s.pop(), Some('b'));\nassert_eq!(s, \"a\");")
  @Returns("Option<char>")
  static Object pop(RuneString self) {
    if (self.isEmpty()) {
      return BuiltinTypes.none();
    }
    int last = self.previousBoundary(self.length());
    CodePoint removed = CodePoint.of(self.codePointAt(last));
    self.truncate(last);
    return BuiltinTypes.some(removed);
  }

  @RuneMethod(
      doc = "Inserts a char at a position, which must be the boundary of a char.",
      example = "let s = \"ac\";\ns.insert(1, 'b');\nassert_eq!(s, \"abc\");")
  static void insert(RuneString self, @Unsigned long index, CodePoint value) {
    insertStr(self, index, RuneString.of(value.toString()));
  }

  @RuneMethod(
      doc = "Inserts text at a position, which must be the boundary of a char.",
      example = "let s = \"ad\";\ns.insert_str(1, \"bc\");\nassert_eq!(s, \"abcd\");")
  static void insertStr(RuneString self, @Unsigned long index, RuneString text) {
    int position = boundary(self, index);
    RuneString inserted = text.copy();
    RuneString tail = self.slice(position, self.length());
    self.truncate(position);
    self.append(inserted);
    self.append(tail);
  }

  @RuneMethod(
      doc = "Removes and returns the char at a position; without one it panics.",
      example = "let s = \"abc\";\nassert_eq!(s.remove(0), 'a');\nassert_eq!(s, \"bc\");")
  static CodePoint remove(RuneString self, @Unsigned long index) {
    int position = boundary(self, index);
    if (position == self.length()) {
      throw RuneError.panic("cannot remove a char from the end of a string");
    }
    int removed = self.codePointAt(position);
    RuneString tail = self.slice(position + RuneString.encodedLength(removed), self.length());
    self.truncate(position);
    self.append(tail);
    return CodePoint.of(removed);
  }

  @RuneMethod(
      doc = "Cuts it at a length, which must be the boundary of a char.",
      example = "let s = \"abc\";\ns.truncate(1);\nassert_eq!(s, \"a\");")
  static void truncate(RuneString self, @Unsigned long length) {
    if (length >= 0 && length < self.length()) {
      self.truncate(boundary(self, length));
    }
  }

  /** A position that a program gives, which must be between two chars. */
  static int boundary(RuneString text, long index) {
    if (!text.isBoundary(index)) {
      throw RuneError.panic(
          "byte index " + Long.toUnsignedString(index) + " is not a char boundary");
    }
    return (int) index;
  }

  @RuneMethod(doc = "A copy of the bytes.", example = "assert_eq!(\"ab\".as_bytes(), b\"ab\");")
  static RuneBytes asBytes(RuneString self) {
    return RuneBytes.of(self.toUtf8());
  }

  @RuneMethod(
      doc = "The bytes of the string, for use in its place.",
      example = "assert_eq!(\"ab\".into_bytes(), b\"ab\");")
  static RuneBytes intoBytes(RuneContext context, RuneString self) {
    Relinquished.add(context, self);
    return RuneBytes.of(self.toUtf8());
  }

  @RuneMethod(
      doc = "Whether a char begins or the string ends at a position.",
      example = "assert!(\"ä\".is_char_boundary(2));\nassert!(!\"ä\".is_char_boundary(1));")
  static boolean isCharBoundary(RuneString self, @Unsigned long index) {
    return self.isBoundary(index);
  }

  @RuneMethod(
      doc = "The char that begins at a position, or `None` if none does.",
      example = "assert_eq!(\"äb\".char_at(2), Some('b'));\nassert_eq!(\"äb\".char_at(1), None);")
  @Returns("Option<char>")
  static Object charAt(RuneString self, @Unsigned long index) {
    return self.isBoundary(index) && index != self.length()
        ? BuiltinTypes.some(CodePoint.of(self.codePointAt((int) index)))
        : BuiltinTypes.none();
  }

  @RuneMethod(
      doc = "A part as a new string, or `None` if a bound is not there or within a char.",
      example = "assert_eq!(\"abc\".get(1..), Some(\"bc\"));\nassert_eq!(\"ä\".get(0..1), None);")
  @Returns("Option<String>")
  static Object get(RuneString self, Object index) {
    if (!(index instanceof RuneRange range)) {
      throw Indexing.unsupportedGet(self, index);
    }
    return BuiltinTypes.option(Slicing.of(self, range));
  }

  @RuneMethod(
      doc = "Reads a number, a bool or a single char; an `Err` says what is wrong with the text.",
      example =
          "assert_eq!(\"42\".parse::<i64>(), Ok(42));\nassert_eq!(\"x\".parse::<char>(), Ok('x'));")
  @Returns("Result<T, E>")
  static Object parse(
      String self,
      @TypeArgument({"std::i64", "std::u64", "std::f64", "std::char", "std::bool"}) String target) {
    return switch (target) {
      case "std::i64" -> NumberParser.parseSigned(self);
      case "std::u64" -> NumberParser.parseUnsigned(self);
      case "std::f64" -> NumberParser.parseFloat(self);
      case "std::bool" -> NumberParser.parseBool(self);
      default -> NumberParser.parseChar(self);
    };
  }

  @RuneMethod(
      doc = "A new string with the same text.",
      example = "let a = \"x\";\nlet b = a.to_string();\nb.push('y');\nassert_eq!(a, \"x\");")
  static RuneString toString(RuneString self) {
    return self.copy();
  }

  @RuneMethod(
      type = "FromUtf8Error",
      doc = "The message.",
      example =
          """
          let error = String::from_utf8(b"a\\xff").unwrap_err();
          assert_eq!(format!("{}", error), "invalid utf-8 sequence at byte 1");
          """)
  static String displayFmt(FromUtf8Error self) {
    return self.message();
  }

  @RuneMethod(
      type = "FromUtf8Error",
      doc = "The name of the type and the message.",
      example =
          """
          let error = String::from_utf8(b"\\xff").unwrap_err();
          assert_eq!(
              format!("{:?}", error),
              "FromUtf8Error(\\"invalid utf-8 sequence at byte 0\\")",
          );
          """)
  static String debugFmt(FromUtf8Error self) {
    return ErrorValues.debug(self);
  }
}
