package dev.runevm.launcher;

import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A mistake of RuneVM itself. The person sees one plain line and the name of a file to send; the
 * file has what is needed to mend it.
 */
final class InternalFault {
  private InternalFault() {}

  static int report(Throwable fault, String[] arguments, Console console) {
    console.say(
        "this is a mistake in RuneVM, not in your program: "
            + fault.getClass().getSimpleName()
            + ".\n  "
            + whereDetailsAre(fault, arguments));
    return ExitCode.FAILED;
  }

  private static String whereDetailsAre(Throwable fault, String[] arguments) {
    try {
      Path file = Files.createTempFile("rune-fault-", ".txt");
      try (PrintWriter writer =
          new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        writer.println("rune " + String.join(" ", arguments));
        writer.println(Version.ofThis() + ", Java " + Runtime.version());
        fault.printStackTrace(writer);
      }
      return "Please report it together with the details in " + file + ".";
    } catch (IOException e) {
      List<StackTraceElement> trace = List.of(fault.getStackTrace());
      return "Please report it. It happened in "
          + (trace.isEmpty() ? "an unknown place" : trace.get(0))
          + ".";
    }
  }
}
