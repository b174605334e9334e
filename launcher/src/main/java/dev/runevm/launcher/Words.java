package dev.runevm.launcher;

import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.program.InputFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Reads what a person wrote on the command line from what picocli made of it. */
final class Words {
  private Words() {}

  /** All that is not an option, in the order it was written. */
  static List<String> positionals(ParseResult arguments) {
    return arguments.matchedPositionals().stream()
        .flatMap(positional -> positional.originalStringValues().stream())
        .toList();
  }

  /**
   * Whether a word is what it says: neither an option nor something that an option could follow.
   */
  static boolean isPlain(String word) {
    return !word.isEmpty() && word.charAt(0) != '-';
  }

  /** The value of an option that can be given once. */
  static Optional<String> one(ParseResult arguments, String option) {
    return Optional.ofNullable(arguments.matchedOptionValue(option, (String) null));
  }

  /** The number that an option gives, within bounds, or the usual one. */
  static double number(
      ParseResult arguments, String option, double usual, double least, double most)
      throws CommandFailure {
    Optional<String> word = one(arguments, option);
    if (word.isEmpty()) {
      return usual;
    }
    try {
      double number = Double.parseDouble(word.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, in the words for a number out of bounds.
    }
    throw CommandFailure.usage(
        String.format(
            Locale.ROOT, "%s needs a number from %s to %s.", option, text(least), text(most)));
  }

  /** The file that an option names to be written; its folder must be there. */
  static Optional<Path> outputFile(ParseResult arguments, String option) throws CommandFailure {
    Optional<String> name = one(arguments, option);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Path file = InputFile.path(name.get());
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.usage(
          file + " cannot be written: there is no directory " + folder + ".");
    }
    return Optional.of(file);
  }

  private static String text(double bound) {
    return bound == Math.rint(bound) ? String.valueOf((long) bound) : String.valueOf(bound);
  }

  /** The values of an option that can be given many times. */
  static List<String> list(ParseResult arguments, String option) {
    return arguments.matchedOptionValue(option, List.<String>of());
  }
}
