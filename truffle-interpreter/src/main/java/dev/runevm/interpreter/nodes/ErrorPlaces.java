package dev.runevm.interpreter.nodes;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.EncapsulatingNodeReference;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.unit.ScriptCode;

/**
 * Tells errors where they pass through nodes that reach other script code by way of Java: natives
 * that call back, awaited coroutines. Without it the stack trace would lack the line.
 */
public final class ErrorPlaces {
  private ErrorPlaces() {}

  /**
   * The error to throw at a node. One that has no place yet gets that of the node. One that comes
   * from other script code is sent through a call from the node, by which Truffle remembers it; it
   * is a call of the compiled function that the error has left, if it comes from one.
   */
  @TruffleBoundary
  public static AbstractTruffleException passing(AbstractTruffleException error, Node node) {
    if (error instanceof RuneError own && own.getLocation() == null) {
      return own.at(node);
    }
    RuneContext context = RuneContext.get(node);
    ScriptCode left = context.takeUnwound(error);
    CallTarget thrower = left == null ? context.language().thrower() : left.unwinder();
    EncapsulatingNodeReference reference = EncapsulatingNodeReference.getCurrent();
    Node before = reference.set(node);
    try {
      IndirectCallNode.getUncached().call(thrower, error);
      return error;
    } catch (AbstractTruffleException thrown) {
      return thrown;
    } finally {
      reference.set(before);
    }
  }
}
