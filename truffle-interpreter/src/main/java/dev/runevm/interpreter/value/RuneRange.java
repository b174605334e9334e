package dev.runevm.interpreter.value;

import dev.runevm.language.unit.RangeKind;

/** A range with bounds of any type. Its bounds do not change. */
public final class RuneRange implements RuneValue {
  private final RangeKind kind;
  private final Object start;
  private final Object end;

  private RuneRange(RangeKind kind, Object start, Object end) {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  /**
   * A range.
   *
   * @param start the lower bound, or null if the kind has none
   * @param end the upper bound, or null if the kind has none
   */
  public static RuneRange of(RangeKind kind, Object start, Object end) {
    assert kind.hasStart() == (start != null) && kind.hasEnd() == (end != null);
    return new RuneRange(kind, start, end);
  }

  /** Which of the six kinds of range it is. */
  public RangeKind kind() {
    return kind;
  }

  /** The lower bound, or null. */
  public Object start() {
    return start;
  }

  /** The upper bound, or null. */
  public Object end() {
    return end;
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.rangeType(kind);
  }
}
