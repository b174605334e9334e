package dev.runevm.stdlib.toml;

import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.operator.Debug;
import dev.runevm.interpreter.value.RuneString;

/** The errors of reading. */
@RuneModule(path = "toml::de", doc = "Reading TOML.")
@RuneType(name = "Error", doc = "Why text is no TOML.", java = TomlReadError.class)
final class TomlDeModule {
  private TomlDeModule() {}

  @RuneMethod(
      doc = "What is wrong, without the place.",
      example = "assert!(!toml::from_string(\"a =\").unwrap_err().message().is_empty());")
  static String message(TomlReadError self) {
    return self.message();
  }

  @Unsigned
  @RuneMethod(
      doc = "The line of the text, from 1.",
      example = "assert_eq!(toml::from_string(\"a = 1\\na = 2\").unwrap_err().line(), 2);")
  static long line(TomlReadError self) {
    return self.line();
  }

  @Unsigned
  @RuneMethod(
      doc = "Where in the line, from 1.",
      example = "assert_eq!(toml::from_string(\"a = 1\\na = 2\").unwrap_err().column(), 1);")
  static long column(TomlReadError self) {
    return self.column();
  }

  @RuneMethod(
      doc = "What is wrong, below the line of the text where it is.",
      example =
          """
          let error = toml::from_string("a = ?").unwrap_err();
          assert!(`${error}`.starts_with("TOML parse error at line 1, column 5"));
          """)
  static String displayFmt(TomlReadError self) {
    return self.toString();
  }

  @RuneMethod(
      doc = "The debug form.",
      example =
          """
          let error = toml::from_string("a = ?").unwrap_err();
          assert!(format!("{:?}", error).starts_with("TomlError { message: "));
          """)
  static String debugFmt(TomlReadError self) {
    return "TomlError { message: %s, line: %d, column: %d }"
        .formatted(Debug.of(null, RuneString.of(self.message())), self.line(), self.column());
  }
}
