package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;

/**
 * An iterator: gives the elements of something one after the other. It is used once and shared by
 * everyone who holds it.
 */
@ExportLibrary(InteropLibrary.class)
public abstract class RuneIterator extends InteropValue {
  /** What {@link #next} and {@link #nextBack} return when there are no more elements. */
  public static final Object END = new Object();

  /** {@link #upperBound}, if there is none. */
  public static final long UNKNOWN = -1;

  private final RuneType type;

  /** An iterator of this type, such as {@code std::iter::Map}. */
  protected RuneIterator(RuneType type) {
    this.type = type;
  }

  /**
   * The next element, or {@link #END}; after that always {@link #END}, if the iterator is fused.
   */
  public abstract Object next(Caller caller);

  /** The last element that has not been given yet, or {@link #END}. */
  public Object nextBack(Caller caller) {
    throw RuneError.of(ErrorKind.MISSING_PROTOCOL_FUNCTION, "NEXT_BACK", type.displayPath());
  }

  /** Whether {@link #nextBack} works. */
  public boolean isDoubleEnded() {
    return false;
  }

  /** At least so many elements are left. */
  public long lowerBound() {
    return 0;
  }

  /** At most so many elements are left, or {@link #UNKNOWN}. */
  public long upperBound() {
    return UNKNOWN;
  }

  /** Whether the bounds are equal by construction, so that {@code len} works. */
  public boolean isExact() {
    return false;
  }

  /** The element after skipping {@code count}, or {@link #END}. */
  public Object nth(Caller caller, long count) {
    for (long i = 0; i < count; i++) {
      if (next(caller) == END) {
        return END;
      }
    }
    return next(caller);
  }

  /** As {@link #nth}, from the back. */
  public Object nthBack(Caller caller, long count) {
    for (long i = 0; i < count; i++) {
      if (nextBack(caller) == END) {
        return END;
      }
    }
    return nextBack(caller);
  }

  @Override
  public final RuneType type() {
    return type;
  }

  // For other languages.

  @ExportMessage
  final boolean hasIterator() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  final Object getIterator() {
    return new InteropIterator(this);
  }
}
