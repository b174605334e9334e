package dev.runevm.interpreter.operator;

import static dev.runevm.interpreter.operator.BinaryOperation.ADD;
import static dev.runevm.interpreter.operator.BinaryOperation.DIV;
import static dev.runevm.interpreter.operator.BinaryOperation.MUL;
import static dev.runevm.interpreter.operator.BinaryOperation.REM;
import static dev.runevm.interpreter.operator.BinaryOperation.SUB;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.UnsignedLong;

/**
 * {@code + - * / %} and unary {@code -}. Integers are checked; an operation on {@code i64} and
 * {@code u64} has the type of its left operand; there is no conversion between integers and floats.
 *
 * <p>The methods on primitives are those that compiled code calls; the others take any values. The
 * {@code …Assign} methods return what is to be stored as the left operand, which they may have
 * changed in place.
 */
public final class Arithmetic {
  private Arithmetic() {}

  /** {@code left + right}. */
  public static Object add(RuneContext context, Object left, Object right) {
    return add(context, left, right, false);
  }

  /** {@code left += right}; a string grows in place. */
  public static Object addAssign(RuneContext context, Object left, Object right) {
    return add(context, left, right, true);
  }

  private static Object add(RuneContext context, Object left, Object right, boolean assign) {
    if (left instanceof Long a) {
      return addLong(a, Numbers.signed(ADD.protocol(assign), left, right));
    }
    if (left instanceof Double a && right instanceof Double b) {
      return a + b;
    }
    if (left instanceof RuneString text) {
      return concatenate(text, right, assign);
    }
    if (left instanceof UnsignedLong a) {
      long b = Numbers.unsigned(ADD.protocol(assign), left, right);
      return UnsignedLong.of(addUnsigned(a.bits(), b));
    }
    return other(context, ADD, left, right, assign);
  }

  private static RuneString concatenate(RuneString left, Object right, boolean assign) {
    if (!(right instanceof RuneString text)) {
      throw RuneError.expectedType(BuiltinTypes.STRING, right)
          .withHelp("join text and other values with a template: `…${value}…`");
    }
    if (assign) {
      left.append(text);
      return left;
    }
    return RuneString.concat(left, text);
  }

  /** {@code left - right}. */
  public static Object sub(RuneContext context, Object left, Object right) {
    return sub(context, left, right, false);
  }

  /** {@code left -= right}. */
  public static Object subAssign(RuneContext context, Object left, Object right) {
    return sub(context, left, right, true);
  }

  private static Object sub(RuneContext context, Object left, Object right, boolean assign) {
    if (left instanceof Long a) {
      return subLong(a, Numbers.signed(SUB.protocol(assign), left, right));
    }
    if (left instanceof Double a && right instanceof Double b) {
      return a - b;
    }
    if (left instanceof UnsignedLong a) {
      long b = Numbers.unsigned(SUB.protocol(assign), left, right);
      return UnsignedLong.of(subUnsigned(a.bits(), b));
    }
    return other(context, SUB, left, right, assign);
  }

  /** {@code left * right}. */
  public static Object mul(RuneContext context, Object left, Object right) {
    return mul(context, left, right, false);
  }

  /** {@code left *= right}. */
  public static Object mulAssign(RuneContext context, Object left, Object right) {
    return mul(context, left, right, true);
  }

  private static Object mul(RuneContext context, Object left, Object right, boolean assign) {
    if (left instanceof Long a) {
      return mulLong(a, Numbers.signed(MUL.protocol(assign), left, right));
    }
    if (left instanceof Double a && right instanceof Double b) {
      return a * b;
    }
    if (left instanceof UnsignedLong a) {
      long b = Numbers.unsigned(MUL.protocol(assign), left, right);
      return UnsignedLong.of(mulUnsigned(a.bits(), b));
    }
    return other(context, MUL, left, right, assign);
  }

  /** {@code left / right}. */
  public static Object div(RuneContext context, Object left, Object right) {
    return div(context, left, right, false);
  }

  /** {@code left /= right}. */
  public static Object divAssign(RuneContext context, Object left, Object right) {
    return div(context, left, right, true);
  }

