package dev.runevm.language.unit;

/** The six kinds of range expressions and the values that they make. */
public enum RangeKind {
  /** {@code ..} */
  FULL,
  /** {@code a..} */
  FROM,
  /** {@code ..b} */
  TO,
  /** {@code ..=b} */
  TO_INCLUSIVE,
  /** {@code a..b} */
  HALF_OPEN,
  /** {@code a..=b} */
  INCLUSIVE;

  /** Whether this kind has a lower bound. */
  public boolean hasStart() {
    return this == FROM || this == HALF_OPEN || this == INCLUSIVE;
  }

  /** Whether this kind has an upper bound. */
  public boolean hasEnd() {
    return this != FULL && this != FROM;
  }
}
