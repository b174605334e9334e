package dev.runevm.language.unit;

/** What a call of a function gives. */
public enum FunctionKind {
  /** The body runs at once; the call gives its value. */
  IMMEDIATE,
  /** The call gives a future; the body may await. */
  ASYNC,
  /** The call gives a generator; the body yields. */
  GENERATOR,
  /** The call gives a stream; the body yields and may await. */
  STREAM;

  /** Whether the body may contain {@code await} and {@code select}. */
  public boolean awaits() {
    return this == ASYNC || this == STREAM;
  }

  /** Whether the body may contain {@code yield}. */
  public boolean yields() {
    return this == GENERATOR || this == STREAM;
  }
}
