package dev.runevm.launcher.program;

import dev.runevm.interpreter.RuneLanguage;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.language.capability.Capability;
import dev.runevm.launcher.console.Console;
import dev.runevm.launcher.console.ExitCode;
import dev.runevm.launcher.project.ProjectFile;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;

/** One run of a program on the polyglot engine. */
final class ProgramRun {
  /** How deep calls may be nested. */
  private static final String CALL_DEPTH = "20000";

  /**
   * In bytes; leaves 13 KiB for each nested call, several times what one takes. It is reserved, not
   * used: a page is taken when a call gets there.
   */
  private static final long STACK_SIZE = 256L << 20;

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
    FutureTask<Integer> task = new FutureTask<>(() -> runHere(unit, entry));
    new Thread(null, task, "program", STACK_SIZE).start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a program runs", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("the engine failed", e.getCause());
    }
  }

  private int runHere(byte[] unit, EntryPoint entry) {
    try (Context context = context()) {
      try {
        Value program = context.eval(source(unit));
        return report(
            entry.path().isPresent()
                ? program.invokeMember(entry.path().get(), request.arguments().toArray())
                : program);
      } catch (PolyglotException e) {
        return report(e);
      }
    }
  }

  private Context context() {
    Context.Builder builder =
        Context.newBuilder(RuneLanguage.ID)
            .in(console.in())
            .out(console.out())
            .err(console.err())
            .allowExperimentalOptions(true)
            .option("rune.allow", grants())
            .option("rune.call-depth", CALL_DEPTH);
    ProjectFile.of(request.program().path())
        .ifPresent(project -> builder.option("rune.setting.project", project.toString()));
    request
        .answers()
        .ifPresent(answers -> builder.option("rune.setting.answers", answers.toString()));
    return builder.build();
  }

  private String grants() {
    return request.grants().stream().map(Capability::id).collect(Collectors.joining(","));
  }

  private Source source(byte[] unit) {
    return Source.newBuilder(RuneLanguage.ID, ByteSequence.create(unit), request.program().name())
        .mimeType(RuneLanguage.UNIT)
        .buildLiteral();
  }

  /** A program says that it failed by returning an {@code Err} or {@code None}. */
  private int report(Value result) {
    console.out().flush();
    if (!isFailure(result)) {
      return ExitCode.OK;
    }
    console.say("the program returned " + result + ".");
    return ExitCode.FAILED;
  }

  private static boolean isFailure(Value result) {
    Value type = result.getMetaObject();
    if (type == null) {
      return false;
    }
    return switch (type.getMetaQualifiedName()) {
      case "std::option::Option" -> result.toString().equals("None");
      case "std::result::Result" -> result.toString().startsWith("Err(");
      default -> false;
    };
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
