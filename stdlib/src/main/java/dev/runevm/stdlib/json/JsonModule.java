package dev.runevm.stdlib.json;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;

/** The face of JSON in scripts. */
@RuneModule(
    path = "json",
    doc =
        """
        Reads and writes JSON.

        | JSON | value |
        |---|---|
        | `null` | `()`; `None` is written as `null` too |
        | `true`, `false` | `bool` |
        | a number without point and exponent | `i64`; one that fits only into a `u64` has the bits \
        of that, and a longer one is an `f64` |
        | another number | `f64`; `NaN` and infinities are written as `null` |
        | a string | `String`; a `char` is written as one too |
        | an array | `Vec`; a tuple and `Bytes` are written as one too |
        | an object | `Object`, in the order of the text; of equal names the last counts |

        `Some(value)` is written as its value. Structs, enums, functions, types, maps and all else \
        are no data: writing them gives an `Err`.\
        """)
@RuneType(
    name = "Error",
    doc = "Why text is no JSON, or a value is no data.",
    java = JsonError.class)
final class JsonModule {
  private JsonModule() {}

  @RuneFunction(
      doc = "Reads the value of a text, which must hold one and nothing else.",
      example =
          """
          let value = json::from_string("{\\"name\\": \\"Ada\\", \\"age\\": 36}")?;
          assert_eq!(value, #{ name: "Ada", age: 36 });
          assert!(json::from_string("[1, 2").is_err());
          """)
  @Returns("Result<T, Error>")
  static RuneStruct fromString(String string) {
    return Json.result(() -> JsonReader.read(string));
  }

  @RuneFunction(
      doc = "Reads the value of a text in UTF-8.",
      example = "assert_eq!(json::from_bytes(b\"[1, true]\")?, [1, true]);")
  @Returns("Result<T, Error>")
  static RuneStruct fromBytes(RuneBytes bytes) {
    return Json.parse(bytes.toArray());
  }

  @RuneFunction(
      doc = "Writes a value in one line.",
      example =
          "assert_eq!(json::to_string(#{ a: [1, 2.0, None] })?, \"{\\\"a\\\":[1,2.0,null]}\");")
  @Returns("Result<String, Error>")
  static RuneStruct toString(Object value) {
    return Json.result(() -> RuneString.of(JsonWriter.write(value, false)));
  }

  @RuneFunction(
      doc = "Writes a value in lines with an indent of two.",
      example = "assert_eq!(json::to_string_pretty([1, 2])?, \"[\\n  1,\\n  2\\n]\");")
  @Returns("Result<String, Error>")
  static RuneStruct toStringPretty(Object value) {
    return Json.result(() -> RuneString.of(JsonWriter.write(value, true)));
  }

  @RuneFunction(
      doc = "Writes a value in one line, as UTF-8.",
      example = "assert_eq!(json::to_bytes([1, 2])?, b\"[1,2]\");")
  @Returns("Result<Bytes, Error>")
  static RuneStruct toBytes(Object value) {
    return Json.write(value);
  }

  @Unsigned
  @RuneMethod(
      doc = "The line of the text, from 1; 0 if a value was to be written.",
      example = "assert_eq!(json::from_string(\"[\\n1 2]\").unwrap_err().line(), 2);")
  static long line(JsonError self) {
    return self.line();
  }

  @Unsigned
  @RuneMethod(
      doc = "Where in the line, from 1; 0 if a value was to be written.",
      example = "assert_eq!(json::from_string(\"[1 2]\").unwrap_err().column(), 4);")
  static long column(JsonError self) {
    return self.column();
  }

  @RuneMethod(
      doc = "What is wrong, and where.",
      example =
          """
          let error = json::from_string("[1,").unwrap_err();
          assert_eq!(`${error}`, "EOF while parsing a list at line 1 column 3");
          """)
  static String displayFmt(JsonError self) {
    return self.toString();
  }

  @RuneMethod(
      doc = "The debug form.",
      example =
          """
          let error = json::to_string(String).unwrap_err();
          assert_eq!(format!("{:?}", error),
              "Error(\\"cannot serialize types\\", line: 0, column: 0)");
          """)
  static String debugFmt(JsonError self) {
    String message = self.message().replace("\\", "\\\\").replace("\"", "\\\"");
    return "Error(\"" + message + "\", line: " + self.line() + ", column: " + self.column() + ")";
  }
}
