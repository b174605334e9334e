package dev.runevm.interpreter.nodes.aggregate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.Conversion;
import dev.runevm.interpreter.value.RuneVec;

/** {@code [x; n]}. */
public final class RepeatNode extends Expression {
  // What a Java array can hold on every virtual machine.
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  @Child private Expression element;
  @Child private Expression count;

  /** A vec of the element, so many times. */
  public RepeatNode(Expression element, Expression count) {
    this.element = element;
    this.count = count;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object value = element.execute(frame);
    return create(value, count.execute(frame));
  }

  /**
   * {@code [element; count]}.
   *
   * @throws RuneError if the count is no length of a vec
   */
  @TruffleBoundary
  public static RuneVec repeat(Object element, Object count) {
    long length = Conversion.toIndex(count);
    if (length > LONGEST) {
      throw RuneError.of(
          ErrorKind.LIMIT_EXCEEDED, "elements of a vec", LONGEST + ", wanted: " + length);
    }
    return RuneVec.repeat(element, (int) length);
  }

  @TruffleBoundary
  private RuneVec create(Object value, Object times) {
    try {
      return repeat(value, times);
    } catch (RuneError error) {
      throw error.at(this);
    }
  }
}
