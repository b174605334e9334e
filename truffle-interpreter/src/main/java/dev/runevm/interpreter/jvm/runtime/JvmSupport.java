package dev.runevm.interpreter.jvm.runtime;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Types;
import dev.runevm.interpreter.nodes.aggregate.RepeatNode;
import dev.runevm.interpreter.operator.TryOperator;
import dev.runevm.interpreter.operator.TypeTests;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;
import java.lang.invoke.VarHandle;

/** What compiled code calls for instructions that are too large to be written out. */
public final class JvmSupport {
  private static final boolean OPTIMIZING = !Truffle.getRuntime().getName().equals("Interpreted");

  private JvmSupport() {}

  /**
   * Lets a context be cancelled or interrupted; at the end of every iteration. The optimizing
   * runtime looks at plain memory for that, which without a fence HotSpot would do once, before the
   * loop.
   */
  public static void poll(Node place) {
    if (OPTIMIZING) {
      VarHandle.loadLoadFence();
    }
    TruffleSafepoint.poll(place);
  }

  /** The call is nested too deeply; thrown by the function that was called. */
  public static RuntimeException tooDeep(RuneContext context) {
    return context.callTooDeep();
  }

  /** {@code panic}. */
  public static RuntimeException panic(String reason) {
    return RuneError.panic(reason);
  }

  /** {@code [element; count]}. */
  public static RuneVec repeat(Object element, Object count) {
    return RepeatNode.repeat(element, count);
  }

  /** How two integers or two texts compare; null for anything else. */
  public static RuneStruct ordering(Object left, Object right) {
    if (left instanceof Long one && right instanceof Long other) {
      return BuiltinTypes.ordering(Long.compare(one, other));
    }
    if (left instanceof RuneString one && right instanceof RuneString other) {
      return BuiltinTypes.ordering(Integer.signum(one.compareTo(other)));
    }
    return null;
  }

  /** The number of a char; -1 for anything else. */
  public static int charOf(Object value) {
    return value instanceof CodePoint point ? point.value() : -1;
  }

  /** The index of a variant of an enum; -1 for anything else. */
  public static int variantOf(Object value, RuneType type) {
    return value instanceof RuneStruct struct && struct.constructor().type() == type
        ? struct.constructor().index()
        : -1;
  }

  /** Whether a value is an instance of a struct or variant. */
  public static boolean isInstance(Object value, Constructor constructor) {
    return value instanceof RuneStruct struct && struct.constructor() == constructor;
  }

  /** Whether a value is of a type whose values are structs or variants. */
  public static boolean isStructOf(Object value, RuneType type) {
    return value instanceof RuneStruct struct && struct.constructor().type() == type;
  }

  /** Whether a value is of a type. */
  public static boolean isOfType(Object value, RuneType type) {
    return Types.of(value) == type;
  }

  /** Whether two numbers are the same. */
  public static boolean isLong(long value, long constant) {
    return value == constant;
  }

  /** Whether a value is a number. */
  public static boolean isLong(Object value, long constant) {
    return value instanceof Long number && number == constant;
  }

  /** Whether two truth values are the same. */
  public static boolean isBoolean(boolean value, boolean constant) {
    return value == constant;
  }

  /** Whether a value is a truth value. */
  public static boolean isBoolean(Object value, boolean constant) {
    return value instanceof Boolean truth && truth == constant;
  }

  /** Whether a value is a char. */
  public static boolean isChar(Object value, int constant) {
    return value instanceof CodePoint point && point.value() == constant;
  }

  /** Whether a value is a string equal to a constant. */
  public static boolean isText(Object value, Object constant) {
    return value instanceof RuneString && TypeTests.isConstant(value, constant);
  }

  /** Whether a value is equal to a constant and of its type. */
  public static boolean isConstant(Object value, Object constant) {
    return TypeTests.isConstant(value, constant);
  }

  /** The value, if it is of an annotated type. */
  public static Object check(Object value, RuneType type, String what) {
    if (Types.of(value) == type) {
      return value;
    }
    throw RuneError.of(ErrorKind.EXPECTED_TYPE_OF, type, what, RuneType.of(value));
  }

  /** An Option, Result or ControlFlow that says how {@code ?} continues with a value. */
  public static Object tryBranch(Object value, RuneContext context, int callsLeft) {
    if (value instanceof RuneStruct struct) {
      RuneType type = struct.type();
      if (type == BuiltinTypes.OPTION || type == BuiltinTypes.RESULT) {
        return struct;
      }
    }
    context.setCallsLeft(callsLeft);
    return TryOperator.branch(context, value);
  }

  /** Whether what {@link #tryBranch} gave has a payload to continue with. */
  public static boolean goesOn(Object flow) {
    Constructor constructor = ((RuneStruct) flow).constructor();
    return constructor == BuiltinTypes.OK
        || constructor == BuiltinTypes.SOME
        || constructor == BuiltinTypes.CONTINUE;
  }

  /** The payload of what {@link #tryBranch} gave. */
  public static Object payload(Object flow) {
    return ((RuneStruct) flow).get(0);
  }

  /** What the function returns if it does not go on. */
  public static Object returned(Object flow) {
    RuneStruct struct = (RuneStruct) flow;
    return struct.constructor() == BuiltinTypes.BREAK ? struct.get(0) : struct;
  }
}
