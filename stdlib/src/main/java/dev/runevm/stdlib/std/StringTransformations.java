package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RunePart;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.stdlib.std.TextPattern.Match;
import java.util.Locale;

/** Methods of strings that make other text of it. */
@RunePart(of = StringModule.class, type = "String")
final class StringTransformations {
  /** The distance between a small letter of ASCII and its capital. */
  private static final int CASE = 'a' - 'A';

  private StringTransformations() {}

  @RuneMethod(
      doc = "The text without white space at both ends.",
      example = "assert_eq!(\" a b\\n\".trim(), \"a b\");")
  static RuneString trim(RuneString self) {
    int start = startOfText(self);
    return self.slice(start, Math.max(start, endOfText(self)));
  }

  @RuneMethod(
      doc = "The text without white space at the beginning.",
      example = "assert_eq!(\" a \".trim_start(), \"a \");")
  static RuneString trimStart(RuneString self) {
    return self.slice(startOfText(self), self.length());
  }

  @RuneMethod(
      doc = "The text without white space at the end.",
      example = "assert_eq!(\" a \".trim_end(), \" a\");")
  static RuneString trimEnd(RuneString self) {
    return self.slice(0, endOfText(self));
  }

  private static int startOfText(RuneString text) {
    int start = 0;
    while (start < text.length() && WhiteSpace.contains(text.codePointAt(start))) {
      start += RuneString.encodedLength(text.codePointAt(start));
    }
    return start;
  }

  private static int endOfText(RuneString text) {
    int end = text.length();
    while (end > 0 && WhiteSpace.contains(text.codePointAt(text.previousBoundary(end)))) {
      end = text.previousBoundary(end);
    }
    return end;
  }

  @RuneMethod(
      doc = "The text without all matches of a pattern at both ends.",
      example = "assert_eq!(\"--a-b-\".trim_matches('-'), \"a-b\");")
  static RuneString trimMatches(RuneContext context, RuneString self, Object pattern) {
    return trimEndMatches(context, trimStartMatches(context, self, pattern), pattern);
  }

  @RuneMethod(
      doc = "The text without all matches of a pattern at the beginning.",
      example = "assert_eq!(\"--a\".trim_start_matches('-'), \"a\");")
  static RuneString trimStartMatches(RuneContext context, RuneString self, Object pattern) {
    TextPattern unwanted = TextPattern.of(pattern);
    int start = 0;
    int end = unwanted.endOfMatch(context, self, start);
    while (end > start) {
      start = end;
      end = unwanted.endOfMatch(context, self, start);
    }
    return self.slice(start, self.length());
  }

  @RuneMethod(
      doc = "The text without all matches of a pattern at the end.",
      example = "assert_eq!(\"a--\".trim_end_matches('-'), \"a\");")
  static RuneString trimEndMatches(RuneContext context, RuneString self, Object pattern) {
    TextPattern unwanted = TextPattern.of(pattern);
    int end = self.length();
    int start = unwanted.startOfMatch(context, self, end);
    while (start >= 0 && start < end) {
      end = start;
      start = unwanted.startOfMatch(context, self, end);
    }
    return self.slice(0, end);
  }

  @RuneMethod(
      doc = "The text with all matches of a pattern replaced.",
      example = "assert_eq!(\"a-b-c\".replace(\"-\", \"+\"), \"a+b+c\");")
  static RuneString replace(RuneContext context, RuneString self, Object from, RuneString to) {
    return replacen(context, self, from, to, -1L);
  }

  @RuneMethod(
      doc = "The text with the first matches of a pattern replaced.",
      example = "assert_eq!(\"a-b-c\".replacen(\"-\", \"+\", 1), \"a+b-c\");")
  static RuneString replacen(
      RuneContext context, RuneString self, Object from, RuneString to, @Unsigned long count) {
    TextPattern wanted = TextPattern.of(from);
    RuneString text = self.copy();
    RuneString result = RuneString.withCapacity(text.length());
    int copied = 0;
    long rest = count;
    Match match = wanted.find(context, text, 0);
    while (rest != 0 && match != null) {
      result.append(text.slice(copied, match.start()));
      result.append(to);
      copied = match.end();
      rest--;
      match = wanted.find(context, text, match.next(text));
    }
    result.append(text.slice(copied, text.length()));
    return result;
  }

  @RuneMethod(
      doc = "The text so many times.",
      example = "assert_eq!(\"ab\".repeat(3), \"ababab\");")
  static RuneString repeat(RuneString self, @Unsigned long count) {
    int length = Sizes.product(self.length(), count);
    RuneString result = RuneString.withCapacity(length);
    while (result.length() < length) {
      result.append(self);
    }
    return result;
  }

  @RuneMethod(
      doc = "The text in small letters.",
      example = "assert_eq!(\"ÄB\".to_lowercase(), \"äb\");")
  static String toLowercase(String self) {
    return self.toLowerCase(Locale.ROOT);
  }

  @RuneMethod(
      doc = "The text in capital letters.",
      example = "assert_eq!(\"äb\".to_uppercase(), \"ÄB\");")
  static String toUppercase(String self) {
    return self.toUpperCase(Locale.ROOT);
  }

  @RuneMethod(
      doc = "The text with the letters A to Z small.",
      example = "assert_eq!(\"ÄB\".to_ascii_lowercase(), \"Äb\");")
  static RuneString toAsciiLowercase(RuneString self) {
    byte[] bytes = self.toUtf8();
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (isBetween(bytes[i], 'A', 'Z') ? bytes[i] + CASE : bytes[i]);
    }
    return RuneString.ofUtf8(bytes);
  }

  @RuneMethod(
      doc = "The text with the letters a to z as capitals.",
      example = "assert_eq!(\"äb\".to_ascii_uppercase(), \"äB\");")
  static RuneString toAsciiUppercase(RuneString self) {
    byte[] bytes = self.toUtf8();
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (isBetween(bytes[i], 'a', 'z') ? bytes[i] - CASE : bytes[i]);
    }
    return RuneString.ofUtf8(bytes);
  }

  private static boolean isBetween(byte unit, char first, char last) {
    return unit >= first && unit <= last;
  }

  @RuneMethod(
      doc = "Whether all chars are ASCII.",
      example = "assert!(\"abc\".is_ascii());\nassert!(!\"ä\".is_ascii());")
  static boolean isAscii(RuneString self) {
    for (int i = 0; i < self.length(); i++) {
      if (self.byteAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  @RuneMethod(
      doc = "Whether both texts are equal if the case of the letters a to z does not count.",
      example = "assert!(\"ab\".eq_ignore_ascii_case(\"AB\"));")
  static boolean eqIgnoreAsciiCase(RuneString self, RuneString other) {
    return self.length() == other.length()
        && toAsciiLowercase(self).equals(toAsciiLowercase(other));
  }

  @RuneMethod(
      doc = "Keeps the chars for which a function answers true.",
      example = "let s = \"a1b2\";\ns.retain(|c| c.is_alphabetic());\nassert_eq!(s, \"ab\");")
  static void retain(RuneContext context, RuneString self, @Callable Object predicate) {
    RuneString text = self.copy();
    RuneString kept = RuneString.create();
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (Calls.test(context, predicate, CodePoint.of(codePoint))) {
        kept.push(codePoint);
      }
      i += RuneString.encodedLength(codePoint);
    }
    self.clear();
    self.append(kept);
  }
}
