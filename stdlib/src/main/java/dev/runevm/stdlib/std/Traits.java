package dev.runevm.stdlib.std;

/** The paths of the traits of {@code std}, for declarations of types. */
public final class Traits {
  public static final String CLONE = "std::clone::Clone";
  public static final String PARTIAL_EQ = "std::cmp::PartialEq";
  public static final String EQ = "std::cmp::Eq";
  public static final String PARTIAL_ORD = "std::cmp::PartialOrd";
  public static final String ORD = "std::cmp::Ord";
  public static final String ITERATOR = "std::iter::Iterator";
  public static final String DOUBLE_ENDED = "std::iter::DoubleEndedIterator";
  public static final String EXACT_SIZE = "std::iter::ExactSizeIterator";

  private Traits() {}
}
