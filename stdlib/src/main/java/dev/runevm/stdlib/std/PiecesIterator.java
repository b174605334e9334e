package dev.runevm.stdlib.std;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneVec;

/** An iterator over parts of a vec of the same length, each made when it is asked for. */
final class PiecesIterator extends RuneIterator {
  private final RuneVec vec;
  private final int modifications;
  private final int length;
  private final int step;

  // By number, the end excluded.
  private int first;
  private int end;

  private PiecesIterator(RuneType type, RuneVec vec, int length, int step, int count) {
    super(type);
    this.vec = vec;
    this.modifications = vec.modifications();
    this.length = length;
    this.step = step;
    this.end = count;
  }

  /** Parts side by side; the last may be shorter. */
  static PiecesIterator chunks(RuneVec vec, long length) {
    int size = vec.size();
    int part = length < 0 || length > size ? Math.max(1, size) : (int) length;
    int count = size / part + (size % part == 0 ? 0 : 1);
    return new PiecesIterator(ChunksType.TYPE, vec, part, part, count);
  }

  /** Parts that begin at each element, as long as they fit. */
  static PiecesIterator windows(RuneVec vec, long length) {
    boolean fits = length > 0 && length <= vec.size();
    int part = fits ? (int) length : 1;
    return new PiecesIterator(WindowsType.TYPE, vec, part, 1, fits ? vec.size() - part + 1 : 0);
  }

  @Override
  public Object next(Caller caller) {
    return first < end ? piece(first++) : END;
  }

  @Override
  public Object nextBack(Caller caller) {
    return first < end ? piece(--end) : END;
  }

  private RuneVec piece(int number) {
    if (vec.modifications() != modifications) {
      throw RuneError.of(ErrorKind.MODIFIED_WHILE_ITERATING, vec.type().name());
    }
    int start = number * step;
    return vec.slice(start, Math.min(vec.size() - start, length) + start);
  }

  @Override
  public boolean isDoubleEnded() {
    return true;
  }

  @Override
  public boolean isExact() {
    return true;
  }

  @Override
  public long lowerBound() {
    return (long) end - first;
  }

  @Override
  public long upperBound() {
    return (long) end - first;
  }

  /** Of {@code chunks}. */
  static final class ChunksType {
    static final RuneType TYPE = RuneType.nativeType("std::slice::Chunks");

    private ChunksType() {}
  }

  /** Of {@code windows}. */
  static final class WindowsType {
    static final RuneType TYPE = RuneType.nativeType("std::slice::Windows");

    private WindowsType() {}
  }
}