  private static Object div(RuneContext context, Object left, Object right, boolean assign) {
    if (left instanceof Long a) {
      return divLong(a, Numbers.signed(DIV.protocol(assign), left, right));
    }
    if (left instanceof Double a && right instanceof Double b) {
      return a / b;
    }
    if (left instanceof UnsignedLong a) {
      long b = Numbers.unsigned(DIV.protocol(assign), left, right);
      return UnsignedLong.of(divUnsigned(a.bits(), b));
    }
    return other(context, DIV, left, right, assign);
  }

  /** {@code left % right}. */
  public static Object rem(RuneContext context, Object left, Object right) {
    return rem(context, left, right, false);
  }

  /** {@code left %= right}. */
  public static Object remAssign(RuneContext context, Object left, Object right) {
    return rem(context, left, right, true);
  }

  private static Object rem(RuneContext context, Object left, Object right, boolean assign) {
    if (left instanceof Long a) {
      return remLong(a, Numbers.signed(REM.protocol(assign), left, right));
    }
    if (left instanceof Double a && right instanceof Double b) {
      return a % b;
    }
    if (left instanceof UnsignedLong a) {
      long b = Numbers.unsigned(REM.protocol(assign), left, right);
      return UnsignedLong.of(remUnsigned(a.bits(), b));
    }
    return other(context, REM, left, right, assign);
  }

  /** {@code -operand}. */
  public static Object neg(RuneContext context, Object operand) {
    if (operand instanceof Long number) {
      return negLong(number);
    }
    if (operand instanceof Double number) {
      return -number;
    }
    return Protocols.unary(context, "NEG", "neg", operand);
  }

  private static Object other(
      RuneContext context, BinaryOperation operation, Object left, Object right, boolean assign) {
    return assign
        ? Protocols.assign(context, operation, left, right)
        : Protocols.binary(context, operation, left, right);
  }

  /** Checked {@code i64} addition. */
  public static long addLong(long left, long right) {
    try {
      return Math.addExact(left, right);
    } catch (ArithmeticException tooLarge) {
      throw overflow();
    }
  }

  /** Checked {@code i64} subtraction. */
  public static long subLong(long left, long right) {
    try {
      return Math.subtractExact(left, right);
    } catch (ArithmeticException tooSmall) {
      throw underflow();
    }
  }

  /** Checked {@code i64} multiplication. */
  public static long mulLong(long left, long right) {
    try {
      return Math.multiplyExact(left, right);
    } catch (ArithmeticException tooLarge) {
      throw overflow();
    }
  }

  /** Checked {@code i64} division, which truncates. */
  public static long divLong(long left, long right) {
    if (right == 0 || right == -1 && left == Long.MIN_VALUE) {
      throw divideByZero();
    }
    return left / right;
  }

  /** Checked {@code i64} remainder, with the sign of the left operand. */
  public static long remLong(long left, long right) {
    if (right == 0 || right == -1 && left == Long.MIN_VALUE) {
      throw divideByZero();
    }
    return left % right;
  }

  /** Checked {@code i64} negation. */
  public static long negLong(long operand) {
    if (operand == Long.MIN_VALUE) {
      throw overflow();
    }
    return -operand;
  }

  /** Checked {@code u64} addition of the bits. */
  public static long addUnsigned(long left, long right) {
    long sum = left + right;
    if (Long.compareUnsigned(sum, left) < 0) {
      throw overflow();
    }
    return sum;
  }

  /** Checked {@code u64} subtraction of the bits. */
  public static long subUnsigned(long left, long right) {
    if (Long.compareUnsigned(left, right) < 0) {
      throw underflow();
    }
    return left - right;
  }

  /** Checked {@code u64} multiplication of the bits. */
  public static long mulUnsigned(long left, long right) {
    if (Math.unsignedMultiplyHigh(left, right) != 0) {
      throw overflow();
    }
    return left * right;
  }

  /** Checked {@code u64} division of the bits. */
  public static long divUnsigned(long left, long right) {
    if (right == 0) {
      throw divideByZero();
    }
    return Long.divideUnsigned(left, right);
  }

  /** Checked {@code u64} remainder of the bits. */
  public static long remUnsigned(long left, long right) {
    if (right == 0) {
      throw divideByZero();
    }
    return Long.remainderUnsigned(left, right);
  }

  static RuneError overflow() {
    return RuneError.of(ErrorKind.OVERFLOW);
  }

  static RuneError underflow() {
    return RuneError.of(ErrorKind.UNDERFLOW);
  }

  private static RuneError divideByZero() {
    return RuneError.of(ErrorKind.DIVIDE_BY_ZERO);
  }
}
