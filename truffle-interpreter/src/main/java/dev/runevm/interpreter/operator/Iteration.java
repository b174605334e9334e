package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneHashMap;
import dev.runevm.interpreter.value.RuneHashSet;
import dev.runevm.interpreter.value.RuneIterable;
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
import dev.runevm.interpreter.value.iterator.CharsIterator;
import dev.runevm.interpreter.value.iterator.EntryKind;
import dev.runevm.interpreter.value.iterator.HashMapIterator;
import dev.runevm.interpreter.value.iterator.HashSetIterator;
import dev.runevm.interpreter.value.iterator.ObjectIterator;
import dev.runevm.interpreter.value.iterator.OnceIterator;
import dev.runevm.interpreter.value.iterator.RangeFromIterator;
import dev.runevm.interpreter.value.iterator.RangeIterator;
import dev.runevm.interpreter.value.iterator.ScriptIterator;
import dev.runevm.interpreter.value.iterator.TupleIterator;
import dev.runevm.interpreter.value.iterator.VecDequeIterator;
import dev.runevm.interpreter.value.iterator.VecIterator;

/** What {@code for} and everything else that takes an iterable does with a value. */
public final class Iteration {
  private Iteration() {}

  /**
   * An iterator over a value. An iterator is its own, so going over it continues where it was.
   *
   * @throws RuneError if the value cannot be gone over
   */
  public static RuneIterator iterator(Caller caller, Object value) {
    if (value instanceof RuneIterator iterator) {
      return iterator;
    }
    return value instanceof RuneVec vec ? new VecIterator(vec) : ofOther(caller, value);
  }

  @TruffleBoundary
  private static RuneIterator ofOther(Caller caller, Object value) {
    if (value instanceof RuneRange range) {
      return ofRange(range);
    }
    if (value instanceof RuneTuple tuple) {
      return new TupleIterator(tuple);
    }
    if (value instanceof RuneObject object) {
      return new ObjectIterator(object, EntryKind.ENTRIES);
    }
    if (value instanceof RuneHashMap map) {
      return new HashMapIterator(map, EntryKind.ENTRIES);
    }
    if (value instanceof RuneHashSet set) {
      return HashSetIterator.all(set);
    }
    if (value instanceof RuneVecDeque deque) {
      return new VecDequeIterator(deque);
    }
    if (value instanceof RuneStruct struct) {
      return ofStruct(caller, struct);
    }
    if (value instanceof RuneIterable iterable) {
      return iterable.iterator(caller.context());
    }
    return byProtocol(caller, value);
  }

  /** An iterator over the keys of an object. */
  public static RuneIterator keys(RuneObject object) {
    return new ObjectIterator(object, EntryKind.KEYS);
  }

  /** An iterator over the values of an object. */
  public static RuneIterator values(RuneObject object) {
    return new ObjectIterator(object, EntryKind.VALUES);
  }

  /** An iterator over the chars of a string. */
  public static RuneIterator chars(RuneString text) {
    return new CharsIterator(text);
  }

  private static RuneIterator ofStruct(Caller caller, RuneStruct struct) {
    if (struct.type() == BuiltinTypes.OPTION) {
      Object payload = struct.is(BuiltinTypes.SOME) ? struct.get(0) : null;
      return new OnceIterator(BuiltinTypes.OPTION_ITER, payload);
    }
    if (struct.type() == BuiltinTypes.RESULT) {
      Object payload = struct.is(BuiltinTypes.OK) ? struct.get(0) : null;
      return new OnceIterator(BuiltinTypes.RESULT_ITER, payload);
    }
    return byProtocol(caller, struct);
  }

  private static RuneIterator byProtocol(Caller caller, Object value) {
    if (!(value instanceof RuneValue source) || source.type().isBuiltin()) {
      throw Protocols.missing("INTO_ITER", value);
    }
    RuneFunction function = Protocols.find(caller.context(), source, "into_iter");
    if (function != null) {
      Object result = caller.call(function, source);
      if (result != source) {
        return iterator(caller, result);
      }
    }
    if (source.type().isScript() && source.type().method("next") != null) {
      return new ScriptIterator(source);
    }
    throw Protocols.missing("INTO_ITER", source);
  }

  /**
   * An iterator over a range.
   *
   * @throws RuneError unless its bounds are integers or chars and it has a lower one
   */
  @TruffleBoundary
  public static RuneIterator ofRange(RuneRange range) {
    return switch (range.kind()) {
      case HALF_OPEN -> bounded(range, false);
      case INCLUSIVE -> bounded(range, true);
      case FROM -> unbounded(range);
      default -> throw Protocols.missing("INTO_ITER", range);
    };
  }

  /** Whether a range can be gone over. */
  public static boolean isIterable(RuneRange range) {
    Object start = range.start();
    Object end = range.end();
    return switch (range.kind()) {
      case FROM -> isInteger(start) || start instanceof CodePoint;
      case HALF_OPEN, INCLUSIVE ->
          isInteger(start) && isInteger(end)
              || start instanceof CodePoint && end instanceof CodePoint;
      default -> false;
    };
  }

  private static boolean isInteger(Object value) {
    return value instanceof Long || value instanceof UnsignedLong;
  }

  private static RuneIterator bounded(RuneRange range, boolean inclusive) {
    Object start = range.start();
    Object end = range.end();
    if (start instanceof Long first) {
      long last = signedBound(first, end, inclusive);
      return inclusive ? RangeIterator.inclusive(first, last) : RangeIterator.halfOpen(first, last);
    }
    if (start instanceof UnsignedLong first && Numbers.isInline(end)) {
      return RangeIterator.unsigned(first.bits(), Conversion.toUnsigned(end, Long.SIZE), inclusive);
    }
    if (start instanceof CodePoint first && end instanceof CodePoint last) {
      return RangeIterator.chars(first.value(), last.value(), inclusive);
    }
    throw notIterable(start, end, inclusive);
  }

  /**
   * The upper bound of a range that begins with an {@code i64}, as one.
   *
   * @throws RuneError if it is none
   */
  @TruffleBoundary
  public static long signedBound(long start, Object end, boolean inclusive) {
    // A bound that is copied is converted to a number, or it is an error which says so.
    if (Numbers.isInline(end)) {
      return Conversion.toSigned(end, Long.SIZE);
    }
    throw notIterable(start, end, inclusive);
  }

  private static RuneError notIterable(Object start, Object end, boolean inclusive) {
    ErrorKind kind =
        inclusive ? ErrorKind.UNSUPPORTED_ITER_RANGE_INCLUSIVE : ErrorKind.UNSUPPORTED_ITER_RANGE;
    return RuneError.of(kind, RuneType.of(start), RuneType.of(end));
  }

  private static RuneIterator unbounded(RuneRange range) {
    Object start = range.start();
    if (isInteger(start) || start instanceof CodePoint) {
      return new RangeFromIterator(start);
    }
    throw RuneError.of(ErrorKind.UNSUPPORTED_ITER_RANGE_FROM, RuneType.of(start));
  }
}
