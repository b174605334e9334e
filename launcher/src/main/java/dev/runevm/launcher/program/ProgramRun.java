package dev.runevm.launcher.program;

import dev.runevm.interpreter.RuneLanguage;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** One run of a program on the polyglot engine. */
final class ProgramRun {
  private final RunRequest request;
  private final Console console;

  ProgramRun(RunRequest request, Console console) {
    this.request = request;
    this.console = console;
  }

  /**
   * Runs a unit to its end, on a thread with a stack that is large enough, and says what there is
   * to say; returns an exit code.
   */
  int run(byte[] unit, EntryPoint entry) {
    return ProgramContexts.call(() -> runHere(unit, entry));
  }

  private int runHere(byte[] unit, EntryPoint entry) {
    try (Context context = context(entry)) {
      try {
        return report(context.eval(ProgramContexts.source(unit, request.program().name())));
      } catch (PolyglotException e) {
        return report(e);
      }
    }
  }

  private Context context(EntryPoint entry) {
    Context.Builder builder =
        ProgramContexts.builder(request.program().path(), request.grants())
            .in(console.in())
            .out(console.out())
            .err(console.err())
            .option("rune.program", entry.path().orElse("main"))
            .arguments(RuneLanguage.ID, request.arguments().toArray(String[]::new));
    request
        .answers()
        .ifPresent(answers -> builder.option("rune.setting.answers", answers.toString()));
    return builder.build();
  }

  /** A program says that it failed by returning an {@code Err} or {@code None}. */
  private int report(Value outcome) {
    console.out().flush();
    if (!outcome.isString()) {
      return ExitCode.OK;
    }
    console.say("the program returned " + outcome.asString() + ".");
    return ExitCode.FAILED;
  }

  private int report(PolyglotException error) {
    console.out().flush();
    if (error.isExit()) {
      return error.getExitStatus();
    }
    if (error.isInternalError() || error.isHostException()) {
      throw new IllegalStateException("the engine failed", error);
    }
    console.err().print(new ErrorText(error, console.color()).render());
    return exitCode(error);
  }

  private static int exitCode(PolyglotException error) {
    Optional<String> kind = kind(error);
    if (kind.equals(Optional.of(ErrorKind.MISSING_CAPABILITY.name()))) {
      return ExitCode.DENIED;
    }
    return kind.equals(Optional.of(ErrorKind.NOBODY_ANSWERS.name()))
        ? ExitCode.WAITING
        : ExitCode.FAILED;
  }

  private static Optional<String> kind(PolyglotException error) {
    return Optional.ofNullable(error.getGuestObject())
        .filter(Value::hasMembers)
        .map(object -> object.getMember("kind"))
        .map(Value::asString);
  }
}
