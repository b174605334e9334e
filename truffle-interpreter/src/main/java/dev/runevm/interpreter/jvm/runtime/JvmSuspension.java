package dev.runevm.interpreter.jvm.runtime;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.Futures;
import dev.runevm.interpreter.coroutine.Layout;
import dev.runevm.interpreter.coroutine.Promise;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.iterator.RangeIterator;

/** Suspension as compiled code calls it. */
public final class JvmSuspension {
  private static final int UNKNOWN = -1;

  private JvmSuspension() {}

  /** A coroutine for a function that was called without one and has to wait. */
  public static Coroutine create(ScriptCode code) {
    return new Coroutine(code);
  }

  /**
   * Makes the state of a coroutine one that a method can take over.
   *
   * @param layouts by point how the method has the locals
   * @return the point, or a negative number if the locals have values that the method cannot have
   */
  public static int enter(Coroutine coroutine, Layout[] layouts) {
    Layout layout = coroutine.layout;
    int point = layout.point();
    if (point == 0 || layout == layouts[point]) {
      return point;
    }
    return layouts[point] != null && adapt(coroutine, layouts[point]) ? point : UNKNOWN;
  }

  private static boolean adapt(Coroutine coroutine, Layout wanted) {
    Layout layout = coroutine.layout;
    Object[] values = new Object[layout.size()];
    int nextBits = 0;
    int nextReference = 0;
    for (int i = 0; i < values.length; i++) {
      byte kind = layout.kind(i);
      values[i] =
          kind == Layout.OBJECT
              ? coroutine.references[nextReference++]
              : Layout.box(kind, coroutine.primitives[nextBits++]);
      if (!wanted.accepts(i, values[i])) {
        return false;
      }
    }
    store(coroutine, wanted, values);
    return true;
  }

  private static void store(Coroutine coroutine, Layout layout, Object[] values) {
    long[] bits = layout.primitives() == 0 ? null : coroutine.primitivesFor(layout.primitives());
    Object[] references =
        layout.references() == 0 ? null : coroutine.referencesFor(layout.references());
    int nextBits = 0;
    int nextReference = 0;
    for (int i = 0; i < values.length; i++) {
      if (layout.kind(i) == Layout.OBJECT) {
        references[nextReference++] = values[i];
      } else {
        bits[nextBits++] = Layout.unbox(values[i]);
      }
    }
    coroutine.layout = layout;
    coroutine.forgetReferencesFrom(nextReference);
  }

  /** The future of an awaited value, after it has gone on as far as it can. */
  public static RuneFuture future(Object value, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    RuneFuture future = Futures.of(context, value);
    future.advance(context);
    return future;
  }

  /**
   * Runs the body of an async function of the unit.
   *
   * @param callsLeft of the caller
   * @return its result, or the coroutine that has to wait
   */
  public static Object start(
      ScriptCode code, Object[] arguments, RuneContext context, int callsLeft) {
    CompiledFunction compiled = code.compiledRun();
    if (compiled != null) {
      Object result = compiled.run(context, callsLeft - 1, null, arguments);
      if (result != null) {
        return result;
      }
    }
    context.setCallsLeft(callsLeft);
    return code.body().call(arguments);
  }

  /** The future of what {@link #start} gave, if it is to be waited for; else null. */
  public static RuneFuture pendingCall(Object value, RuneContext context, int callsLeft) {
    if (!(value instanceof Coroutine) && !context.forceSuspend()) {
      return null;
    }
    context.setCallsLeft(callsLeft);
    RuneFuture future =
        value instanceof Coroutine suspended ? suspended.task() : Promise.completed(value);
    future.advance(context);
    return future;
  }

  /** Whether the coroutine has to suspend on a future. */
  public static boolean mustWait(RuneFuture future, RuneContext context) {
    return !future.isDone() || context.forceSuspend();
  }

  /** The futures of a {@code select}, null for those that are over; null if all are. */
  public static RuneFuture[] pending(Object futures, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    RuneVec values = (RuneVec) futures;
    RuneFuture[] pending = new RuneFuture[values.size()];
    boolean any = false;
    for (int i = 0; i < pending.length; i++) {
      RuneFuture future = Futures.of(context, values.get(i));
      pending[i] = future.isTaken() ? null : future;
      any |= pending[i] != null;
    }
    return any ? pending : null;
  }

  /** Runs the scheduler until a future is done. */
  public static Object blockOn(Object value, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return context.blockOn(Futures.of(context, value));
  }

  /** Whether an iterator can be held as a range. */
  public static boolean isLongs(Object value) {
    return value instanceof RangeIterator range
        && range.element() == RangeIterator.Element.I64
        && range.hasEnd();
  }
}
