package dev.runevm.parser.resolve;

import dev.runevm.language.unit.Constant;
import java.util.Optional;

/** Checks the ends of range patterns. */
final class RangeBounds {
  private RangeBounds() {}

  /** Whether the ends are of one ordered type and something can lie between them. */
  static boolean areValid(Optional<Constant> start, Optional<Constant> end, boolean inclusive) {
    if (start.isEmpty() || end.isEmpty()) {
      return isOrdered(start.or(() -> end).orElse(new Constant.Unit()));
    }
    Integer order = compare(start.get(), end.get());
    return order != null && (inclusive ? order <= 0 : order < 0);
  }

  private static boolean isOrdered(Constant constant) {
    return compare(constant, constant) != null;
  }

  /** How two constants are ordered; null if they are not. */
  private static Integer compare(Constant a, Constant b) {
    if (a instanceof Constant.I64(long x) && b instanceof Constant.I64(long y)) {
      return Long.compare(x, y);
    }
    if (a instanceof Constant.U64(long x) && b instanceof Constant.U64(long y)) {
      return Long.compareUnsigned(x, y);
    }
    if (a instanceof Constant.Char(int x) && b instanceof Constant.Char(int y)) {
      return Integer.compare(x, y);
    }
    boolean floats = a instanceof Constant.F64 && b instanceof Constant.F64;
    if (floats) {
      double x = ((Constant.F64) a).value();
      double y = ((Constant.F64) b).value();
      return Double.isNaN(x) || Double.isNaN(y) ? null : (Integer) Double.compare(x, y);
    }
    return null;
  }
}
