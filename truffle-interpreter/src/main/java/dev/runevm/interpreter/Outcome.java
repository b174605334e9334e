package dev.runevm.interpreter;

import dev.runevm.interpreter.error.ErrorReport;

/** How a program ended. */
public sealed interface Outcome {
  /** It came to its end. */
  record Done() implements Outcome {}

  /**
   * It says that it failed, by the {@code Err} or {@code None} that it returned.
   *
   * @param value the debug form of what it returned
   */
  record Failure(String value) implements Outcome {}

  /** An error ended it, or it was not run at all. */
  record Error(ErrorReport report) implements Outcome {}

  /** What {@link dev.runevm.interpreter.interop.ProgramOutcome} tells by a boolean or a text. */
  static Outcome of(Object told) {
    return told instanceof String value ? new Failure(value) : new Done();
  }
}
