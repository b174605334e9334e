package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneHashMap;
import dev.runevm.interpreter.value.RuneHashSet;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.RuneVecDeque;
import dev.runevm.interpreter.value.UnsignedLong;

/**
 * Equality. {@code ==} is the partial one: NaN is not equal to itself, and a {@code u64} is
 * compared with an {@code i64} after conversion. The total one is that of keys: it refuses both.
 *
 * <p>Values of different types are not unequal: comparing them is an error.
 */
public final class Equality {
  private static final String ACTION = "compare";

  private Equality() {}

  /** {@code left == right}. */
  public static boolean eq(RuneContext context, Object left, Object right) {
    if (left instanceof Long one && right instanceof Long other) {
      return one.longValue() == other.longValue();
    }
    if (left instanceof RuneString one && right instanceof RuneString other) {
      return one.equals(other);
    }
    if (left instanceof CodePoint one && right instanceof CodePoint other) {
      return one.value() == other.value();
    }
    long a = Numbers.natural(left);
    long b = Numbers.natural(right);
    return (a | b) >= 0 ? a == b : equal(context, left, right, false, 0);
  }

  /** {@code left != right}. */
  public static boolean ne(RuneContext context, Object left, Object right) {
    return !eq(context, left, right);
  }

  /** Total equality, as of {@code std::ops::eq}. */
  public static boolean total(RuneContext context, Object left, Object right) {
    return equal(context, left, right, true, 0);
  }

  /** Whether two keys of a map or set are equal. */
  public static boolean keys(RuneContext context, Object left, Object right) {
    if (left instanceof Long a && right instanceof Long b) {
      return a.longValue() == b.longValue();
    }
    if (left instanceof RuneString a && right instanceof RuneString b) {
      return a.equals(b);
    }
    return equal(context, left, right, true, 0);
  }

  @TruffleBoundary
  private static boolean equal(
      RuneContext context, Object left, Object right, boolean total, int depth) {
    if (left instanceof Long a) {
      return total ? exactLong(a, right) : a == Numbers.signed("PARTIAL_EQ", left, right);
    }
    if (left instanceof UnsignedLong a) {
      return total
          ? exactUnsigned(a, right)
          : a.bits() == Numbers.unsigned("PARTIAL_EQ", left, right);
    }
    if (left instanceof Double a && right instanceof Double b) {
      return floats(a, b, total);
    }
    if (left instanceof Boolean a && right instanceof Boolean b) {
      return a.booleanValue() == b.booleanValue();
    }
    if (left instanceof CodePoint a && right instanceof CodePoint b) {
      return a.value() == b.value();
    }
    if (left instanceof RuneType a && right instanceof RuneType b) {
      return a == b;
    }
    if (left instanceof RuneString a) {
      return a.equals(expect(RuneString.class, BuiltinTypes.STRING, right));
    }
    if (left instanceof RuneBytes a) {
      return a.equals(expect(RuneBytes.class, BuiltinTypes.BYTES, right));
    }
    if (left instanceof RuneTuple a) {
      return tuples(context, a, right, total, depth);
    }
    if (left instanceof RuneVec a) {
      return vecs(context, a, right, total, depth);
    }
    if (left instanceof RuneVecDeque a) {
      return deques(context, a, right, total, depth);
    }
    if (left instanceof RuneObject a) {
      return objects(context, a, right, total, depth);
    }
    if (left instanceof RuneStruct a) {
      return structs(context, a, right, total, depth);
    }
    if (left instanceof RuneRange a) {
      return ranges(context, a, right, total, depth);
    }
    if (left instanceof RuneHashMap a) {
      return maps(context, a, right, total, depth);
    }
    if (left instanceof RuneHashSet a) {
      return sets(context, a, right);
    }
    if (left instanceof RuneValue a) {
      return byProtocol(context, a, right, total);
    }
    throw unsupported(left, right, total);
  }

  private static boolean exactLong(long left, Object right) {
    if (right instanceof Long number) {
      return left == number;
    }
    throw unsupported(left, right, true);
  }

  private static boolean exactUnsigned(UnsignedLong left, Object right) {
    if (right instanceof UnsignedLong number) {
      return left.bits() == number.bits();
    }
    throw unsupported(left, right, true);
  }

  private static boolean floats(double left, double right, boolean total) {
    if (total && (Double.isNaN(left) || Double.isNaN(right))) {
      throw Comparison.illegalFloats(left, right);
    }
    return left == right;
  }

  private static boolean tuples(
      RuneContext context, RuneTuple left, Object right, boolean total, int depth) {
    if (left == RuneTuple.UNIT && right == RuneTuple.UNIT) {
      return true;
    }
    if (left == RuneTuple.UNIT) {
      throw unsupported(left, right, total);
    }
    if (total) {
      expect(RuneTuple.class, BuiltinTypes.TUPLE, right);
    }
    if (!(right instanceof RuneTuple other)) {
      return elements(context, Iteration.iterator(context, left), right, total, depth);
    }
    int deeper = Depth.deeper(depth, ACTION);
    boolean equal = mayBeEqual(left.size(), other.size(), total);
    for (int i = 0; equal && i < left.size() && i < other.size(); i++) {
      equal = equal(context, left.get(i), other.get(i), total, deeper);
    }
    return equal && left.size() == other.size();
  }

  /**
   * Whether the elements decide about sequences of these sizes: unless they are compared as keys,
   * that two elements cannot be compared is found before one has fewer of them.
   */
  private static boolean mayBeEqual(int left, int right, boolean total) {
    return !total || left == right;
  }

