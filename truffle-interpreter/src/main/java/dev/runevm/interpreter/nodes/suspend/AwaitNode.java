package dev.runevm.interpreter.nodes.suspend;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.Futures;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Status;
import dev.runevm.interpreter.nodes.local.LocalWriter;

/** Awaits a value. What is done or can be done at once does not suspend. */
public final class AwaitNode extends Suspension {
  @Child private Expression value;
  @Child private LocalWriter result;

  /** Awaits the value and sets a local to the result. */
  public AwaitNode(Expression value, int local, int point, int[] liveSlots) {
    super(point, liveSlots);
    this.value = value;
    this.result = new LocalWriter(local);
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    RuneFuture future;
    if (point == 0) {
      RuneContext context = context();
      future = advanced(context, value.execute(frame));
      if (!future.isDone() || context.forceSuspend()) {
        Coroutine coroutine = coroutine(frame);
        coroutine.task().suspendOn(future);
        save(frame, coroutine);
        return Status.SUSPENDED;
      }
    } else {
      future = restore(frame).task().takeAwaited();
    }
    result.write(frame, take(future));
    return Status.NORMAL;
  }

  private RuneFuture advanced(RuneContext context, Object awaited) {
    try {
      RuneFuture future = Futures.of(context, awaited);
      future.advance(context);
      return future;
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
