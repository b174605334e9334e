package dev.runevm.launcher.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is expected of an example, by the words after the fence of its block. */
enum ExampleManner {
  /** It runs to its end. */
  RUN,
  /** It compiles. */
  COMPILE,
  /** It panics. */
  PANIC,
  /** Nothing: it is left out. */
  IGNORE;

  private static final String LANGUAGE = "rune";

  /** The manner of a block with this text after its fence; empty if the block is no program. */
  static Optional<ExampleManner> of(String info) {
    List<String> words = new ArrayList<>(List.of(info.strip().split("[\\s,]+")));
    if (!words.remove(LANGUAGE)) {
      return Optional.empty();
    }
    ExampleManner manner = RUN;
    for (String word : words) {
      switch (word) {
        case "ignore" -> {
          return Optional.of(IGNORE);
        }
        case "no_run" -> manner = COMPILE;
        case "should_panic" -> manner = PANIC;
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(manner);
  }
}
