package dev.runevm.tck.differential;

/** What became of a sample. */
sealed interface Outcome {
  /**
   * It came to an end.
   *
   * @param text what it printed, and its value in debug form
   */
  record Value(String text) implements Outcome {}

  /**
   * It stopped with a run-time error.
   *
   * @param message what the error says
   */
  record Failure(String message) implements Outcome {}

  /**
   * It was not compiled.
   *
   * @param message what the first error says
   */
  record Refusal(String message) implements Outcome {}
}
