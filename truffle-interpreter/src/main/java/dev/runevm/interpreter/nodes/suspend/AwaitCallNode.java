package dev.runevm.interpreter.nodes.suspend;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.DirectCallNode;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.Promise;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Operands;
import dev.runevm.interpreter.nodes.Status;
import dev.runevm.interpreter.nodes.local.LocalWriter;
import dev.runevm.interpreter.unit.ScriptCode;

/**
 * {@code f(x).await} of an async function of the unit: runs its body like that of any function.
 * Only if it has to wait does a future come into being.
 */
public final class AwaitCallNode extends Suspension {
  private final ScriptCode callee;
  @Child private Operands arguments;
  @Child private DirectCallNode call;
  @Child private LocalWriter result;

  /** Calls a function, awaits it and sets a local to the result. */
  public AwaitCallNode(
      ScriptCode callee, Expression[] arguments, int local, int point, int[] liveSlots) {
    super(point, liveSlots);
    this.callee = callee;
    this.arguments = new Operands(arguments);
    this.result = new LocalWriter(local);
  }

  @Override
  public int execute(VirtualFrame frame, int point) {
    if (point != 0) {
      result.write(frame, take(restore(frame).task().takeAwaited()));
      return Status.NORMAL;
    }
    Object[] values = arguments.execute(frame, 1);
    Object value = callNode().call(values);
    RuneContext context = context();
    if (value instanceof Coroutine || context.forceSuspend()) {
      return await(frame, context, value);
    }
    result.write(frame, value);
    return Status.NORMAL;
  }

  private int await(VirtualFrame frame, RuneContext context, Object value) {
    RuneFuture future =
        value instanceof Coroutine suspended ? suspended.task() : Promise.completed(value);
    if (future.advance(context) && !context.forceSuspend()) {
      result.write(frame, take(future));
      return Status.NORMAL;
    }
    Coroutine coroutine = coroutine(frame);
    coroutine.task().suspendOn(future);
    save(frame, coroutine);
    return Status.SUSPENDED;
  }

  private DirectCallNode callNode() {
    if (call == null) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      call = insert(DirectCallNode.create(callee.body()));
    }
    return call;
  }

  @Override
  public boolean hasTag(Class<? extends Tag> tag) {
    return tag == StandardTags.CallTag.class || super.hasTag(tag);
  }
}
