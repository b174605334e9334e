package dev.runevm.language.diagnostic;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Collects what is said about a program, in the order it is found, and stops listening when it is
 * enough: after {@value #LIMIT} errors one last {@link Code#TOO_MANY_ERRORS} is added and further
 * errors are only counted; warnings have the same limit of their own.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class Diagnostics {
  /** How many errors, and how many warnings, are kept. */
  public static final int LIMIT = 30;

  private final List<Diagnostic> kept = new ArrayList<>();
  private int errors;
  private int warnings;

  /** Adds a diagnostic, or only counts it when the limit of its severity is reached. */
  public void report(Diagnostic diagnostic) {
    int before = diagnostic.isError() ? errors++ : warnings++;
    if (before < LIMIT) {
      kept.add(diagnostic);
    } else if (before == LIMIT) {
      kept.add(tooMany(diagnostic));
    }
  }

  /** Adds an error without labels or help. */
  public void error(Code code, Source source, Span span, String message) {
    report(Diagnostic.error(code, source, span, message));
  }

  /** Adds a warning without labels or help. */
  public void warning(Code code, Source source, Span span, String message) {
    report(Diagnostic.warning(code, source, span, message));
  }

  /** Adds all of another stage's diagnostics. */
  public void reportAll(Collection<Diagnostic> diagnostics) {
    diagnostics.forEach(this::report);
  }

  /** Whether the program must not be compiled. */
  public boolean hasErrors() {
    return errors > 0;
  }

  /** How many errors were reported, including those not kept. */
  public int errorCount() {
    return errors;
  }

  /** How many warnings were reported, including those not kept. */
  public int warningCount() {
    return warnings;
  }

  /** Whether further errors are only counted, so that a stage can stop looking for them. */
  public boolean isFull() {
    return errors > LIMIT;
  }

  /** What was kept, in the order it was reported: a read-only view that grows with this. */
  public List<Diagnostic> list() {
    return Collections.unmodifiableList(kept);
  }

  private static Diagnostic tooMany(Diagnostic first) {
    if (first.isError()) {
      return Diagnostic.error(Code.TOO_MANY_ERRORS, first.source(), first.span(), "Too many errors")
          .label("the first error that is not shown")
          .help("fix the errors above and try again");
    }
    return Diagnostic.warning(
            Code.TOO_MANY_WARNINGS, first.source(), first.span(), "Too many warnings")
        .label("the first warning that is not shown");
  }
}
