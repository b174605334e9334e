package dev.runevm.benchmarks.peers;

import java.util.Locale;

/**
 * One process to be timed.
 *
 * @param round counts from 1
 * @param iterations how often the program has to run at least
 * @param seconds how long it has to run at least
 */
record Job(Kind kind, String engine, String program, int round, int iterations, double seconds) {
  private static final String SEPARATOR = ",";

  /** What is wanted to know. */
  enum Kind {
    /** How fast the program is once it is warm: the times of its iterations. */
    PEAK,
    /** How long a whole process takes that does about a second's work of Java's: wall time. */
    COLD,
    /** How long a process takes that does nothing: wall time. */
    START,
    /** How much memory a process takes that does nothing. */
    MEMORY
  }

  /** A name that is unique among the jobs of a run. */
  String name() {
    String kindName = kind.name().toLowerCase(Locale.ROOT);
    return String.join(SEPARATOR, kindName, program, engine, Integer.toString(round));
  }

  /** The job with a name, as far as names tell. */
  static Job named(String name) {
    String[] words = name.split(SEPARATOR);
    Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
    return new Job(kind, words[2], words[1], Integer.parseInt(words[3]), 0, 0);
  }
}
