package dev.runevm.interpreter.nodes.aggregate;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.language.unit.RangeKind;

/** A range. */
public final class RangeNode extends Expression {
  private final RangeKind kind;
  @Child private Expression start;
  @Child private Expression end;

  /** A range with these bounds; null where the kind has none. */
  public RangeNode(RangeKind kind, Expression start, Expression end) {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  /** The kind of range. */
  public RangeKind kind() {
    return kind;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    Object lower = start == null ? null : start.execute(frame);
    Object upper = end == null ? null : end.execute(frame);
    return RuneRange.of(kind, lower, upper);
  }
}
