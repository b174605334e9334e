package dev.runevm.interpreter.nodes.root;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.unit.ScriptCode;

/** A function whose body runs at once when it is called. */
final class ImmediateRoot extends FunctionRoot {
  ImmediateRoot(ScriptCode code, FrameDescriptor descriptor) {
    super(code, descriptor);
  }

  @Override
  Object run(VirtualFrame frame, FunctionBody function) {
    function.receiveArguments(frame);
    return function.result(frame, function.execute(frame, 0));
  }
}
