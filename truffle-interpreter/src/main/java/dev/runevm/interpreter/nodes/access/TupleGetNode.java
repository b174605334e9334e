package dev.runevm.interpreter.nodes.access;

import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.NodeChild;
import com.oracle.truffle.api.dsl.Specialization;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.operator.TupleFields;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;

/** {@code a.0}. */
@NodeChild(value = "target", type = Expression.class)
public abstract class TupleGetNode extends Expression {
  private final int position;

  /** Reads the element at this position. */
  protected TupleGetNode(int position) {
    this.position = position;
  }

  @Specialization(guards = "has(tuple)")
  final Object tuple(RuneTuple tuple) {
    return tuple.get(position);
  }

  @Specialization(guards = "has(struct)")
  final Object struct(RuneStruct struct) {
    return struct.get(position);
  }

  @Fallback
  final Object others(Object target) {
    try {
      return TupleFields.get(target, position);
    } catch (RuneError error) {
      throw error.at(this);
    }
  }

  /** Whether a tuple has the element. */
  protected final boolean has(RuneTuple tuple) {
    return position < tuple.size();
  }

  /** Whether a struct has the element. */
  protected final boolean has(RuneStruct struct) {
    return position < struct.fieldCount() && struct.layout().isTuple();
  }
}
