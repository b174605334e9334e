package dev.runevm.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.jvm.runtime.CompiledFunction;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneCloneable;
import dev.runevm.interpreter.value.RuneIterable;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;

/** What a call of a function that yields gives: it runs from one {@code yield} to the next. */
public final class RuneGenerator implements RuneIterable, RuneCloneable {
  // Null once it has returned or failed. There may be a million generators, so nothing else is
  // here.
  private Coroutine coroutine;

  RuneGenerator(Coroutine coroutine) {
    this.coroutine = coroutine;
  }

  /** The function that yields; null once it has returned or failed. */
  public ScriptCode code() {
    Coroutine current = coroutine;
    return current == null ? null : current.code();
  }

  /** What runs it; null if it has returned or failed, or if only the nodes can. */
  public CompiledFunction compiled() {
    Coroutine current = coroutine;
    return current == null ? null : current.code().compiledRun();
  }

  /** Whether it has returned or failed. */
  public boolean isCompleted() {
    return coroutine == null;
  }

  /** The next value that it yields, or {@link RuneIterator#END} if it has returned. */
  public Object next(RuneContext context) {
    Coroutine current = begin(context, RuneTuple.UNIT);
    if (current == null) {
      return RuneIterator.END;
    }
    Signal signal = run(context, current);
    return signal == Signal.DONE ? RuneIterator.END : yielded(current, signal);
  }

  /**
   * Runs it up to its next {@code yield} or its end.
   *
   * @param sent what the {@code yield} that it continues from evaluates to
   * @return the {@code GeneratorState}
   * @throws RuneError if it has returned before
   */
  public RuneStruct resume(RuneContext context, Object sent) {
    Coroutine current = begin(context, sent);
    if (current == null) {
      throw RuneError.of(ErrorKind.GENERATOR_COMPLETE);
    }
    Signal signal = run(context, current);
    return signal == Signal.DONE
        ? BuiltinTypes.COMPLETE.create(current.out)
        : BuiltinTypes.YIELDED.create(yielded(current, signal));
  }

  /**
   * The coroutine to run now; {@link #end} or {@link #fail} must follow. For nodes that run it
   * themselves.
   *
   * @return null if it has returned before
   */
  public Coroutine begin(RuneContext context, Object sent) {
    Coroutine current = coroutine;
    if (current != null) {
      if (current.running) {
        throw RuneError.of(ErrorKind.ACCESS, "resume", "resuming");
      }
      if (context.forceSuspend()) {
        current = current.copy();
        coroutine = current;
      }
      current.running = true;
      current.send(sent);
    }
    return current;
  }

  /** What the body has answered. */
  public void end(Signal signal) {
    coroutine.running = false;
    if (signal == Signal.DONE) {
      coroutine = null;
    }
  }

  /** The body has thrown: nothing more will come. */
  public void fail() {
    coroutine = null;
  }

  /** The value that a coroutine has just yielded. */
  public static Object yielded(Coroutine coroutine, Signal signal) {
    return signal == Signal.YIELDED_LONG ? (Object) coroutine.outLong : coroutine.out;
  }

  /** A generator that continues from the same state on its own. */
  @TruffleBoundary
  public RuneGenerator copy() {
    Coroutine current = coroutine;
    if (current != null && current.running) {
      throw RuneError.of(ErrorKind.ACCESS, "clone", "reading");
    }
    return new RuneGenerator(current == null ? null : current.copy());
  }

  @Override
  public RuneGenerator cloneValue() {
    return copy();
  }

  /** An iterator over the values that it yields. */
  public RuneIterator iterator() {
    return new GeneratorIterator(this);
  }

  @Override
  public RuneIterator iterator(RuneContext context) {
    return iterator();
  }

  private Signal run(RuneContext context, Coroutine current) {
    boolean failed = true;
    try {
      Signal signal = current.resume(context);
      end(signal);
      failed = false;
      return signal;
    } finally {
      if (failed) {
        fail();
      }
    }
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.GENERATOR;
  }

  @Override
  public String debugForm() {
    return "Generator { completed: " + isCompleted() + " }";
  }
}
