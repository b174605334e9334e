package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneHashMap;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.RuneVecDeque;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.unit.Shape;

/**
 * {@code value[index]}. An index that is copied, not shared, must be an integer that is not
 * negative; this is checked before anything else, whatever is indexed, except that a type of a
 * script with an index operator of its own takes any index.
 */
public final class Indexing {
  private static final int BYTE = 8;

  private Indexing() {}

  /** {@code target[index]}. */
  public static Object get(RuneContext context, Object target, Object index) {
    if (target instanceof RuneVec vec
        && index instanceof Long number
        && number >= 0
        && number < vec.size()) {
      return vec.get((int) (long) number);
    }
    return getAny(context, target, index);
  }

  @TruffleBoundary
  private static Object getAny(RuneContext context, Object target, Object index) {
    RuneFunction own = ownOperator(context, target, "index_get");
    if (own != null) {
      return context.call(own, target, index);
    }
    if (Numbers.isInline(index)) {
      return getInteger(context, target, index, Conversion.toIndex(index));
    }
    if (index instanceof RuneString key) {
      if (target instanceof RuneObject object) {
        return present(object.get(key.toString()), key, target);
      }
      if (target instanceof RuneStruct struct && isNamed(struct)) {
        int field = struct.constructor().fieldIndex(key.toString());
        return present(field < 0 ? null : struct.get(field), key, target);
      }
    }
    if (target instanceof RuneHashMap map) {
      return getKey(context, map, index);
    }
    if (index instanceof RuneRange range) {
      return getPart(target, range);
    }
    if (target instanceof RuneVec
        || target instanceof RuneVecDeque
        || target instanceof RuneBytes) {
      throw RuneError.of(ErrorKind.EXPECTED_NUMBER, RuneType.of(index));
    }
    throw unsupportedGet(target, index);
  }

  private static Object getInteger(
      RuneContext context, Object target, Object index, long position) {
    if (TupleFields.isTupleLike(target)) {
      Object value = TupleFields.find(target, position);
      if (value == null) {
        throw RuneError.of(ErrorKind.MISSING_INDEX_INTEGER, RuneType.of(target), index);
      }
      return value;
    }
    if (target instanceof RuneHashMap map) {
      return getKey(context, map, index);
    }
    if (target instanceof RuneVecDeque deque) {
      return deque.get(checkRange(position, deque.size()));
    }
    if (target instanceof RuneBytes bytes) {
      if (position >= bytes.size()) {
        throw RuneError.panic("missing bytes slice");
      }
      return UnsignedLong.of(bytes.get((int) position));
    }
    throw unsupportedGet(target, index);
  }

  private static Object getKey(RuneContext context, RuneHashMap map, Object key) {
    Object value = map.get(context, key);
    if (value == null) {
      throw RuneError.of(ErrorKind.MISSING_INDEX_KEY, map.type());
    }
    return value;
  }

  private static Object getPart(Object target, RuneRange range) {
    if (target instanceof RuneVec vec) {
      RuneVec part = Slicing.of(vec, range);
      if (part == null) {
        throw RuneError.of(ErrorKind.MISSING_INDEX, vec.type());
      }
      return part;
    }
    if (target instanceof RuneString text) {
      RuneString part = Slicing.of(text, range);
      if (part == null) {
        throw RuneError.panic("missing string slice");
      }
      return part;
    }
    if (target instanceof RuneBytes bytes) {
      RuneBytes part = Slicing.of(bytes, range);
      if (part == null) {
        throw RuneError.panic("missing bytes slice");
      }
      return part;
    }
    throw unsupportedGet(target, range);
  }

  private static Object present(Object value, RuneString key, Object target) {
    if (value == null) {
      throw missingField(target, key);
    }
    return value;
  }

  /** {@code target[index] = value}. */
  public static void set(RuneContext context, Object target, Object index, Object value) {
    if (target instanceof RuneVec vec
        && index instanceof Long number
        && number >= 0
        && number < vec.size()) {
      vec.set((int) (long) number, value);
    } else {
      setAny(context, target, index, value);
    }
  }

  @TruffleBoundary
  private static void setAny(RuneContext context, Object target, Object index, Object value) {
    if (target instanceof RuneVec vec) {
      vec.set(checkRange(Conversion.toIndex(index), vec.size()), value);
    } else if (target instanceof RuneVecDeque deque) {
      deque.set(checkRange(Conversion.toIndex(index), deque.size()), value);
    } else if (target instanceof RuneBytes bytes) {
      bytes.set(
          checkRange(Conversion.toIndex(index), bytes.size()),
          (int) Conversion.toUnsigned(value, BYTE));
    } else if (target instanceof RuneHashMap map) {
      map.put(context, index, value);
    } else if (target instanceof RuneObject object && index instanceof RuneString key) {
      object.put(key.toString(), value);
    } else {
      setByProtocol(context, target, index, value);
    }
  }

  private static void setByProtocol(
      RuneContext context, Object target, Object index, Object value) {
    RuneFunction own = ownOperator(context, target, "index_set");
    if (own != null) {
      context.call(own, target, index, value);
    } else if (target instanceof RuneStruct struct
        && isNamed(struct)
        && index instanceof RuneString key) {
      setField(struct, key, value);
    } else {
      throw RuneError.of(
          ErrorKind.UNSUPPORTED_INDEX_SET,
          RuneType.of(target),
          RuneType.of(index),
          RuneType.of(value));
    }
  }

  private static void setField(RuneStruct struct, RuneString key, Object value) {
    int field = struct.constructor().fieldIndex(key.toString());
    if (field < 0) {
      throw missingField(struct, key);
    }
    struct.set(field, value);
  }

  private static RuneError missingField(Object target, RuneString key) {
    return RuneError.of(ErrorKind.MISSING_FIELD, key, RuneType.of(target))
        .withHelp(KeyAdvice.on(target, key.toString()));
  }

  private static RuneFunction ownOperator(RuneContext context, Object target, String method) {
    return Protocols.find(context, target, method);
  }

  private static boolean isNamed(RuneStruct struct) {
    return struct.constructor().kind() == Shape.Kind.NAMED;
  }

  /**
   * An index that is below a length, for natives too.
   *
   * @throws RuneError if it is not
   */
  public static int checkRange(long index, int length) {
    if (index >= length) {
      throw outOfRange(index, length);
    }
    return (int) index;
  }

  /** An index is not within a sequence. */
  @TruffleBoundary
  public static RuneError outOfRange(long index, long length) {
    return RuneError.of(ErrorKind.OUT_OF_RANGE, length, index);
  }

  /** A value cannot be indexed by another. */
  @TruffleBoundary
  public static RuneError unsupportedGet(Object target, Object index) {
    return RuneError.of(ErrorKind.UNSUPPORTED_INDEX_GET, RuneType.of(target), RuneType.of(index));
  }
}
