package dev.runevm.stdlib.rand;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A generator that takes its bits from a stream cipher. */
abstract class ChaChaGenerator extends Generator {
  private static final long LOW = 0xFFFF_FFFFL;

  private ChaCha words;

  ChaChaGenerator(ChaCha words) {
    this.words = words;
  }

  final ChaCha words() {
    return words;
  }

  /** Begins anew with another seed. */
  final void restart(byte[] seed) {
    words = new ChaCha(seed);
  }

  @Override
  final long nextLong() {
    long low = words.next() & LOW;
    return low | (long) words.next() << Integer.SIZE;
  }

  @Override
  final int nextInt() {
    return words.next();
  }

  @Override
  final byte[] nextBytes(int count) {
    ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      bytes.putInt(words.next());
    }
    return bytes.array();
  }
}
