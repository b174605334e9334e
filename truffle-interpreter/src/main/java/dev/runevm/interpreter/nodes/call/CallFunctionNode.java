package dev.runevm.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Operands;
import dev.runevm.interpreter.unit.ScriptCode;

/** Calls a function of the unit with exactly its parameters. */
public final class CallFunctionNode extends CallNode {
  private final ScriptCode callee;
  @Child private Operands arguments;
  @Child private DirectCallNode call;

  /** Calls a function that has no captures. */
  public CallFunctionNode(ScriptCode callee, Expression[] arguments) {
    this.callee = callee;
    this.arguments = new Operands(arguments);
  }

  /** The function that is called. */
  public ScriptCode callee() {
    return callee;
  }

  /** The nodes of the arguments, for a node that takes the place of this one. */
  public Expression[] argumentNodes() {
    return arguments.expressions();
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object[] values = arguments.execute(frame, 1);
    return callee.isImmediate() ? callNode().call(values) : callee.createCoroutine(values);
  }

  private DirectCallNode callNode() {
    if (call == null) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      call = insert(DirectCallNode.create(callee.body()));
    }
    return call;
  }
}
