package dev.runevm.stdlib.json;

/** Ends reading or writing. */
final class JsonException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient JsonError error;

  JsonException(JsonError error) {
    super(error.message());
    this.error = error;
  }

  /** What scripts get. */
  JsonError error() {
    return error;
  }
}
