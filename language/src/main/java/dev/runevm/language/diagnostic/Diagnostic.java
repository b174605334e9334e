package dev.runevm.language.diagnostic;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One thing said about a program: what, where, why and what to do.
 *
 * <p>Immutable; the methods that add something return a new diagnostic, so that a message reads as
 * one sentence at the place that finds the fault:
 *
 * <pre>{@code
 * diagnostics.report(
 *     Diagnostic.error(Code.MISSING_LOCAL, source, span, "No local variable `x`")
 *         .help("declare it with `let x = …;`"));
 * }</pre>
 *
 * @param severity error or warning
 * @param code the stable identity of this kind of diagnostic
 * @param message one line, without a full stop at its end
 * @param primary the place that is wrong
 * @param secondary other places that explain why
 * @param help what to do, one suggestion each
 * @param notes facts that help to understand
 */
public record Diagnostic(
    Severity severity,
    Code code,
    String message,
    Label primary,
    List<Label> secondary,
    List<String> help,
    List<String> notes) {

  /** Rejects null parts and copies the lists. */
  public Diagnostic {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(primary, "primary");
    secondary = List.copyOf(secondary);
    help = List.copyOf(help);
    notes = List.copyOf(notes);
  }

  /** An error at a place, with nothing but its message. */
  public static Diagnostic error(Code code, Source source, Span span, String message) {
    return bare(Severity.ERROR, code, source, span, message);
  }

  /** A warning at a place, with nothing but its message. */
  public static Diagnostic warning(Code code, Source source, Span span, String message) {
    return bare(Severity.WARNING, code, source, span, message);
  }

  private static Diagnostic bare(Severity severity, Code code, Source source, Span span, String m) {
    Label primary = new Label(source, span, "");
    return new Diagnostic(severity, code, m, primary, List.of(), List.of(), List.of());
  }

  /** The text of the primary place. */
  public Source source() {
    return primary.source();
  }

  /** The primary place. */
  public Span span() {
    return primary.span();
  }

  /** Whether this forbids compiling. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Says something at the primary place itself. */
  public Diagnostic label(String text) {
    Label labelled = new Label(primary.source(), primary.span(), text);
    return new Diagnostic(severity, code, message, labelled, secondary, help, notes);
  }

  /** Points at another place of the same text. */
  public Diagnostic secondary(Span span, String text) {
    return secondary(source(), span, text);
  }

  /** Points at a place of any text. */
  public Diagnostic secondary(Source source, Span span, String text) {
    List<Label> more = plus(secondary, new Label(source, span, text));
    return new Diagnostic(severity, code, message, primary, more, help, notes);
  }

  /** Adds a suggestion. */
  public Diagnostic help(String text) {
    return new Diagnostic(severity, code, message, primary, secondary, plus(help, text), notes);
  }

  /** Adds a fact. */
  public Diagnostic note(String text) {
    return new Diagnostic(severity, code, message, primary, secondary, help, plus(notes, text));
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