  private static boolean vecs(
      RuneContext context, RuneVec left, Object right, boolean total, int depth) {
    if (total) {
      expect(RuneVec.class, BuiltinTypes.VEC, right);
    }
    if (!(right instanceof RuneVec other)) {
      return elements(context, Iteration.iterator(context, left), right, total, depth);
    }
    int deeper = Depth.deeper(depth, ACTION);
    boolean equal = mayBeEqual(left.size(), other.size(), total);
    // The script's own equality may change either vec.
    for (int i = 0; equal && i < left.size() && i < other.size(); i++) {
      equal = equal(context, left.get(i), other.get(i), total, deeper);
    }
    return equal && left.size() == other.size();
  }

  private static boolean deques(
      RuneContext context, RuneVecDeque left, Object right, boolean total, int depth) {
    if (total) {
      expect(RuneVecDeque.class, BuiltinTypes.VEC_DEQUE, right);
    }
    return elements(context, Iteration.iterator(context, left), right, total, depth);
  }

  /** Whether a sequence has the same elements as anything that can be iterated over. */
  private static boolean elements(
      RuneContext context, RuneIterator left, Object right, boolean total, int depth) {
    RuneIterator others = Iteration.iterator(context, right);
    int deeper = Depth.deeper(depth, ACTION);
    while (true) {
      Object a = left.next(context);
      Object b = others.next(context);
      if (a == RuneIterator.END || b == RuneIterator.END) {
        return a == b;
      }
      if (!equal(context, a, b, total, deeper)) {
        return false;
      }
    }
  }

  private static boolean objects(
      RuneContext context, RuneObject left, Object right, boolean total, int depth) {
    RuneObject other = expect(RuneObject.class, BuiltinTypes.OBJECT, right);
    int deeper = Depth.deeper(depth, ACTION);
    boolean equal = left.size() == other.size();
    for (int slot = 0; equal && slot < left.slots(); slot++) {
      if (left.keyAt(slot) != null) {
        Object value = other.get(left.keyAt(slot));
        equal = value != null && equal(context, left.valueAt(slot), value, total, deeper);
      }
    }
    return equal;
  }

  private static boolean structs(
      RuneContext context, RuneStruct left, Object right, boolean total, int depth) {
    RuneType type = left.type();
    if (!type.isBuiltin()) {
      RuneFunction own = ownEquality(context, left, total);
      if (own != null) {
        return Protocols.expectBool(context.call(own, left, right));
      }
    }
    if (!(right instanceof RuneStruct other) || other.type() != type) {
      throw type.isBuiltin() && type != BuiltinTypes.ORDERING
          ? RuneError.expectedType(type, right)
          : unsupported(left, right, total);
    }
    int deeper = Depth.deeper(depth, ACTION);
    boolean equal = left.constructor() == other.constructor();
    for (int i = 0; equal && i < left.fieldCount(); i++) {
      equal = equal(context, left.get(i), other.get(i), total, deeper);
    }
    return equal;
  }

  private static boolean ranges(
      RuneContext context, RuneRange left, Object right, boolean total, int depth) {
    if (!(right instanceof RuneRange other) || other.kind() != left.kind()) {
      throw RuneError.expectedType(left.type(), right);
    }
    int deeper = Depth.deeper(depth, ACTION);
    return (left.start() == null || equal(context, left.start(), other.start(), total, deeper))
        && (left.end() == null || equal(context, left.end(), other.end(), total, deeper));
  }

  private static boolean maps(
      RuneContext context, RuneHashMap left, Object right, boolean total, int depth) {
    RuneHashMap other = expect(RuneHashMap.class, BuiltinTypes.HASH_MAP, right);
    int deeper = Depth.deeper(depth, ACTION);
    boolean equal = left.size() == other.size();
    for (int slot = 0; equal && slot < left.slots(); slot++) {
      if (left.keyAt(slot) != null) {
        Object value = other.get(context, left.keyAt(slot));
        equal = value != null && equal(context, left.valueAt(slot), value, total, deeper);
      }
    }
    return equal;
  }

  private static boolean sets(RuneContext context, RuneHashSet left, Object right) {
    RuneHashSet other = expect(RuneHashSet.class, BuiltinTypes.HASH_SET, right);
    boolean equal = left.size() == other.size();
    for (int slot = 0; equal && slot < left.slots(); slot++) {
      equal = left.keyAt(slot) == null || other.contains(context, left.keyAt(slot));
    }
    return equal;
  }

  private static boolean byProtocol(
      RuneContext context, RuneValue left, Object right, boolean total) {
    RuneFunction function = ownEquality(context, left, total);
    if (function == null) {
      throw unsupported(left, right, total);
    }
    return Protocols.expectBool(context.call(function, left, right));
  }

  /** A type that has only one of the two equalities uses it for both. */
  private static RuneFunction ownEquality(RuneContext context, RuneValue left, boolean total) {
    return total
        ? Protocols.find(context, left, "eq", "partial_eq")
        : Protocols.find(context, left, "partial_eq", "eq");
  }

  private static <T> T expect(Class<T> kind, RuneType type, Object value) {
    if (kind.isInstance(value)) {
      return kind.cast(value);
    }
    throw RuneError.expectedType(type, value);
  }

  private static RuneError unsupported(Object left, Object right, boolean total) {
    return RuneError.unsupportedBinary(total ? "EQ" : "PARTIAL_EQ", left, right);
  }
}
