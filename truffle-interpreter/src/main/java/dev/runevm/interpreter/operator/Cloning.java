package dev.runevm.interpreter.operator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneCloneable;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneHashMap;
import dev.runevm.interpreter.value.RuneHashSet;
import dev.runevm.interpreter.value.RuneObject;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.RuneVecDeque;

/**
 * {@code clone}: a new container with the same elements. Tuples and the library's variants clone
 * their elements; an instance of a script's type without a method {@code clone} is its own clone.
 */
public final class Cloning {
  private static final String ACTION = "clone";

  private Cloning() {}

  /** The clone of a value. */
  @TruffleBoundary
  public static Object clone(RuneContext context, Object value) {
    return clone(context, value, 0);
  }

  private static Object clone(RuneContext context, Object value, int depth) {
    if (value instanceof RuneString text) {
      return text.copy();
    }
    if (value instanceof RuneBytes bytes) {
      return bytes.slice(0, bytes.size());
    }
    if (value instanceof RuneVec vec) {
      return vec.copy();
    }
    if (value instanceof RuneObject object) {
      return object.copy();
    }
    if (value instanceof RuneTuple tuple) {
      return cloneTuple(context, tuple, depth);
    }
    if (value instanceof RuneHashMap map) {
      return map.copy();
    }
    if (value instanceof RuneHashSet set) {
      return set.copy();
    }
    if (value instanceof RuneVecDeque deque) {
      return deque.copy();
    }
    if (value instanceof RuneRange range) {
      return range.copy();
    }
    if (value instanceof RuneFunction function) {
      return function;
    }
    if (value instanceof RuneCloneable other) {
      return other.cloneValue();
    }
    if (value instanceof RuneStruct struct) {
      return cloneStruct(context, struct, depth);
    }
    return cloneOther(context, value);
  }

  private static RuneTuple cloneTuple(RuneContext context, RuneTuple tuple, int depth) {
    int deeper = Depth.deeper(depth, ACTION);
    Object[] elements = tuple.toArray();
    for (int i = 0; i < elements.length; i++) {
      elements[i] = clone(context, elements[i], deeper);
    }
    return RuneTuple.of(elements);
  }

  private static Object cloneStruct(RuneContext context, RuneStruct struct, int depth) {
    if (!struct.type().isBuiltin()) {
      RuneFunction own = Protocols.find(context, struct, "clone");
      return own == null ? struct : context.call(own, struct);
    }
    int deeper = Depth.deeper(depth, ACTION);
    Object[] fields = new Object[struct.fieldCount()];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = clone(context, struct.get(i), deeper);
    }
    return struct.constructor().create(fields);
  }

  private static Object cloneOther(RuneContext context, Object value) {
    if (Numbers.isInline(value)) {
      return value;
    }
    RuneFunction own = Protocols.find(context, value, "clone");
    if (own == null) {
      throw Protocols.missing("CLONE", value);
    }
    return context.call(own, value);
  }
}
