package dev.runevm.interpreter.nodes.suspend;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.Futures;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.coroutine.Task;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Status;
import dev.runevm.interpreter.nodes.local.LocalWriter;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;

/**
 * Awaits the first of several futures. They go on in order; those whose results were taken before
 * do not take part. The others stay as they are, and go on only if somebody awaits them again.
 */
public final class SelectNode extends Suspension {
  @Child private Expression futures;
  @Child private LocalWriter position;
  @Child private LocalWriter result;

  /** Sets one local to the position of the future, or -1, and one to its result. */
  public SelectNode(
      Expression futures, int positionLocal, int resultLocal, int point, int[] liveSlots) {
    super(point, liveSlots);
    this.futures = futures;
    this.position = new LocalWriter(positionLocal);
    this.result = new LocalWriter(resultLocal);
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    if (point != 0) {
      Task task = restore(frame).task();
      RuneFuture[] pending = task.takeSelection();
      return chosen(frame, pending, task.decide(pending));
    }
    RuneContext context = context();
    RuneFuture[] pending = pending(context, (RuneVec) futures.execute(frame));
    if (pending == null) {
      position.writeLong(frame, -1);
      result.write(frame, RuneTuple.UNIT);
      return Status.NORMAL;
    }
    Coroutine coroutine = coroutine(frame);
    int first = select(context, coroutine.task(), pending);
    if (first >= 0) {
      return chosen(frame, pending, first);
    }
    save(frame, coroutine);
    return Status.SUSPENDED;
  }

  private int chosen(VirtualFrame frame, RuneFuture[] pending, int first) {
    position.writeLong(frame, first);
    result.write(frame, take(pending[first]));
    return Status.NORMAL;
  }

  private int select(RuneContext context, Task task, RuneFuture[] pending) {
    try {
      return task.select(context, pending);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }

  /** The futures with null for those that are over; null if all are. */
  @TruffleBoundary
  private RuneFuture[] pending(RuneContext context, RuneVec values) {
    RuneFuture[] pending = new RuneFuture[values.size()];
    boolean any = false;
    for (int i = 0; i < pending.length; i++) {
      RuneFuture future = future(context, values.get(i));
      pending[i] = future.isTaken() ? null : future;
      any |= pending[i] != null;
    }
    return any ? pending : null;
  }

  private RuneFuture future(RuneContext context, Object value) {
    try {
      return Futures.of(context, value);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
