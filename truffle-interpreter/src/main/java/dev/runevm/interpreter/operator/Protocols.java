package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * Protocols: how a type of a script or of a native module takes part in an operator, by a method
 * with the protocol's name. Only the type of the left operand is asked, and types that the
 * interpreter itself knows are never asked.
 */
final class Protocols {
  private Protocols() {}

  /** The method of the value's type for a protocol, or null. */
  @TruffleBoundary
  static RuneFunction find(RuneContext context, Object receiver, String method) {
    if (!(receiver instanceof RuneValue value)) {
      return null;
    }
    RuneType type = value.type();
    if (type.isScript()) {
      return type.method(method);
    }
    return type.isBuiltin() || context == null ? null : context.findMethod(type, method);
  }

  /** The method for a protocol or, if there is none, for another one; or null. */
  static RuneFunction find(RuneContext context, Object receiver, String method, String other) {
    RuneFunction found = find(context, receiver, method);
    return found != null ? found : find(context, receiver, other);
  }

  /** Applies an operator that the left operand's type must have. */
  @TruffleBoundary
  static Object binary(RuneContext context, BinaryOperation operation, Object left, Object right) {
    RuneFunction function = find(context, left, operation.method(false));
    if (function == null) {
      throw RuneError.unsupportedBinary(operation.protocol(false), left, right);
    }
    return context.call(function, left, right);
  }

  /**
   * Applies a compound operator: by its own method, which changes the left operand in place, or by
   * the plain one.
   *
   * @return what is to be stored as the left operand
   */
  @TruffleBoundary
  static Object assign(RuneContext context, BinaryOperation operation, Object left, Object right) {
    RuneFunction inPlace = find(context, left, operation.method(true));
    if (inPlace != null) {
      context.call(inPlace, left, right);
      return left;
    }
    RuneFunction plain = find(context, left, operation.method(false));
    if (plain == null) {
      throw RuneError.unsupportedBinary(operation.protocol(true), left, right);
    }
    return context.call(plain, left, right);
  }

  /** Applies a unary operator that the operand's type must have. */
  @TruffleBoundary
  static Object unary(RuneContext context, String protocol, String method, Object operand) {
    RuneFunction function = find(context, operand, method);
    if (function == null) {
      throw RuneError.unsupportedUnary(protocol, operand);
    }
    return context.call(function, operand);
  }

  /** The result of a protocol that must be a bool. */
  static boolean expectBool(Object result) {
    if (result instanceof Boolean truth) {
      return truth;
    }
    throw RuneError.expectedType(BuiltinTypes.BOOL, result);
  }

  /** The result of a protocol that must be a string. */
  static RuneString expectString(Object result) {
    if (result instanceof RuneString text) {
      return text;
    }
    throw RuneError.expectedType(BuiltinTypes.STRING, result);
  }

  /** A protocol that a value does not have. */
  @TruffleBoundary
  static RuneError missing(String protocol, Object receiver) {
    return RuneError.of(ErrorKind.MISSING_PROTOCOL_FUNCTION, protocol, RuneType.of(receiver));
  }
}
