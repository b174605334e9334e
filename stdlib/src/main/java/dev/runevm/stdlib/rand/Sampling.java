package dev.runevm.stdlib.rand;

import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.unit.RangeKind;

/** Makes values of the bits of a generator, each value with the same probability. */
final class Sampling {
  private static final int SURROGATES = 0xD800;
  private static final int SURROGATE_COUNT = 0x800;
  private static final int CHARACTERS = 0x11_0000;
  private static final int EXPONENT_OF_ONE = 0x3FF;
  private static final int MANTISSA = 52;

  private final Generator generator;

  Sampling(Generator generator) {
    this.generator = generator;
  }

  /** A value of a type, by its path; of floats those from 0 to below 1. */
  Object any(String type) {
    return switch (type) {
      case "std::u64" -> UnsignedLong.of(generator.nextLong());
      case "std::i64" -> generator.nextLong();
      case "std::f64" -> (generator.nextLong() >>> 11) * 0x1p-53;
      case "std::bool" -> generator.nextInt() < 0;
      case "std::char" -> character();
      default -> throw new IllegalArgumentException(type);
    };
  }

  /** A value in a range of a type. */
  Object in(RuneRange range, String type) {
    boolean inclusive = range.kind() == RangeKind.INCLUSIVE;
    if (!inclusive && range.kind() != RangeKind.HALF_OPEN) {
      throw RuneError.expectedType(BuiltinTypes.RANGE, range);
    }
    return switch (type) {
      case "std::u64" ->
          UnsignedLong.of(
              unsigned(Numbers.unsigned(range.start()), Numbers.unsigned(range.end()), inclusive));
      case "std::i64" ->
          signed(Numbers.signed(range.start()), Numbers.signed(range.end()), inclusive);
      case "std::f64" -> real(Numbers.real(range.start()), Numbers.real(range.end()), inclusive);
      case "std::char" ->
          character(Numbers.character(range.start()), Numbers.character(range.end()), inclusive);
      default -> throw new IllegalArgumentException(type);
    };
  }

  private long unsigned(long start, long end, boolean inclusive) {
    int order = Long.compareUnsigned(start, end);
    requireSome(inclusive ? order <= 0 : order < 0);
    return start + below((inclusive ? end + 1 : end) - start);
  }

  private long signed(long start, long end, boolean inclusive) {
    requireSome(inclusive ? start <= end : start < end);
    return start + below((inclusive ? end + 1 : end) - start);
  }

  /** Less than a bound; 0 stands for 2^64. The bias is smaller than 2^-64. */
  private long below(long bound) {
    long bits = generator.nextLong();
    if (bound == 0) {
      return bits;
    }
    long low = bits * bound;
    long high = Math.unsignedMultiplyHigh(bits, bound);
    if (Long.compareUnsigned(low, -bound) > 0) {
      long more = Math.unsignedMultiplyHigh(generator.nextLong(), bound);
      boolean carry = Long.compareUnsigned(low + more, low) < 0;
      return carry ? high + 1 : high;
    }
    return high;
  }

  private double real(double start, double end, boolean inclusive) {
    requireSome(inclusive ? start <= end : start < end);
    double scale = end - start;
    if (!Double.isFinite(scale)) {
      throw RuneError.panic("cannot sample a range that is not finite");
    }
    long mantissa = generator.nextLong() >>> (Long.SIZE - MANTISSA);
    double fromOne = Double.longBitsToDouble((long) EXPONENT_OF_ONE << MANTISSA | mantissa);
    return (fromOne - 1) * scale + start;
  }

  private CodePoint character() {
    int number = SURROGATE_COUNT + below(CHARACTERS - SURROGATE_COUNT);
    boolean below = number < SURROGATES + SURROGATE_COUNT;
    return CodePoint.of(below ? number - SURROGATE_COUNT : number);
  }

  private CodePoint character(int start, int end, boolean inclusive) {
    requireSome(inclusive ? start <= end : start < end);
    int first = withoutSurrogates(start);
    int bound = withoutSurrogates(end) - first + (inclusive ? 1 : 0);
    int number = first + below(bound);
    return CodePoint.of(number >= SURROGATES ? number + SURROGATE_COUNT : number);
  }

  private static int withoutSurrogates(int character) {
    return character >= SURROGATES ? character - SURROGATE_COUNT : character;
  }

  /** Less than a positive bound, without bias. */
  private int below(int bound) {
    long threshold = Integer.toUnsignedLong(Integer.remainderUnsigned(-bound, bound));
    while (true) {
      long product = Integer.toUnsignedLong(generator.nextInt()) * bound;
      if ((product & 0xFFFF_FFFFL) >= threshold) {
        return (int) (product >>> Integer.SIZE);
      }
    }
  }

  private static void requireSome(boolean some) {
    if (!some) {
      throw RuneError.panic("cannot sample empty range");
    }
  }
}
