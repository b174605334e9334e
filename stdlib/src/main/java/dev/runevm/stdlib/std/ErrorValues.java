package dev.runevm.stdlib.std;

/** What all error values have in common. */
public final class ErrorValues {
  private ErrorValues() {}

  /** The debug form: {@code ParseIntError("…")}. */
  public static String debug(ErrorValue error) {
    String message = error.message().replace("\\", "\\\\").replace("\"", "\\\"");
    return error.type().name() + "(\"" + message + "\")";
  }
}
