package dev.runevm.interpreter.nodes.iteration;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.interpreter.value.iterator.RangeIterator;
import dev.runevm.interpreter.value.iterator.VecIterator;
import dev.runevm.language.unit.RangeKind;

/** An iterator over a value. */
@NodeChild(value = "value", type = Expression.class)
public abstract class IterNode extends Expression {
  /** The iterator of the value. */
  protected IterNode() {}

  @Specialization(guards = "isLongs(range)")
  static RuneIterator longRange(RuneRange range) {
    long start = (long) range.start();
    long end = (long) range.end();
    return range.kind() == RangeKind.HALF_OPEN
        ? RangeIterator.halfOpen(start, end)
        : RangeIterator.inclusive(start, end);
  }

  @Specialization
  static RuneIterator vec(RuneVec vec) {
    return new VecIterator(vec);
  }

  @Fallback
  final Object others(Object value) {
    try {
      return Iteration.iterator(context(), value);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }

  /** Whether it is a bounded range of {@code i64}. */
  protected static boolean isLongs(RuneRange range) {
    return (range.kind() == RangeKind.HALF_OPEN || range.kind() == RangeKind.INCLUSIVE)
        && range.start() instanceof Long
        && range.end() instanceof Long;
  }
}
