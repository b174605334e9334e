package dev.runevm.tck.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One program of the corpus with what is expected of it.
 *
 * @param file where it stands
 * @param title what it is about
 * @param text the program
 * @param files further files of the program, by their paths beside it
 * @param value the debug form of its value
 * @param output the lines of its standard output
 * @param error the kind of its run-time error
 * @param errorMessage how the message of the error begins, when that matters
 * @param help what is said to do about the error
 * @param compileErrors the codes of its compile errors
 * @param moreErrors whether any further compile errors may follow those
 * @param warnings the codes of its warnings
 */
record CorpusCase(
    Path file,
    String title,
    String text,
    Map<String, String> files,
    Optional<String> value,
    List<String> output,
    Optional<String> error,
    Optional<String> errorMessage,
    Optional<String> help,
    List<String> compileErrors,
    boolean moreErrors,
    List<String> warnings) {
  /** The same case with other texts. */
  CorpusCase withTexts(String newText, Map<String, String> newFiles) {
    return new CorpusCase(
        file,
        title,
        newText,
        newFiles,
        value,
        output,
        error,
        errorMessage,
        help,
        compileErrors,
        moreErrors,
        warnings);
  }

  @Override
  public String toString() {
    return file.getParent().getFileName() + "/" + file.getFileName() + ": " + title;
  }
}
