package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.UnsignedLong;

/**
 * The tests that patterns and {@code is} are made of. None ever fails: a value of another type just
 * does not match.
 */
public final class TypeTests {
  private TypeTests() {}

  /** Whether the type of a value is exactly this one. */
  public static boolean is(Object value, RuneType type) {
    return RuneType.of(value) == type;
  }

  /** Whether a value is an instance of this struct or variant. */
  public static boolean is(Object value, Constructor constructor) {
    return value instanceof RuneStruct struct && struct.constructor() == constructor;
  }

  /**
   * Whether a value has the type of a constant and equals it; parts of a vec, tuple or object
   * likewise.
   *
   * @param constant a value made of a constant, so it does not contain itself
   */
  @TruffleBoundary
  public static boolean isConstant(Object value, Object constant) {
    if (constant instanceof RuneVec vec) {
      return value instanceof RuneVec other && isVec(other, vec);
    }
    if (constant instanceof RuneTuple tuple) {
      return value instanceof RuneTuple other && isTuple(other, tuple);
    }
    if (constant instanceof RuneObject object) {
      return value instanceof RuneObject other && isObject(other, object);
    }
    if (constant instanceof RuneStruct struct) {
      return value instanceof RuneStruct other && isStruct(other, struct);
    }
    if (constant instanceof Long number) {
      return number.equals(value);
    }
    if (constant instanceof Double number) {
      return value instanceof Double other && (double) number == other;
    }
    if (constant instanceof Boolean truth) {
      return truth.equals(value);
    }
    if (constant instanceof UnsignedLong number) {
      return number.equals(value);
    }
    if (constant instanceof CodePoint point) {
      return point.equals(value);
    }
    if (constant instanceof RuneString text) {
      return text.equals(value);
    }
    if (constant instanceof RuneBytes bytes) {
      return bytes.equals(value);
    }
    return false;
  }

  private static boolean isVec(RuneVec value, RuneVec constant) {
    boolean equal = value.size() == constant.size();
    for (int i = 0; equal && i < constant.size(); i++) {
      equal = isConstant(value.get(i), constant.get(i));
    }
    return equal;
  }

  private static boolean isTuple(RuneTuple value, RuneTuple constant) {
    boolean equal = value.size() == constant.size();
    for (int i = 0; equal && i < constant.size(); i++) {
      equal = isConstant(value.get(i), constant.get(i));
    }
    return equal;
  }

  private static boolean isStruct(RuneStruct value, RuneStruct constant) {
    boolean equal = value.constructor() == constant.constructor();
    for (int i = 0; equal && i < constant.fieldCount(); i++) {
      equal = isConstant(value.get(i), constant.get(i));
    }
    return equal;
  }

  private static boolean isObject(RuneObject value, RuneObject constant) {
    boolean equal = value.size() == constant.size();
    for (String key : equal ? constant.keys() : new String[0]) {
      Object part = value.get(key);
      equal = equal && part != null && isConstant(part, constant.get(key));
    }
    return equal;
  }

  /**
   * Whether a value has the type of the bounds and lies between them.
   *
   * @param lower the lower bound, which belongs to the range, or null
   * @param upper the upper bound, or null
   * @param inclusive whether the upper bound belongs to the range
   */
  public static boolean isInRange(Object value, Object lower, Object upper, boolean inclusive) {
    int limit = inclusive ? 0 : -1;
    return (lower == null || order(value, lower) >= 0)
        && (upper == null || order(value, upper) <= limit && order(value, upper) >= -1);
  }

  /** The order of two values of the same type: -1, 0 or 1; -2 if they have none. */
  private static int order(Object value, Object bound) {
    if (value instanceof Long a && bound instanceof Long b) {
      return Long.compare(a, b);
    }
    if (value instanceof UnsignedLong a && bound instanceof UnsignedLong b) {
      return a.compareTo(b);
    }
    if (value instanceof CodePoint a && bound instanceof CodePoint b) {
      return Integer.compare(a.value(), b.value());
    }
    if (value instanceof Double a && bound instanceof Double b) {
      return a < b ? -1 : a > b ? 1 : (double) a == b ? 0 : -2;
    }
    return -2;
  }

  /**
   * Whether a value is a vec of a length.
   *
   * @param orMore whether it may be longer
   */
  public static boolean isVec(Object value, int length, boolean orMore) {
    return value instanceof RuneVec vec && (orMore ? vec.size() >= length : vec.size() == length);
  }

  /**
   * Whether a value is a tuple of a length.
   *
   * @param orMore whether it may be longer
   */
  public static boolean isTuple(Object value, int length, boolean orMore) {
    return value instanceof RuneTuple tuple
        && (orMore ? tuple.size() >= length : tuple.size() == length);
  }

  /**
   * Whether a value is an object with these keys.
   *
   * @param orMore whether it may have more keys
   */
  @TruffleBoundary
  public static boolean isObject(Object value, String[] keys, boolean orMore) {
    if (!(value instanceof RuneObject object)
        || !(orMore ? object.size() >= keys.length : object.size() == keys.length)) {
      return false;
    }
    for (String key : keys) {
      if (!object.contains(key)) {
        return false;
      }
    }
    return true;
  }
}
