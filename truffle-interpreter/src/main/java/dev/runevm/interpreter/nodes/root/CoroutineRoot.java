package dev.runevm.interpreter.nodes.root;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.Signal;
import dev.runevm.interpreter.nodes.Status;
import dev.runevm.interpreter.unit.ScriptCode;

/**
 * A function that can be suspended. Without a coroutine as its first argument it starts with the
 * other arguments; with one it continues where that was suspended.
 *
 * <p>The answer is a {@link Signal}; but a function that was started without a coroutine answers
 * its value itself if it did not suspend, else its coroutine: the caller cannot see what it has put
 * into its arguments, since compiled code may work on a copy of them.
 */
final class CoroutineRoot extends FunctionRoot {
  CoroutineRoot(ScriptCode code, FrameDescriptor descriptor) {
    super(code, descriptor);
  }

  @Override
  Object run(VirtualFrame frame, FunctionBody function) {
    Object[] arguments = frame.getArguments();
    Coroutine coroutine = (Coroutine) arguments[0];
    int point = coroutine == null ? 0 : coroutine.layout.point();
    if (point == 0) {
      function.receiveArguments(frame);
    }
    int status = function.execute(frame, point);
    switch (status) {
      case Status.SUSPENDED:
        return coroutine == null ? arguments[0] : Signal.SUSPENDED;
      case Status.YIELDED:
        return Signal.YIELDED;
      case Status.YIELDED_LONG:
        return Signal.YIELDED_LONG;
      default:
        return end(frame, function, coroutine, status);
    }
  }

  private static Object end(
      VirtualFrame frame, FunctionBody function, Coroutine coroutine, int status) {
    Object result = function.result(frame, status);
    if (coroutine == null) {
      return result;
    }
    coroutine.out = result;
    return Signal.DONE;
  }
}
