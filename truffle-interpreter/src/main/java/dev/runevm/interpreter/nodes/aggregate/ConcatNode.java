package dev.runevm.interpreter.nodes.aggregate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.literal.StringLiteral;
import dev.runevm.interpreter.operator.Display;
import dev.runevm.interpreter.value.RuneString;

/** The display forms of values, joined. Parts that are literal texts are never made strings of. */
public final class ConcatNode extends Expression {
  @Children private final Expression[] parts;

  /** These parts. */
  public ConcatNode(Expression[] parts) {
    this.parts = parts;
  }

  @Override
  @ExplodeLoop
  public Object execute(VirtualFrame frame) {
    Object[] values = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      values[i] =
          parts[i] instanceof StringLiteral literal ? literal.utf8() : parts[i].execute(frame);
    }
    return concat(context(), values);
  }

  @TruffleBoundary
  private RuneString concat(RuneContext context, Object[] values) {
    int textBytes = 0;
    int texts = 0;
    for (Object value : values) {
      if (value instanceof byte[] utf8) {
        textBytes += utf8.length;
        texts++;
      }
    }
    RuneString output = RuneString.forParts(textBytes, values.length - texts);
    try {
      for (Object value : values) {
        if (value instanceof byte[] utf8) {
          output.append(utf8, 0, utf8.length);
        } else {
          Display.append(context, value, output);
        }
      }
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
    return output;
  }
}
