package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;

/** The methods of {@code bool}. */
@RunePart(of = StdModule.class, type = "bool")
@RuneType(
    name = "bool::ParseBoolError",
    doc = "Why a text is no bool.",
    java = ParseBoolError.class)
final class BoolFunctions {
  private BoolFunctions() {}

  @RuneMethod(
      name = "then",
      doc = "`Some` of what a function gives if this is true, else `None`.",
      example = "assert_eq!(true.then(|| 1), Some(1));\nassert_eq!(false.then(|| 1), None);")
  @Returns("Option<T>")
  static Object thenCall(Caller caller, boolean self, @Callable Object function) {
    return self ? BuiltinTypes.some(caller.call(function)) : BuiltinTypes.none();
  }

  @RuneMethod(
      doc = "`Some` of a value if this is true, else `None`.",
      example = "assert_eq!(true.then_some(1), Some(1));\nassert_eq!(false.then_some(1), None);")
  @Returns("Option<T>")
  static Object thenSome(boolean self, Object value) {
    return self ? BuiltinTypes.some(value) : BuiltinTypes.none();
  }

  @RuneMethod(
      doc = "`true` or `false` as a string.",
      example = "assert_eq!(true.to_string(), \"true\");")
  static String toString(boolean self) {
    return String.valueOf(self);
  }

  @RuneMethod(
      type = "bool::ParseBoolError",
      doc = "The message.",
      example =
          """
          let error = "yes".parse::<bool>().unwrap_err();
          assert_eq!(format!("{error}"), "provided string was not `true` or `false`");
          """)
  static String displayFmt(ParseBoolError self) {
    return self.message();
  }

  @RuneMethod(
      type = "bool::ParseBoolError",
      doc = "The name of the type and the message.",
      example =
          """
          let error = "yes".parse::<bool>().unwrap_err();
          assert!(format!("{error:?}").starts_with("ParseBoolError("));
          """)
  static String debugFmt(ParseBoolError self) {
    return ErrorValues.debug(self);
  }

  @RuneMethod(
      type = "bool::ParseBoolError",
      doc = "Whether both say the same; used by `==`.",
      example = "assert_eq!(\"yes\".parse::<bool>(), \"no\".parse::<bool>());")
  static boolean partialEq(ParseBoolError self, ParseBoolError other) {
    return self.equals(other);
  }
}
