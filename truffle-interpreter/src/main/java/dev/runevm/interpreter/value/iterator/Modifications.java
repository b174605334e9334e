package dev.runevm.interpreter.value.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneType;

/**
 * Finds out whether a container was changed in its length since an iterator was made. Iterators ask
 * before they look whether there are elements left, so that a change in the last round of a loop is
 * found too.
 */
final class Modifications {
  private Modifications() {}

  /**
   * Fails if the counts differ.
   *
   * @param expected the count of modifications when the iterator was made
   * @param actual the count now
   * @param type the type of the container
   */
  static void check(int expected, int actual, RuneType type) {
    if (expected != actual) {
      throw modified(type);
    }
  }

  @TruffleBoundary
  private static RuneError modified(RuneType type) {
    return RuneError.of(ErrorKind.MODIFIED_WHILE_ITERATING, type.name());
  }
}
