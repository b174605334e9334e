package dev.runevm.stdlib.rand;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The stream cipher ChaCha with 12 rounds as a source of words of 32 bits: the key is the seed, the
 * blocks are counted from 0.
 */
final class ChaCha {
  private static final int WORDS = 16;
  private static final int KEY = 4;
  private static final int COUNTER = 12;
  private static final int DOUBLE_ROUNDS = 6;

  /** The text "expand 32-byte k". */
  private static final int[] CONSTANTS = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574};

  private final int[] input;
  private final int[] block;
  private int used;

  /** From a key of 32 bytes. */
  ChaCha(byte[] key) {
    input = new int[WORDS];
    block = new int[WORDS];
    used = WORDS;
    System.arraycopy(CONSTANTS, 0, input, 0, CONSTANTS.length);
    ByteBuffer.wrap(key).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(input, KEY, 8);
  }

  private ChaCha(ChaCha other) {
    input = other.input.clone();
    block = other.block.clone();
    used = other.used;
  }

  ChaCha copy() {
    return new ChaCha(this);
  }

  /** The next word. */
  int next() {
    if (used == WORDS) {
      generate();
      used = 0;
    }
    return block[used++];
  }

  private void generate() {
    System.arraycopy(input, 0, block, 0, WORDS);
    for (int i = 0; i < DOUBLE_ROUNDS; i++) {
      mix(0, 4, 8, 12);
      mix(1, 5, 9, 13);
      mix(2, 6, 10, 14);
      mix(3, 7, 11, 15);
      mix(0, 5, 10, 15);
      mix(1, 6, 11, 12);
      mix(2, 7, 8, 13);
      mix(3, 4, 9, 14);
    }
    for (int i = 0; i < WORDS; i++) {
      block[i] += input[i];
    }
    input[COUNTER]++;
    if (input[COUNTER] == 0) {
      input[COUNTER + 1]++;
    }
  }

  private void mix(int a, int b, int c, int d) {
    step(a, b, d, 16);
    step(c, d, b, 12);
    step(a, b, d, 8);
    step(c, d, b, 7);
  }

  private void step(int sum, int addend, int turned, int bits) {
    block[sum] += block[addend];
    block[turned] = Integer.rotateLeft(block[turned] ^ block[sum], bits);
  }
}
