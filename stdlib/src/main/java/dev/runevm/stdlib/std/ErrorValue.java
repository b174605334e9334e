package dev.runevm.stdlib.std;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/** A value that says what went wrong: the payload of an {@code Err}. Immutable. */
public abstract class ErrorValue implements RuneValue {
  private final RuneType type;
  private final String message;

  /** An error of this type. */
  protected ErrorValue(RuneType type, String message) {
    this.type = type;
    this.message = message;
  }

  /** What went wrong, in one sentence without a full stop. */
  public final String message() {
    return message;
  }

  @Override
  public final RuneType type() {
    return type;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof ErrorValue that && that.type == type && that.message.equals(message);
  }

  @Override
  public final int hashCode() {
    return message.hashCode();
  }

  @Override
  public final String toString() {
    return message;
  }
}
