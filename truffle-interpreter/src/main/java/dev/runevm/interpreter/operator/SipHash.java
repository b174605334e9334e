package dev.runevm.interpreter.operator;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * SipHash-1-3, a hash under a key: who does not know the key cannot prepare values that collide.
 * Used once.
 */
final class SipHash {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int WORD = Long.BYTES;

  private long v0;
  private long v1;
  private long v2;
  private long v3;
  private long words;

  SipHash(long key) {
    long second = key * 0x9E3779B97F4A7C15L;
    v0 = 0x736f6d6570736575L ^ key;
    v1 = 0x646f72616e646f6dL ^ second;
    v2 = 0x6c7967656e657261L ^ key;
    v3 = 0x7465646279746573L ^ second;
  }

  void write(long word) {
    v3 ^= word;
    round();
    v0 ^= word;
    words++;
  }

  /** Adds bytes and, so that no two sequences of writes are alike, their number. */
  void write(byte[] bytes, int length) {
    int i = 0;
    for (; i <= length - WORD; i += WORD) {
      write((long) WORDS.get(bytes, i));
    }
    long last = 0;
    for (int shift = 0; i < length; i++, shift += WORD) {
      last |= (bytes[i] & 0xFFL) << shift;
    }
    write(last | (long) length << 56);
  }

  long finish() {
    write(words << 56);
    v2 ^= 0xFF;
    round();
    round();
    round();
    return v0 ^ v1 ^ v2 ^ v3;
  }

  private void round() {
    v0 += v1;
    v2 += v3;
    v1 = Long.rotateLeft(v1, 13) ^ v0;
    v3 = Long.rotateLeft(v3, 16) ^ v2;
    v0 = Long.rotateLeft(v0, 32);
    v2 += v1;
    v0 += v3;
    v1 = Long.rotateLeft(v1, 17) ^ v2;
    v3 = Long.rotateLeft(v3, 21) ^ v0;
    v2 = Long.rotateLeft(v2, 32);
  }
}
