package dev.runevm.launcher.program;

import dev.runevm.interpreter.ContextSettings;
import dev.runevm.interpreter.DirectRun;
import dev.runevm.interpreter.Outcome;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.ErrorReport;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One run of a program. Where the start script allows it, and nobody asked for what only the
 * polyglot engine has, it runs without that engine, which takes longer to start than a short
 * program takes to run.
 */
final class ProgramRun {
  private final RunRequest request;
  private final Console console;

  ProgramRun(RunRequest request, Console console) {
    this.request = request;
    this.console = console;
  }

  /** Runs a unit to its end and says what there is to say; returns an exit code. */
  int run(byte[] unit, EntryPoint entry) {
    ContextSettings settings = settings(entry);
    String name = request.program().name();
    Outcome outcome =
        DirectRun.isPossible() && !request.traceTiers()
            ? ProgramThreads.run(new DirectRun(settings), unit, name)
            : new PolyglotRun(settings, request.traceTiers()).run(unit, name);
    console.out().flush();
    return switch (outcome) {
      case Outcome.Done done -> ExitCode.OK;
      case Outcome.Failure(String value) -> {
        console.say("the program returned " + value + ".");
        yield ExitCode.FAILED;
      }
      case Outcome.Error(ErrorReport report) -> {
        console.err().print(new ErrorText(report, console.color()).render());
        yield exitCode(report.kind());
      }
    };
  }

  private ContextSettings settings(EntryPoint entry) {
    Map<String, String> settings =
        new HashMap<>(ProgramContexts.settings(request.program().path()));
    request.answers().ifPresent(answers -> settings.put("answers", answers.toString()));
    return new ContextSettings(
        console.in(),
        console.out(),
        console.err(),
        request.grants(),
        settings,
        ProgramContexts.CALL_DEPTH,
        false,
        request.tier(),
        entry.path().orElse(EntryPoint.USUAL),
        request.arguments());
  }

  private static int exitCode(Optional<String> kind) {
    if (kind.equals(Optional.of(ErrorKind.MISSING_CAPABILITY.name()))) {
      return ExitCode.DENIED;
    }
    return kind.equals(Optional.of(ErrorKind.NOBODY_ANSWERS.name()))
        ? ExitCode.WAITING
        : ExitCode.FAILED;
  }
}
