package dev.runevm.stdlib.http;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneConstant;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.value.BuiltinTypes;

/** The constants and methods of {@code Version}. */
@RunePart(of = HttpModule.class, type = "Version")
final class VersionFunctions {
  private VersionFunctions() {}

  @RuneConstant(name = "HTTP_09", doc = "HTTP/0.9.")
  static Version http09() {
    return Version.HTTP_09;
  }

  @RuneConstant(name = "HTTP_10", doc = "HTTP/1.0.")
  static Version http10() {
    return Version.HTTP_10;
  }

  @RuneConstant(name = "HTTP_11", doc = "HTTP/1.1.")
  static Version http11() {
    return Version.HTTP_11;
  }

  @RuneConstant(name = "HTTP_2", doc = "HTTP/2.0.")
  static Version http2() {
    return Version.HTTP_2;
  }

  @RuneConstant(name = "HTTP_3", doc = "HTTP/3.0.")
  static Version http3() {
    return Version.HTTP_3;
  }

  @RuneMethod(
      doc = "Whether both are the same; used by `==`.",
      example =
          """
          use http::Version;
          assert!(Version::HTTP_2 == Version::HTTP_2);
          """)
  static boolean partialEq(Version self, Version other) {
    return self == other;
  }

  @RuneMethod(
      doc = "Which is older; used by `<`.",
      example =
          """
          use http::Version;
          assert!(Version::HTTP_11 < Version::HTTP_2);
          """)
  @Returns("Option<std::cmp::Ordering>")
  static Object partialCmp(Version self, Version other) {
    return BuiltinTypes.some(cmp(self, other));
  }

  @RuneMethod(
      doc = "Which is older.",
      example =
          """
          use http::Version;
          assert_eq!(Version::HTTP_2.cmp(Version::HTTP_2), std::cmp::Ordering::Equal);
          """)
  @Returns("std::cmp::Ordering")
  static Object cmp(Version self, Version other) {
    return BuiltinTypes.ordering(self.compareTo(other));
  }

  @RuneMethod(
      doc = "What a hash is made of.",
      example =
          """
          use http::Version;
          let seen = std::collections::HashSet::new();
          seen.insert(Version::HTTP_2);
          assert!(seen.contains(Version::HTTP_2));
          """)
  static long hash(Version self) {
    return self.ordinal();
  }

  @RuneMethod(
      doc = "Its name.",
      example =
          """
          use http::Version;
          assert_eq!(format!("{:?}", Version::HTTP_11), "HTTP/1.1");
          """)
  static String debugFmt(Version self) {
    return self.toString();
  }
}
