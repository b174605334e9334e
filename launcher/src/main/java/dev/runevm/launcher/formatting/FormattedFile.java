package dev.runevm.launcher.formatting;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Source;
import dev.runevm.launcher.console.CommandFailure;
import dev.runevm.launcher.program.InputFile;
import dev.runevm.parser.format.FormatResult;
import dev.runevm.parser.format.Formatter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A source file and what the formatter makes of it.
 *
 * @param file the file
 * @param before its text, without a byte order mark
 * @param after its formatted text; absent if and only if there are errors
 * @param errors what is wrong with its syntax
 */
public record FormattedFile(
    InputFile file, String before, Optional<String> after, List<Diagnostic> errors) {
  private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

  /** Copies the list. */
  public FormattedFile {
    errors = List.copyOf(errors);
  }

  /** Formats a file, in memory. */
  public static FormattedFile of(InputFile file) throws CommandFailure {
    String text = file.text();
    FormatResult result = Formatter.format(Source.of(file.name(), text));
    List<Diagnostic> errors = result.diagnostics().stream().filter(Diagnostic::isError).toList();
    return new FormattedFile(file, text, result.text(), errors);
  }

  /** Whether formatting changes the file. */
  public boolean isChanged() {
    return after.filter(text -> !text.equals(before)).isPresent();
  }

  /** What the file holds when it is formatted; a byte order mark stays. */
  public byte[] bytes() {
    byte[] text = after.orElse(before).getBytes(StandardCharsets.UTF_8);
    if (!isMarked()) {
      return text;
    }
    byte[] marked = Arrays.copyOf(MARK, MARK.length + text.length);
    System.arraycopy(text, 0, marked, MARK.length, text.length);
    return marked;
  }

  /** What formatting changes, as a unified diff. */
  public String diff() {
    return UnifiedDiff.of(file.name(), before, file.name() + " (formatted)", after.orElse(before));
  }

  private boolean isMarked() {
    byte[] all = file.bytes();
    return all.length >= MARK.length && Arrays.equals(all, 0, MARK.length, MARK, 0, MARK.length);
  }
}
