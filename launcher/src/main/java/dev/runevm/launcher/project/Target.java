package dev.runevm.launcher.project;

import java.nio.file.Path;

/**
 * One program of a package. Its file is a root: its modules stand beside it.
 *
 * @param kind what it is for
 * @param member the name of its package
 * @param name what it is called on the command line
 * @param file the root file, as it is shown to people
 */
public record Target(Kind kind, String member, String name, Path file) {
  /** What a program of a package is for. */
  public enum Kind {
    /** Runs. */
    BIN("bin"),
    /** Is tested and documented; nothing of it runs by itself. */
    LIB("lib"),
    /** Holds tests alone. */
    TEST("test"),
    /** Shows how something is done. */
    EXAMPLE("example"),
    /** Holds benchmarks alone. */
    BENCH("bench");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** The word for one; also the option that chooses one by its name. */
    public String word() {
      return word;
    }
  }
}
