package dev.runevm.stdlib.agent;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Promise;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.stdlib.agent.inbox.NobodyAnswersException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Turns what the domain gives or throws into the values and errors of scripts. */
public final class Outcomes {
  /** Something that may be refused. */
  @FunctionalInterface
  public interface Attempt<T> {
    /** Does it. */
    T run() throws AgentException;
  }

  /** Something without a result that may be refused. */
  @FunctionalInterface
  public interface Action {
    /** Does it. */
    void run() throws AgentException;
  }

  private Outcomes() {}

  /** {@code Ok} of what an attempt gives, or {@code Err} of why it was refused. */
  public static RuneStruct result(Attempt<?> attempt) {
    try {
      return BuiltinTypes.OK.create(attempt.run());
    } catch (AgentException refusal) {
      return error(refusal);
    }
  }

  /** {@code Ok(())}, or {@code Err} of why an action was refused. */
  public static RuneStruct done(Action action) {
    return result(
        () -> {
          action.run();
          return RuneTuple.UNIT;
        });
  }

  /** Whether a value is an {@code Err}. */
  public static boolean isError(Object value) {
    return value instanceof RuneStruct struct && struct.is(BuiltinTypes.ERR);
  }

  /** {@code Err} of a refusal. */
  public static RuneStruct error(AgentException refusal) {
    return BuiltinTypes.ERR.create(AgentError.of(refusal));
  }

  /**
   * A future of {@code Ok} of what a stage gives, or of {@code Err} of why it was refused. That
   * nobody answers is no {@code Err}: it ends the program.
   */
  public static <T> RuneFuture future(
      RuneContext context, Attempt<CompletionStage<T>> attempt, Function<T, Object> value) {
    CompletionStage<T> stage;
    try {
      stage = attempt.run();
    } catch (AgentException refusal) {
      return Promise.completed(error(refusal));
    }
    Promise future = context.scheduler().localPromise();
    stage.whenComplete((answer, failure) -> settle(future, answer, failure, value));
    return future;
  }

  private static <T> void settle(
      Promise future, T answer, Throwable failure, Function<T, Object> value) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    switch (cause) {
      case null -> future.resolve(BuiltinTypes.OK.create(value.apply(answer)));
      case AgentException refusal -> future.resolve(error(refusal));
      case NobodyAnswersException nobody ->
          future.reject(RuneError.of(ErrorKind.NOBODY_ANSWERS, nobody.getMessage()));
      default -> future.reject(RuneError.of(ErrorKind.FOREIGN, String.valueOf(cause.getMessage())));
    }
  }
}
