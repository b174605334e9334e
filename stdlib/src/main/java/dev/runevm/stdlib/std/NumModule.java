package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;

/** The errors of parsing numbers. */
@RuneModule(
    path = "std::num",
    doc =
        """
        The errors of parsing numbers: what is in the `Err` of `i64::parse`, `f64::parse` and
        `String::parse`. They can be shown and compared.

        ```rune
        match "4x".parse::<i64>() {
            Ok(n) => panic!("{n} should not have been read"),
            Err(error) => assert_eq!(format!("{error}"), "invalid digit found in string"),
        }
        ```
        """)
@RuneType(name = "ParseIntError", doc = "Why a text is no integer.", java = ParseIntError.class)
@RuneType(name = "ParseFloatError", doc = "Why a text is no float.", java = ParseFloatError.class)
final class NumModule {
  private NumModule() {}

  @RuneMethod(
      name = "display_fmt",
      type = "ParseIntError",
      doc = "The message.",
      example =
          """
          let error = i64::parse("4x").unwrap_err();
          assert_eq!(format!("{}", error), "invalid digit found in string");
          """)
  static String displayInt(ParseIntError self) {
    return self.message();
  }

  @RuneMethod(
      name = "debug_fmt",
      type = "ParseIntError",
      doc = "The name of the type and the message.",
      example =
          """
          let error = i64::parse("").unwrap_err();
          assert_eq!(
              format!("{:?}", error),
              "ParseIntError(\\"cannot parse integer from empty string\\")",
          );
          """)
  static String debugInt(ParseIntError self) {
    return ErrorValues.debug(self);
  }

  @RuneMethod(
      name = "partial_eq",
      type = "ParseIntError",
      doc = "Whether both say the same; used by `==`.",
      example = "assert_eq!(i64::parse(\"a\"), i64::parse(\"b\"));")
  static boolean equalInt(ParseIntError self, ParseIntError other) {
    return self.equals(other);
  }

  @RuneMethod(
      name = "display_fmt",
      type = "ParseFloatError",
      doc = "The message.",
      example =
          """
          let error = f64::parse("1.x").unwrap_err();
          assert_eq!(format!("{}", error), "invalid float literal");
          """)
  static String displayFloat(ParseFloatError self) {
    return self.message();
  }

  @RuneMethod(
      name = "debug_fmt",
      type = "ParseFloatError",
      doc = "The name of the type and the message.",
      example =
          """
          let error = f64::parse("1.x").unwrap_err();
          assert_eq!(format!("{:?}", error), "ParseFloatError(\\"invalid float literal\\")");
          """)
  static String debugFloat(ParseFloatError self) {
    return ErrorValues.debug(self);
  }

  @RuneMethod(
      name = "partial_eq",
      type = "ParseFloatError",
      doc = "Whether both say the same; used by `==`.",
      example = "assert_eq!(f64::parse(\"a\"), f64::parse(\"b\"));")
  static boolean equalFloat(ParseFloatError self, ParseFloatError other) {
    return self.equals(other);
  }
}
