package dev.runevm.interpreter.nodes.suspend;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.root.FunctionRoot;

/** A resume point: the only kind of node that saves and restores the state of a coroutine. */
abstract class Suspension extends Statement {
  @Child private LiveLocals live;

  Suspension(int point, int[] liveSlots) {
    this.live = new LiveLocals(point, liveSlots);
  }

  /** The coroutine that runs; it is made now if the function was called without one. */
  final Coroutine coroutine(VirtualFrame frame) {
    Object[] arguments = frame.getArguments();
    if (arguments[0] == null) {
      arguments[0] = new Coroutine(((FunctionRoot) getRootNode()).code());
    }
    return (Coroutine) arguments[0];
  }

  final void save(VirtualFrame frame, Coroutine coroutine) {
    live.save(frame, coroutine);
  }

  /** Restores the locals; the coroutine runs again. */
  final Coroutine restore(VirtualFrame frame) {
    Coroutine coroutine = (Coroutine) frame.getArguments()[0];
    live.restore(frame, coroutine);
    return coroutine;
  }

  /** The result of a future that is done; an error gets this node's place. */
  final Object take(RuneFuture future) {
    try {
      return future.take();
    } catch (AbstractTruffleException error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
