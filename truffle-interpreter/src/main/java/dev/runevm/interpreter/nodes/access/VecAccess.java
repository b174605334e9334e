package dev.runevm.interpreter.nodes.access;

import dev.runevm.interpreter.value.RuneVec;

/** The storage of vecs, for paths on which elements are not boxed. */
public final class VecAccess {
  private VecAccess() {}

  /** Whether the storage is of unboxed {@code i64}. */
  public static boolean isLongs(RuneVec vec) {
    return vec.storage() instanceof long[];
  }

  /** Whether the storage is of unboxed {@code f64}. */
  public static boolean isDoubles(RuneVec vec) {
    return vec.storage() instanceof double[];
  }

  /** Whether the storage is of unboxed {@code bool}. */
  public static boolean isBooleans(RuneVec vec) {
    return vec.storage() instanceof boolean[];
  }

  /** Whether the storage is of values of any type. */
  public static boolean isObjects(RuneVec vec) {
    return vec.storage() instanceof Object[];
  }

  /** The storage if {@link #isLongs}. */
  public static long[] longs(RuneVec vec) {
    return (long[]) vec.storage();
  }

  /** The storage if {@link #isDoubles}. */
  public static double[] doubles(RuneVec vec) {
    return (double[]) vec.storage();
  }

  /** The storage if {@link #isBooleans}. */
  public static boolean[] booleans(RuneVec vec) {
    return (boolean[]) vec.storage();
  }

  /** The storage if {@link #isObjects}. */
  public static Object[] objects(RuneVec vec) {
    return (Object[]) vec.storage();
  }

  /** Whether there is an element at an index. */
  public static boolean has(RuneVec vec, long index) {
    return index >= 0 && index < vec.size();
  }
}
