package dev.runevm.interpreter.jvm.runtime;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.operator.Arithmetic;
import dev.runevm.interpreter.operator.Bitwise;
import dev.runevm.interpreter.operator.Comparison;
import dev.runevm.interpreter.operator.Equality;
import dev.runevm.interpreter.value.UnsignedLong;

/**
 * The operators as compiled code calls them when its fast paths do not fit: operands first, as they
 * are on the stack, then the context and the calls left. Named as the instructions.
 */
public final class JvmOperators {
  private JvmOperators() {}

  /** {@code add}. */
  public static Object add(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Arithmetic.add(context, left, right);
  }

  /** {@code addAssign}. */
  public static Object addAssign(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Arithmetic.addAssign(context, left, right);
  }

  /** {@code sub}. */
  public static Object sub(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Arithmetic.sub(context, left, right);
  }

  /** {@code subAssign}. */
  public static Object subAssign(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Arithmetic.subAssign(context, left, right);
  }

  /** {@code mul}. */
  public static Object mul(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Arithmetic.mul(context, left, right);
  }

  /** {@code mulAssign}. */
  public static Object mulAssign(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Arithmetic.mulAssign(context, left, right);
  }

  /** {@code div}. */
  public static Object div(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Arithmetic.div(context, left, right);
  }

  /** {@code divAssign}. */
  public static Object divAssign(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Arithmetic.divAssign(context, left, right);
  }

  /** {@code rem}. */
  public static Object rem(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Arithmetic.rem(context, left, right);
  }

  /** {@code remAssign}. */
  public static Object remAssign(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Arithmetic.remAssign(context, left, right);
  }

  /** {@code bitAnd}. */
  public static Object bitAnd(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Bitwise.and(context, left, right);
  }

  /** {@code bitAndAssign}. */
  public static Object bitAndAssign(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Bitwise.andAssign(context, left, right);
  }

  /** {@code bitOr}. */
  public static Object bitOr(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Bitwise.or(context, left, right);
  }

  /** {@code bitOrAssign}. */
  public static Object bitOrAssign(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Bitwise.orAssign(context, left, right);
  }

  /** {@code bitXor}. */
  public static Object bitXor(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Bitwise.xor(context, left, right);
  }

  /** {@code bitXorAssign}. */
  public static Object bitXorAssign(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Bitwise.xorAssign(context, left, right);
  }

  /** {@code shl}. */
  public static Object shl(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Bitwise.shl(context, left, right);
  }

  /** {@code shlAssign}. */
  public static Object shlAssign(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Bitwise.shlAssign(context, left, right);
  }

  /** {@code shr}. */
  public static Object shr(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Bitwise.shr(context, left, right);
  }

  /** {@code shrAssign}. */
  public static Object shrAssign(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Bitwise.shrAssign(context, left, right);
  }

  /** {@code eq}. */
  public static boolean eq(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Equality.eq(context, left, right);
  }

  /** {@code ne}. */
  public static boolean ne(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Equality.ne(context, left, right);
  }

  /** Whether a value is a {@code u64} that is an {@code i64} as well. */
  public static boolean fitsSigned(Object value) {
    return value instanceof UnsignedLong number && number.bits() >= 0;
  }

  /** {@code lt}. */
  public static boolean lt(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Comparison.lt(context, left, right);
  }

  /** {@code le}. */
  public static boolean le(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Comparison.le(context, left, right);
  }

  /** {@code gt}. */
  public static boolean gt(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Comparison.gt(context, left, right);
  }

  /** {@code ge}. */
  public static boolean ge(Object left, Object right, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Comparison.ge(context, left, right);
  }

  /** {@code neg}. */
  public static Object neg(Object operand, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Arithmetic.neg(context, operand);
  }

  /** {@code not}. */
  public static Object not(Object operand, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Bitwise.not(context, operand);
  }
}
