package dev.runevm.interpreter.value;

/** A place for a number that is a field of a struct. Never leaves the struct. */
final class FieldCell {
  private FieldCell() {}

  /** The value of a field, which may be in a cell. */
  static Object unpack(Object content) {
    if (content instanceof OfLong cell) {
      return cell.value;
    }
    return content instanceof OfDouble cell ? (Object) cell.value : content;
  }

  /** For {@code i64}. */
  static final class OfLong {
    long value;

    OfLong(long value) {
      this.value = value;
    }
  }

  /** For {@code f64}. */
  static final class OfDouble {
    double value;

    OfDouble(double value) {
      this.value = value;
    }
  }
}
