package dev.runevm.interpreter.nodes.suspend;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Status;
import dev.runevm.interpreter.nodes.local.LocalWriter;

/**
 * Yields a value; an {@code i64} is handed over unboxed as long as nothing else is yielded here.
 */
public final class YieldNode extends Suspension {
  @Child private Expression value;
  @Child private LocalWriter sent;
  @CompilationFinal private boolean yieldsObjects;

  /** Yields the value and sets a local to what is sent on resumption. */
  public YieldNode(Expression value, int local, int point, int[] liveSlots) {
    super(point, liveSlots);
    this.value = value;
    this.sent = new LocalWriter(local);
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    if (point != 0) {
      Coroutine coroutine = restore(frame);
      Object received = coroutine.takeSent();
      sent.write(frame, received);
      return Status.NORMAL;
    }
    return yieldsObjects ? yieldObject(frame, value.execute(frame)) : yieldLong(frame);
  }

  private int yieldLong(VirtualFrame frame) {
    long number;
    try {
      number = value.executeLong(frame);
    } catch (UnexpectedResultException e) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      yieldsObjects = true;
      return yieldObject(frame, e.getResult());
    }
    Coroutine coroutine = coroutine(frame);
    coroutine.outLong = number;
    save(frame, coroutine);
    return Status.YIELDED_LONG;
  }

  private int yieldObject(VirtualFrame frame, Object result) {
    Coroutine coroutine = coroutine(frame);
    coroutine.out = result;
    save(frame, coroutine);
    return Status.YIELDED;
  }
}
