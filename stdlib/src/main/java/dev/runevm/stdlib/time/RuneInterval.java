package dev.runevm.stdlib.time;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/** When something that happens at equal distances happens next. */
final class RuneInterval implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("time::Interval");

  private final RuneDuration period;
  private RuneInstant next;

  RuneInterval(RuneInstant start, RuneDuration period) {
    this.next = start.copy();
    this.period = period.copy();
  }

  /** The moment of the next tick. */
  RuneInstant next() {
    return next;
  }

  /** The next tick has happened; gives its moment. */
  RuneInstant advance() {
    RuneInstant tick = next;
    next = next.plus(period);
    return tick;
  }

  /** The next tick is to be one period after a moment. */
  void resetFrom(RuneInstant moment) {
    next = moment.plus(period);
  }

  /** The next tick is to be at a moment. */
  void resetTo(RuneInstant moment) {
    next = moment;
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
