package dev.runevm.interpreter.nodes.access;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.Indexing;
import dev.runevm.interpreter.value.RuneVec;

/** {@code a[i]}. */
@ImportStatic(VecAccess.class)
@NodeChild(value = "target", type = Expression.class)
@NodeChild(value = "index", type = Expression.class)
public abstract class IndexGetNode extends Expression {
  /** Reads an element. */
  protected IndexGetNode() {}

  @Specialization(guards = {"isLongs(vec)", "has(vec, index)"})
  static long longs(RuneVec vec, long index) {
    return VecAccess.longs(vec)[(int) index];
  }

  @Specialization(guards = {"isDoubles(vec)", "has(vec, index)"})
  static double doubles(RuneVec vec, long index) {
    return VecAccess.doubles(vec)[(int) index];
  }

  @Specialization(guards = {"isBooleans(vec)", "has(vec, index)"})
  static boolean booleans(RuneVec vec, long index) {
    return VecAccess.booleans(vec)[(int) index];
  }

  @Specialization(guards = {"isObjects(vec)", "has(vec, index)"})
  static Object objects(RuneVec vec, long index) {
    return VecAccess.objects(vec)[(int) index];
  }

  @Fallback
  final Object others(Object target, Object index) {
    try {
      return Indexing.get(context(), target, index);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }
}
