package dev.runevm.tck.differential;

import dev.runevm.interpreter.error.ErrorKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares outcomes. Of errors the kind counts, not how values in a message are shown. */
final class Comparison {
  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]+");

  private Comparison() {}

  static boolean isSame(Outcome original, Outcome here) {
    if (original instanceof Outcome.Value(String expected)
        && here instanceof Outcome.Value(String actual)) {
      return expected.equals(actual);
    }
    if (original instanceof Outcome.Failure(String expected)
        && here instanceof Outcome.Failure(String actual)) {
      return isSameError(expected, actual);
    }
    return original instanceof Outcome.Refusal && here instanceof Outcome.Refusal;
  }

  private static boolean isSameError(String original, String here) {
    if (withoutAddresses(original).equals(withoutAddresses(here))) {
      return true;
    }
    Optional<ErrorKind> kind = kind(original);
    return kind.isPresent() && kind.get() != ErrorKind.PANIC && kind.equals(kind(here));
  }

  /** The kind of error that a message belongs to. */
  static Optional<ErrorKind> kind(String message) {
    return Arrays.stream(ErrorKind.values())
        .filter(kind -> kind != ErrorKind.FOREIGN)
        .filter(kind -> pattern(kind).matcher(message).matches())
        .findFirst();
  }

  private static Pattern pattern(ErrorKind kind) {
    String regex =
        Arrays.stream(kind.template().split("\\{}", -1))
            .map(Pattern::quote)
            .reduce((left, right) -> left + ".*" + right)
            .orElseThrow();
    return Pattern.compile(regex, Pattern.DOTALL);
  }

  static String withoutAddresses(String text) {
    return ADDRESS.matcher(text).replaceAll("0x");
  }
}
