package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.RuneVecDeque;
import dev.runevm.interpreter.value.UnsignedLong;
import java.util.function.IntFunction;

/**
 * Order. {@code < <= > >=} use the partial one, in which NaN is incomparable; sorting uses the
 * total one, in which NaN is an error. Comparing values of different types is an error.
 */
public final class Comparison {
  /** The result of {@link #partial} when neither is less and they are not equal. */
  public static final int INCOMPARABLE = 2;

  private static final String ACTION = "compare";

  private Comparison() {}

  /** {@code left < right}. */
  public static boolean lt(RuneContext context, Object left, Object right) {
    return partial(context, left, right) == -1;
  }

  /** {@code left <= right}. */
  public static boolean le(RuneContext context, Object left, Object right) {
    return partial(context, left, right) <= 0;
  }

  /** {@code left > right}. */
  public static boolean gt(RuneContext context, Object left, Object right) {
    return partial(context, left, right) == 1;
  }

  /** {@code left >= right}. */
  public static boolean ge(RuneContext context, Object left, Object right) {
    int order = partial(context, left, right);
    return order == 0 || order == 1;
  }

  /** The partial order: -1, 0, 1 or {@link #INCOMPARABLE}. */
  public static int partial(RuneContext context, Object left, Object right) {
    if (left instanceof Long one && right instanceof Long other) {
      return Long.compare(one, other);
    }
    long a = Numbers.natural(left);
    long b = Numbers.natural(right);
    return (a | b) >= 0 ? Long.compare(a, b) : compare(context, left, right, false, 0);
  }

  /** The total order: -1, 0 or 1. */
  public static int total(RuneContext context, Object left, Object right) {
    if (left instanceof Long a && right instanceof Long b) {
      return Long.compare(a, b);
    }
    return compare(context, left, right, true, 0);
  }

  /** The partial order as an {@code Option} of an {@code Ordering}. */
  public static RuneStruct partialOrdering(RuneContext context, Object left, Object right) {
    int order = partial(context, left, right);
    return order == INCOMPARABLE
        ? BuiltinTypes.none()
        : BuiltinTypes.some(BuiltinTypes.ordering(order));
  }

  /**
   * The order that a script function gave, which must be an {@code Ordering}.
   *
   * @return -1, 0 or 1
   */
  public static int ofOrdering(Object ordering) {
    if (ordering instanceof RuneStruct struct && struct.type() == BuiltinTypes.ORDERING) {
      return struct.constructor().index() - 1;
    }
    throw RuneError.expectedType(BuiltinTypes.ORDERING, ordering);
  }

  @TruffleBoundary
  private static int compare(
      RuneContext context, Object left, Object right, boolean total, int depth) {
    if (left instanceof Long a) {
      return compareLong(a, right, total);
    }
    if (left instanceof UnsignedLong a) {
      return compareUnsigned(a, right, total);
    }
    if (left instanceof Double a && right instanceof Double b) {
      return compareFloats(a, b, total);
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return Boolean.compare(a, b);
    }
    if (left instanceof CodePoint a && right instanceof CodePoint b) {
      return a.compareTo(b);
    }
    if (left instanceof RuneType a && right instanceof RuneType b) {
      return Integer.signum(a.path().compareTo(b.path()));
    }
    if (left instanceof RuneString a) {
      return Integer.signum(a.compareTo(expect(RuneString.class, a.type(), right)));
    }
    if (left instanceof RuneBytes a) {
      return Integer.signum(a.compareTo(expect(RuneBytes.class, a.type(), right)));
    }
    if (left instanceof RuneTuple a) {
      return compareTuples(context, a, right, total, depth);
    }
    if (left instanceof RuneVec a) {
      RuneVec b = expect(RuneVec.class, a.type(), right);
      return sequences(context, a::get, a.size(), b::get, b.size(), total, depth);
    }
    if (left instanceof RuneVecDeque a) {
      RuneVecDeque b = expect(RuneVecDeque.class, a.type(), right);
      return sequences(context, a::get, a.size(), b::get, b.size(), total, depth);
    }
    if (left instanceof RuneStruct a) {
      return compareStructs(context, a, right, total, depth);
    }
    if (left instanceof RuneRange a) {
      return compareRanges(context, a, right, total, depth);
    }
    if (left instanceof RuneValue a) {
      return byProtocol(context, a, right, total);
    }
    throw unsupported(left, right, total);
  }

