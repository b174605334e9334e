package dev.runevm.launcher.program;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.JsonRenderer;
import dev.runevm.language.diagnostic.TextRenderer;
import dev.runevm.launcher.console.Console;
import java.io.PrintStream;
import java.util.List;

/** Shows what the compiler says. */
public final class Report {
  private Report() {}

  /** For programs. */
  public static void json(List<Diagnostic> diagnostics, PrintStream out) {
    out.print(new JsonRenderer().render(diagnostics));
  }

  /** For people, on standard error; nothing if there is nothing to say. */
  public static void text(List<Diagnostic> diagnostics, Console console) {
    if (!diagnostics.isEmpty()) {
      console.out().flush();
      console.err().print(text(diagnostics, console.color()));
    }
  }

  /** For people, with colours or without. */
  public static String text(List<Diagnostic> diagnostics, boolean color) {
    return (color ? TextRenderer.coloured() : TextRenderer.plain()).render(diagnostics);
  }

  /** One line that counts: {@code 2 files: 1 error, 3 warnings}. */
  public static String summary(int files, List<Diagnostic> diagnostics) {
    long errors = diagnostics.stream().filter(Diagnostic::isError).count();
    long warnings = diagnostics.size() - errors;
    return count(files, "file")
        + ": "
        + (errors == 0 ? "no errors" : count(errors, "error"))
        + (warnings == 0 ? "" : ", " + count(warnings, "warning"));
  }

  private static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
