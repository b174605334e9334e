package dev.runevm.benchmarks.program;

/**
 * A program that is measured, as one would write it in Java; the peers' are in {@code programs}.
 */
interface Program {
  /** How much work one run is; the same in every language. */
  int size();

  /** What a run needs and what is not measured. */
  default Object prepare(int size) {
    return null;
  }

  /** Does the work; gives a checksum, the same in every language. */
  long run(int size, Object prepared);
}
