package dev.runevm.stdlib.rand;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneBytes;
import dev.runevm.interpreter.value.RuneVec;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What a generator begins with: 32 bytes. */
final class Seed {
  static final int LENGTH = 32;

  private static final long MULTIPLIER = 6364136223846793005L;
  private static final long INCREMENT = Long.parseUnsignedLong("11634580027462260723");

  private Seed() {}

  /** The bytes in a vec of integers, or in a byte string. */
  static byte[] of(Object value) {
    byte[] seed =
        switch (value) {
          case RuneBytes bytes -> bytes.toArray();
          case RuneVec vec -> octets(vec);
          default -> throw RuneError.expectedType(RuneVec.create().type(), value);
        };
    if (seed.length != LENGTH) {
      throw RuneError.panic("a seed has " + LENGTH + " bytes, but this one has " + seed.length);
    }
    return seed;
  }

  private static byte[] octets(RuneVec vec) {
    byte[] octets = new byte[vec.size()];
    for (int i = 0; i < octets.length; i++) {
      long number = Numbers.unsigned(vec.get(i));
      if (number >>> Byte.SIZE != 0) {
        throw RuneError.of(ErrorKind.VALUE_TO_INTEGER_COERCION, vec.get(i), "u8");
      }
      octets[i] = (byte) number;
    }
    return octets;
  }

  /** Spreads a number over a whole seed (by the generator PCG32). */
  static byte[] spread(long number) {
    ByteBuffer seed = ByteBuffer.allocate(LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    long state = number;
    while (seed.hasRemaining()) {
      state = state * MULTIPLIER + INCREMENT;
      int shifted = (int) (((state >>> 18) ^ state) >>> 27);
      seed.putInt(Integer.rotateRight(shifted, (int) (state >>> 59)));
    }
    return seed.array();
  }
}
