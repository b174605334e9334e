package dev.runevm.benchmarks.peers;

import java.util.List;
import java.util.Map;

/**
 * Something that runs the programs.
 *
 * @param id what it is called in options, file names and JSON
 * @param title what it is called in tables
 * @param version as it says of itself
 * @param effort how much of the time it is worth
 * @param environment variables that its process needs
 * @param launch how its command lines are made
 */
record Engine(
    String id,
    String title,
    String version,
    Effort effort,
    Map<String, String> environment,
    Launch launch) {

  /**
   * How long an engine is measured.
   *
   * @param iterations of a program, at least
   * @param seconds of a program, at least: until it is warm and a bit longer
   * @param everyRound whether it takes part in every round, or is so slow that one has to do
   * @param cold whether its cold processes are measured
   */
  record Effort(int iterations, double seconds, boolean everyRound, boolean cold) {}

  /** Makes the command line of a job. */
  @FunctionalInterface
  interface Launch {
    /** The words of the command line. */
    List<String> command(Job job);
  }
}
