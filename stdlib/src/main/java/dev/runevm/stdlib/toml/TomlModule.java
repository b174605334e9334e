package dev.runevm.stdlib.toml;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import java.nio.charset.StandardCharsets;

/** The face of TOML in scripts. */
@RuneModule(
    path = "toml",
    doc =
        """
        Reads and writes TOML.

        A document is an `Object`; its tables are objects, its arrays vecs, in the order of the \
        text. Dates and times are read as strings in the form of RFC 3339. A field that is `None` \
        is left out; a `char` is written as a string, tuples and `Bytes` are written as arrays. \
        What is no data, or has no form in TOML such as `()`, gives an `Err`.\
        """)
final class TomlModule {
  /** Reading or writing that may end with an error for the script. */
  @FunctionalInterface
  private interface Attempt {
    Object run() throws TomlException;
  }

  private TomlModule() {}

  @RuneFunction(
      doc = "Reads a document.",
      example =
          """
          let project = toml::from_string("[package]\\nname = \\"demo\\"\\ntags = [1, 2]")?;
          assert_eq!(project, #{ package: #{ name: "demo", tags: [1, 2] } });
          """)
  @Returns("Result<Object, toml::de::Error>")
  static RuneStruct fromString(String string) {
    return result(() -> TomlReader.read(string));
  }

  @RuneFunction(
      doc = "Reads a document in UTF-8.",
      example = "assert_eq!(toml::from_bytes(b\"a = 1.5\")?, #{ a: 1.5 });")
  @Returns("Result<Object, toml::de::Error>")
  static RuneStruct fromBytes(RuneBytes bytes) {
    return result(() -> TomlReader.read(bytes.toArray()));
  }

  @RuneFunction(
      doc = "Writes an object as a document: first what fits behind a key, then the tables.",
      example =
          """
          let text = toml::to_string(#{ b: #{ c: [1, 2] }, a: 1 })?;
          assert_eq!(text, "a = 1\\n\\n[b]\\nc = [1, 2]\\n");
          """)
  @Returns("Result<String, toml::ser::Error>")
  static RuneStruct toString(Object value) {
    return result(() -> RuneString.of(TomlWriter.write(value)));
  }

  @RuneFunction(
      doc = "Writes an object as a document in UTF-8.",
      example = "assert_eq!(toml::to_bytes(#{ a: 1 })?, b\"a = 1\\n\");")
  @Returns("Result<Bytes, toml::ser::Error>")
  static RuneStruct toBytes(Object value) {
    return result(() -> RuneBytes.of(TomlWriter.write(value).getBytes(StandardCharsets.UTF_8)));
  }

  private static RuneStruct result(Attempt attempt) {
    try {
      return BuiltinTypes.ok(attempt.run());
    } catch (TomlException problem) {
      return BuiltinTypes.err(problem.error());
    }
  }
}
