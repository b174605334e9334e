package dev.runevm.stdlib.http;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.value.BuiltinTypes;
import java.util.Optional;

/** The methods of {@code StatusCode}. */
@RunePart(of = HttpModule.class, type = "StatusCode")
final class StatusCodeFunctions {
  private StatusCodeFunctions() {}

  @RuneMethod(
      doc = "Its number.",
      example =
          """
          use http::StatusCode;
          assert_eq!(StatusCode::OK.as_u16(), 200);
          """)
  static long asU16(StatusCode self) {
    return self.number();
  }

  @RuneMethod(
      doc = "Its number as text.",
      example =
          """
          use http::StatusCode;
          assert_eq!(StatusCode::OK.as_str(), "200");
          """)
  static String asStr(StatusCode self) {
    return Integer.toString(self.number());
  }

  @RuneMethod(
      doc = "The words that usually stand beside it.",
      example =
          """
          use http::StatusCode;
          assert_eq!(StatusCode::NOT_FOUND.canonical_reason(), Some("Not Found"));
          """)
  static Optional<String> canonicalReason(StatusCode self) {
    return self.reason();
  }

  @RuneMethod(
      doc = "Whether it is from 100 to 199.",
      example =
          """
          use http::StatusCode;
          assert!(StatusCode::CONTINUE.is_informational());
          """)
  static boolean isInformational(StatusCode self) {
    return self.isInHundred(1);
  }

  @RuneMethod(
      doc = "Whether it is from 200 to 299.",
      example =
          """
          use http::StatusCode;
          assert!(StatusCode::OK.is_success());
          """)
  static boolean isSuccess(StatusCode self) {
    return self.isInHundred(2);
  }

  @RuneMethod(
      doc = "Whether it is from 300 to 399.",
      example =
          """
          use http::StatusCode;
          assert!(StatusCode::FOUND.is_redirection());
          """)
  static boolean isRedirection(StatusCode self) {
    return self.isInHundred(3);
  }

  @RuneMethod(
      doc = "Whether it is from 400 to 499.",
      example =
          """
          use http::StatusCode;
          assert!(StatusCode::NOT_FOUND.is_client_error());
          """)
  static boolean isClientError(StatusCode self) {
    return self.isInHundred(4);
  }

  @RuneMethod(
      doc = "Whether it is from 500 to 599.",
      example =
          """
          use http::StatusCode;
          assert!(StatusCode::BAD_GATEWAY.is_server_error());
          """)
  static boolean isServerError(StatusCode self) {
    return self.isInHundred(5);
  }

  @RuneMethod(
      doc = "Whether both are the same; used by `==`.",
      example =
          """
          use http::StatusCode;
          assert!(StatusCode::OK == StatusCode::OK);
          """)
  static boolean partialEq(StatusCode self, StatusCode other) {
    return self.equals(other);
  }

  @RuneMethod(
      doc = "Which is less; used by `<`.",
      example =
          """
          use http::StatusCode;
          assert!(StatusCode::OK < StatusCode::CREATED);
          """)
  @Returns("Option<std::cmp::Ordering>")
  static Object partialCmp(StatusCode self, StatusCode other) {
    return BuiltinTypes.some(cmp(self, other));
  }

  @RuneMethod(
      doc = "Which is less.",
      example =
          """
          use http::StatusCode;
          assert_eq!(StatusCode::OK.cmp(StatusCode::OK), std::cmp::Ordering::Equal);
          """)
  @Returns("std::cmp::Ordering")
  static Object cmp(StatusCode self, StatusCode other) {
    return BuiltinTypes.ordering(self.compareTo(other));
  }

  @RuneMethod(
      doc = "What a hash is made of.",
      example =
          """
          use http::StatusCode;
          let seen = std::collections::HashSet::new();
          seen.insert(StatusCode::OK);
          assert!(seen.contains(StatusCode::OK));
          """)
  static long hash(StatusCode self) {
    return self.number();
  }

  @RuneMethod(
      doc = "Its number and its words.",
      example =
          """
          use http::StatusCode;
          assert_eq!(`${StatusCode::OK}`, "200 OK");
          """)
  static String displayFmt(StatusCode self) {
    return self.toString();
  }

  @RuneMethod(
      doc = "Its number.",
      example =
          """
          use http::StatusCode;
          assert_eq!(format!("{:?}", StatusCode::OK), "200");
          """)
  static String debugFmt(StatusCode self) {
    return Integer.toString(self.number());
  }
}
