package dev.runevm.interpreter.jvm.runtime;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.nodes.access.StaticGetNode;
import dev.runevm.interpreter.operator.Indexing;
import dev.runevm.interpreter.operator.Numbers;
import dev.runevm.interpreter.operator.TupleFields;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.StructLayout;

/** Access to elements and statics, as compiled code calls it. */
public final class JvmAccess {
  private JvmAccess() {}

  /** The value of a static. */
  public static Object staticGet(LoadedUnit unit, int index, RuneContext context) {
    Object value = context.statics(unit)[index];
    return value != null ? value : StaticGetNode.initialize(context, unit, index);
  }

  /** Sets a static. */
  public static void staticSet(Object value, LoadedUnit unit, int index, RuneContext context) {
    context.statics(unit)[index] = value;
  }

  /** The storage of a vec of {@code i64} that has an element at an index; else null. */
  public static long[] longs(Object target, long index) {
    return target instanceof RuneVec vec
            && vec.storage() instanceof long[] elements
            && Long.compareUnsigned(index, vec.size()) < 0
        ? elements
        : null;
  }

  /** The storage of a vec that has an element at an index; else null. */
  public static Object storage(Object target, long index) {
    return target instanceof RuneVec vec && Long.compareUnsigned(index, vec.size()) < 0
        ? vec.storage()
        : null;
  }

  /** The position that an index means; negative if it can be none. */
  public static long position(Object index) {
    return Numbers.natural(index);
  }

  /** {@code target[index]}. */
  public static Object indexGet(Object target, long index, RuneContext context, int callsLeft) {
    return indexGet(target, (Object) index, context, callsLeft);
  }

  /** {@code target[index]}. */
  public static Object indexGet(Object target, Object index, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return Indexing.get(context, target, index);
  }

  /** {@code target[index] = value}. */
  public static void indexSet(
      Object target, long index, Object value, RuneContext context, int callsLeft) {
    indexSet(target, (Object) index, value, context, callsLeft);
  }

  /** {@code target[index] = value}. */
  public static void indexSet(
      Object target, Object index, Object value, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    Indexing.set(context, target, index, value);
  }

  /** Whether a value is a struct with a layout. */
  public static boolean hasLayout(Object value, StructLayout layout) {
    return value instanceof RuneStruct struct && struct.layout() == layout;
  }

  /** {@code target.0}. */
  public static Object tupleGet(Object target, int position) {
    if (target instanceof RuneTuple tuple && position < tuple.size()) {
      return tuple.get(position);
    }
    if (target instanceof RuneStruct struct
        && position < struct.fieldCount()
        && struct.layout().isTuple()) {
      return struct.get(position);
    }
    return TupleFields.get(target, position);
  }

  /** {@code target.0 = value}. */
  public static void tupleSet(Object target, Object value, int position) {
    TupleFields.set(target, position, value);
  }
}
