package dev.runevm.tck.differential;

import java.util.Optional;

/**
 * A script that has run.
 *
 * @param output what it printed until it ended or stopped
 * @param problem why it did not come to its end
 */
record Execution(String output, Optional<Problem> problem) {
  /**
   * Why a script did not come to its end.
   *
   * @param compiled whether it ran at all
   * @param message what was reported first
   */
  record Problem(boolean compiled, String message) {}

  /** Something that runs scripts. */
  interface Subject {
    /** Runs a script with top-level statements. */
    Execution run(String script);
  }
}
