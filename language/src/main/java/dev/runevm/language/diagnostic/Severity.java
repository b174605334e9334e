package dev.runevm.language.diagnostic;

/** Whether a program can still be compiled. */
public enum Severity {
  /** The program cannot be compiled. */
  ERROR,
  /** The program compiles, and probably does not do what its author thinks. */
  WARNING;

  /** The word used in output. */
  public String word() {
    return this == ERROR ? "error" : "warning";
  }
}
