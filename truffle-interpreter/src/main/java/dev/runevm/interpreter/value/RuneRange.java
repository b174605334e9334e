package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.language.unit.RangeKind;

/** A range with bounds of any type, which can be assigned to. */
@ExportLibrary(InteropLibrary.class)
public final class RuneRange extends InteropValue {
  private final RangeKind kind;
  private Object start;
  private Object end;

  private RuneRange(RangeKind kind, Object start, Object end) {
    this.kind = kind;
    this.start = start;
    this.end = end;
  }

  /**
   * A range.
   *
   * @param start the lower bound, or null if the kind has none
   * @param end the upper bound, or null if the kind has none
   */
  public static RuneRange of(RangeKind kind, Object start, Object end) {
    assert kind.hasStart() == (start != null) && kind.hasEnd() == (end != null);
    return new RuneRange(kind, start, end);
  }

  /** Which of the six kinds of range it is. */
  public RangeKind kind() {
    return kind;
  }

  /** The lower bound, or null. */
  public Object start() {
    return start;
  }

  /** The upper bound, or null. */
  public Object end() {
    return end;
  }

  /** Assigns to the lower bound; the kind must have one. */
  public void setStart(Object value) {
    assert kind.hasStart();
    start = value;
  }

  /** Assigns to the upper bound; the kind must have one. */
  public void setEnd(Object value) {
    assert kind.hasEnd();
    end = value;
  }

  /** A new range with the same bounds. */
  public RuneRange copy() {
    return new RuneRange(kind, start, end);
  }

  @Override
  public RuneType type() {
    return BuiltinTypes.rangeType(kind);
  }

  // For other languages.

  @ExportMessage
  @TruffleBoundary
  boolean hasIterator() {
    return Iteration.isIterable(this);
  }

  @ExportMessage
  @TruffleBoundary
  Object getIterator() throws UnsupportedMessageException {
    if (!hasIterator()) {
      throw UnsupportedMessageException.create();
    }
    return new InteropIterator(Iteration.ofRange(this));
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    return start == null
        ? end == null ? new InteropKeys() : new InteropKeys("end")
        : end == null ? new InteropKeys("start") : new InteropKeys("start", "end");
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberReadable(String name) {
    return bound(name) != null;
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String name) throws UnknownIdentifierException {
    Object bound = bound(name);
    if (bound == null) {
      throw UnknownIdentifierException.create(name);
    }
    return bound;
  }

  /** The bound called {@code start} or {@code end}, or null. */
  public Object bound(String name) {
    return switch (name) {
      case "start" -> start;
      case "end" -> end;
      default -> null;
    };
  }
}
