package dev.runevm.language.unit;

import java.util.Arrays;

/**
 * Which locals have been set for certain (V13), followed through structured code in one walk.
 *
 * <p>At the end of a block or if only those remain that are set on every way there. After an
 * instruction that never continues everything counts as set, so that it does not spoil a join. A
 * loop needs nothing: who comes back to its header has set at least what was set on entry.
 */
final class Assignment {
  private static final int BITS = 6;

  private long[] current = new long[1];
  private long[][] exits = new long[8][];
  private long[][] entries = new long[8][];
  private int words;

  /** Starts a function with the first locals set. */
  void start(int locals, int set) {
    words = ((locals - 1) >> BITS) + 1;
    if (current.length < words) {
      current = new long[words];
    }
    Arrays.fill(current, 0, words, 0L);
    for (int i = 0; i < set; i++) {
      set(i);
    }
  }

  void set(int local) {
    current[local >> BITS] |= 1L << local;
  }

  boolean isSet(int local) {
    return (current[local >> BITS] & 1L << local) != 0;
  }

  /** Enters the structure at a depth, 0 the outermost. */
  void open(int depth) {
    if (depth >= exits.length) {
      exits = Arrays.copyOf(exits, depth * 2);
      entries = Arrays.copyOf(entries, depth * 2);
    }
    exits[depth] = storage(exits[depth]);
    entries[depth] = storage(entries[depth]);
    Arrays.fill(exits[depth], 0, words, -1L);
    System.arraycopy(current, 0, entries[depth], 0, words);
  }

  /** Goes from here to behind the structure at a depth. */
  void leave(int depth) {
    long[] exit = exits[depth];
    for (int i = 0; i < words; i++) {
      exit[i] &= current[i];
    }
  }

  /** From the end of the first part of an if to the begin of the other. */
  void otherwise(int depth) {
    leave(depth);
    System.arraycopy(entries[depth], 0, current, 0, words);
  }

  /** Behind a block, or an if with both parts. */
  void close(int depth) {
    leave(depth);
    System.arraycopy(exits[depth], 0, current, 0, words);
  }

  /** Behind an if that has one part. */
  void closeWithoutElse(int depth) {
    otherwise(depth);
    close(depth);
  }

  /** Behind an instruction that never continues. */
  void unreachable() {
    Arrays.fill(current, 0, words, -1L);
  }

  private long[] storage(long[] old) {
    return old == null || old.length < words ? new long[words] : old;
  }
}