  private static int compareLong(long left, Object right, boolean total) {
    if (total && !(right instanceof Long)) {
      throw unsupported(left, right, true);
    }
    return Long.compare(left, Numbers.signed("PARTIAL_CMP", left, right));
  }

  private static int compareUnsigned(UnsignedLong left, Object right, boolean total) {
    if (total && !(right instanceof UnsignedLong)) {
      throw unsupported(left, right, true);
    }
    return Long.compareUnsigned(left.bits(), Numbers.unsigned("PARTIAL_CMP", left, right));
  }

  private static int compareFloats(double left, double right, boolean total) {
    if (left < right) {
      return -1;
    }
    if (left > right) {
      return 1;
    }
    if (left == right) {
      return 0;
    }
    if (total) {
      throw illegalFloats(left, right);
    }
    return INCOMPARABLE;
  }

  private static int compareTuples(
      RuneContext context, RuneTuple left, Object right, boolean total, int depth) {
    if (left == RuneTuple.UNIT && right != RuneTuple.UNIT) {
      throw unsupported(left, right, total);
    }
    RuneTuple other = expect(RuneTuple.class, left.type(), right);
    return sequences(context, left::get, left.size(), other::get, other.size(), total, depth);
  }

  private static int compareStructs(
      RuneContext context, RuneStruct left, Object right, boolean total, int depth) {
    RuneType type = left.type();
    if (!type.isBuiltin() && ownOrder(context, left, total) != null) {
      return byProtocol(context, left, right, total);
    }
    if (type == BuiltinTypes.CONTROL_FLOW || type == BuiltinTypes.GENERATOR_STATE) {
      throw unsupported(left, right, total);
    }
    if (!(right instanceof RuneStruct other) || other.type() != type) {
      throw type.isBuiltin() && type != BuiltinTypes.ORDERING
          ? RuneError.expectedType(type, right)
          : unsupported(left, right, total);
    }
    int variants = Integer.compare(left.constructor().index(), other.constructor().index());
    if (variants != 0) {
      return variants;
    }
    int fields = left.fieldCount();
    return sequences(context, left::get, fields, other::get, fields, total, depth);
  }

  private static int compareRanges(
      RuneContext context, RuneRange left, Object right, boolean total, int depth) {
    if (!(right instanceof RuneRange other) || other.kind() != left.kind()) {
      throw RuneError.expectedType(left.type(), right);
    }
    int deeper = Depth.deeper(depth, ACTION);
    int order =
        left.start() == null ? 0 : compare(context, left.start(), other.start(), total, deeper);
    return order != 0 || left.end() == null
        ? order
        : compare(context, left.end(), other.end(), total, deeper);
  }

  private static int sequences(
      RuneContext context,
      IntFunction<Object> left,
      int leftSize,
      IntFunction<Object> right,
      int rightSize,
      boolean total,
      int depth) {
    int deeper = Depth.deeper(depth, ACTION);
    for (int i = 0; i < Math.min(leftSize, rightSize); i++) {
      int order = compare(context, left.apply(i), right.apply(i), total, deeper);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(leftSize, rightSize);
  }

  private static int byProtocol(RuneContext context, RuneValue left, Object right, boolean total) {
    RuneFunction function = ownOrder(context, left, total);
    if (function == null) {
      throw unsupported(left, right, total);
    }
    Object result = context.call(function, left, right);
    if (result instanceof RuneStruct option && option.type() == BuiltinTypes.OPTION) {
      if (option.is(BuiltinTypes.SOME)) {
        return ofOrdering(option.get(0));
      }
      if (total) {
        throw unsupported(left, right, true);
      }
      return INCOMPARABLE;
    }
    return ofOrdering(result);
  }

  /** A type that has only one of the two orders uses it for both. */
  private static RuneFunction ownOrder(RuneContext context, RuneValue left, boolean total) {
    return total
        ? Protocols.find(context, left, "cmp", "partial_cmp")
        : Protocols.find(context, left, "partial_cmp", "cmp");
  }

  private static <T> T expect(Class<T> kind, RuneType type, Object value) {
    if (kind.isInstance(value)) {
      return kind.cast(value);
    }
    throw RuneError.expectedType(type, value);
  }

  static RuneError illegalFloats(double left, double right) {
    return RuneError.of(
        ErrorKind.ILLEGAL_FLOAT_COMPARISON, FloatText.of(left), FloatText.of(right));
  }

  private static RuneError unsupported(Object left, Object right, boolean total) {
    return RuneError.unsupportedBinary(total ? "CMP" : "PARTIAL_CMP", left, right);
  }
}
