package dev.runevm.interpreter.nodes.suspend;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.coroutine.Futures;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.UnaryExpression;

/** Lets other coroutines run until a future is done; its result. */
public final class BlockOnNode extends UnaryExpression {
  /** Waits for this. */
  public BlockOnNode(Expression future) {
    super(future);
  }

  @Override
  @TruffleBoundary
  protected Object apply(Object value) {
    return context().blockOn(Futures.of(context(), value));
  }
}
