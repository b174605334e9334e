package dev.runevm.interpreter.nodes.access;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Effect;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.Indexing;
import dev.runevm.interpreter.value.RuneVec;

/** {@code a[i] = v}. */
@ImportStatic(VecAccess.class)
@NodeChild(value = "target", type = Expression.class)
@NodeChild(value = "index", type = Expression.class)
@NodeChild(value = "value", type = Expression.class)
public abstract class IndexSetNode extends Effect {
  /** Writes an element. */
  protected IndexSetNode() {}

  @Specialization(guards = {"isLongs(vec)", "has(vec, index)"})
  static void longs(RuneVec vec, long index, long value) {
    VecAccess.longs(vec)[(int) index] = value;
  }

  @Specialization(guards = {"isDoubles(vec)", "has(vec, index)"})
  static void doubles(RuneVec vec, long index, double value) {
    VecAccess.doubles(vec)[(int) index] = value;
  }

  @Specialization(guards = {"isBooleans(vec)", "has(vec, index)"})
  static void booleans(RuneVec vec, long index, boolean value) {
    VecAccess.booleans(vec)[(int) index] = value;
  }

  @Specialization(guards = {"isObjects(vec)", "has(vec, index)"})
  static void objects(RuneVec vec, long index, Object value) {
    VecAccess.objects(vec)[(int) index] = value;
  }

  @Fallback
  final void others(Object target, Object index, Object value) {
    try {
      Indexing.set(context(), target, index, value);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
