package dev.runevm.stdlib.base64;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.stdlib.std.ErrorValues;
import java.util.Optional;

/** The face of base64 in scripts. */
@RuneModule(
    path = "base64",
    doc = "Bytes as text: base64 with the standard alphabet (RFC 4648, section 4) and padding.")
@RuneType(name = "DecodeError", doc = "Why text is no base64.", java = DecodeError.class)
final class Base64Module {
  private Base64Module() {}

  @RuneFunction(
      doc = "The text of bytes.",
      example = "assert_eq!(base64::encode(b\"hello\"), \"aGVsbG8=\");")
  static String encode(RuneBytes bytes) {
    return Base64Text.encode(bytes.toArray());
  }

  @RuneFunction(
      doc =
          "The bytes of a text. Each byte string has one text; another with missing padding, blanks"
              + " or bits that mean nothing is an `Err`.",
      example =
          """
          assert_eq!(base64::decode("aGVsbG8=")?, b"hello");
          assert!(base64::decode("aGVsbG8").is_err());
          """)
  @Returns("Result<Bytes, DecodeError>")
  static RuneStruct decode(String string) {
    Optional<String> complaint = Base64Text.complaint(string);
    return complaint.isEmpty()
        ? BuiltinTypes.ok(RuneBytes.of(Base64Text.decode(string)))
        : BuiltinTypes.err(new DecodeError(complaint.get()));
  }

  @RuneMethod(
      doc = "What is wrong.",
      example =
          """
          let error = base64::decode("a*==").unwrap_err();
          assert_eq!(`${error}`, "Invalid symbol 42, offset 1.");
          """)
  static String displayFmt(DecodeError self) {
    return self.message();
  }

  @RuneMethod(
      doc = "The debug form.",
      example =
          """
          let error = base64::decode("QQ").unwrap_err();
          assert_eq!(format!("{:?}", error), "DecodeError(\\"Invalid padding\\")");
          """)
  static String debugFmt(DecodeError self) {
    return ErrorValues.debug(self);
  }

  @RuneMethod(
      doc = "Whether both say the same; used by `==`.",
      example = "assert_eq!(base64::decode(\"QQ\"), base64::decode(\"QR\"));")
  static boolean partialEq(DecodeError self, DecodeError other) {
    return self.equals(other);
  }
}
