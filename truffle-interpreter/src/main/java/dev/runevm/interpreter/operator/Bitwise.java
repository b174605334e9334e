package dev.runevm.interpreter.operator;

import static dev.runevm.interpreter.operator.BinaryOperation.BIT_AND;
import static dev.runevm.interpreter.operator.BinaryOperation.BIT_OR;
import static dev.runevm.interpreter.operator.BinaryOperation.BIT_XOR;
import static dev.runevm.interpreter.operator.BinaryOperation.SHL;
import static dev.runevm.interpreter.operator.BinaryOperation.SHR;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.UnsignedLong;

/**
 * {@code & | ^ << >>} and unary {@code !}. The first three also work on bools, without short
 * circuit; {@code >>} is arithmetic for {@code i64} and logical for {@code u64}; shift counts are 0
 * to 63.
 *
 * <p>The {@code …Assign} methods return what is to be stored as the left operand.
 */
public final class Bitwise {
  private static final int BITS = 64;

  private Bitwise() {}

  /** {@code left & right}. */
  public static Object and(RuneContext context, Object left, Object right) {
    return and(context, left, right, false);
  }

  /** {@code left &= right}. */
  public static Object andAssign(RuneContext context, Object left, Object right) {
    return and(context, left, right, true);
  }

  private static Object and(RuneContext context, Object left, Object right, boolean assign) {
    if (left instanceof Long a) {
      return a & Numbers.signed(BIT_AND.protocol(assign), left, right);
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return a & b;
    }
    if (left instanceof UnsignedLong a) {
      long b = Numbers.unsigned(BIT_AND.protocol(assign), left, right);
      return UnsignedLong.of(a.bits() & b);
    }
    return other(context, BIT_AND, left, right, assign);
  }

  /** {@code left | right}. */
  public static Object or(RuneContext context, Object left, Object right) {
    return or(context, left, right, false);
  }

  /** {@code left |= right}. */
  public static Object orAssign(RuneContext context, Object left, Object right) {
    return or(context, left, right, true);
  }

  private static Object or(RuneContext context, Object left, Object right, boolean assign) {
    if (left instanceof Long a) {
      return a | Numbers.signed(BIT_OR.protocol(assign), left, right);
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return a | b;
    }
    if (left instanceof UnsignedLong a) {
      long b = Numbers.unsigned(BIT_OR.protocol(assign), left, right);
      return UnsignedLong.of(a.bits() | b);
    }
    return other(context, BIT_OR, left, right, assign);
  }

  /** {@code left ^ right}. */
  public static Object xor(RuneContext context, Object left, Object right) {
    return xor(context, left, right, false);
  }

  /** {@code left ^= right}. */
  public static Object xorAssign(RuneContext context, Object left, Object right) {
    return xor(context, left, right, true);
  }

  private static Object xor(RuneContext context, Object left, Object right, boolean assign) {
    if (left instanceof Long a) {
      return a ^ Numbers.signed(BIT_XOR.protocol(assign), left, right);
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return a ^ b;
    }
    if (left instanceof UnsignedLong a) {
      long b = Numbers.unsigned(BIT_XOR.protocol(assign), left, right);
      return UnsignedLong.of(a.bits() ^ b);
    }
    return other(context, BIT_XOR, left, right, assign);
  }

  /** {@code left << right}. */
  public static Object shl(RuneContext context, Object left, Object right) {
    return shl(context, left, right, false);
  }

  /** {@code left <<= right}. */
  public static Object shlAssign(RuneContext context, Object left, Object right) {
    return shl(context, left, right, true);
  }

  private static Object shl(RuneContext context, Object left, Object right, boolean assign) {
    if (left instanceof Long a) {
      return shiftLeft(a, Numbers.shiftCount(SHL.protocol(assign), left, right));
    }
    if (left instanceof UnsignedLong a) {
      long count = Numbers.shiftCount(SHL.protocol(assign), left, right);
      return UnsignedLong.of(shiftLeft(a.bits(), count));
    }
    return other(context, SHL, left, right, assign);
  }

  /** {@code left >> right}. */
  public static Object shr(RuneContext context, Object left, Object right) {
    return shr(context, left, right, false);
  }

  /** {@code left >>= right}. */
  public static Object shrAssign(RuneContext context, Object left, Object right) {
    return shr(context, left, right, true);
  }

  private static Object shr(RuneContext context, Object left, Object right, boolean assign) {
    if (left instanceof Long a) {
      return shiftRight(a, Numbers.shiftCount(SHR.protocol(assign), left, right));
    }
    if (left instanceof UnsignedLong a) {
      long count = Numbers.shiftCount(SHR.protocol(assign), left, right);
      return UnsignedLong.of(shiftRightUnsigned(a.bits(), count));
    }
    return other(context, SHR, left, right, assign);
  }

  /** {@code !operand}. */
  public static Object not(RuneContext context, Object operand) {
    if (operand instanceof Boolean truth) {
      return !truth;
    }
    if (operand instanceof Long number) {
      return ~number;
    }
    if (operand instanceof UnsignedLong number) {
      return UnsignedLong.of(~number.bits());
    }
    return Protocols.unary(context, "NOT", "not", operand);
  }

  private static Object other(
      RuneContext context, BinaryOperation operation, Object left, Object right, boolean assign) {
    return assign
        ? Protocols.assign(context, operation, left, right)
        : Protocols.binary(context, operation, left, right);
  }

  /** {@code i64 << i64} with both checks of the count. */
  public static long shlLong(long left, long count) {
    return shiftLeft(left, checkCount(count));
  }

  /** {@code i64 >> i64} with both checks of the count. */
  public static long shrLong(long left, long count) {
    return shiftRight(left, checkCount(count));
  }

  /** {@code u64 >> i64} on the bits with both checks of the count. */
  public static long shrUnsigned(long left, long count) {
    return shiftRightUnsigned(left, checkCount(count));
  }

  private static long checkCount(long count) {
    if (count >>> 32 != 0) {
      throw Numbers.coercion(count, "u32");
    }
    return count;
  }

  private static long shiftLeft(long left, long count) {
    if (count >= BITS) {
      throw Arithmetic.overflow();
    }
    return left << count;
  }

  private static long shiftRight(long left, long count) {
    if (count >= BITS) {
      throw Arithmetic.underflow();
    }
    return left >> count;
  }

  private static long shiftRightUnsigned(long left, long count) {
    if (count >= BITS) {
      throw Arithmetic.underflow();
    }
    return left >>> count;
  }
}
