package dev.runevm.interpreter.value;

/** A place for a number that is a field of a struct. Never leaves the struct. */
abstract sealed class FieldCell {
  /** The number as a value. */
  abstract Object boxed();

  /** For {@code i64}. */
  static final class OfLong extends FieldCell {
    long value;

    OfLong(long value) {
      this.value = value;
    }

    @Override
    Object boxed() {
      return value;
    }
  }

  /** For {@code f64}. */
  static final class OfDouble extends FieldCell {
    double value;

    OfDouble(double value) {
      this.value = value;
    }

    @Override
    Object boxed() {
      return value;
    }
  }
}
