package dev.runevm.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;

/** A source text has errors, or bytes are no valid unit. The message is ready to be shown. */
@ExportLibrary(InteropLibrary.class)
public final class ProgramRejected extends AbstractTruffleException {
  private static final long serialVersionUID = 1L;

  private final transient SourceSection place;

  /**
   * A rejection.
   *
   * @param message all that is wrong, rendered
   * @param place the first error; null if it is in no text
   */
  ProgramRejected(String message, SourceSection place) {
    super(message);
    this.place = place;
  }

  @ExportMessage
  ExceptionType getExceptionType() {
    return ExceptionType.PARSE_ERROR;
  }

  @ExportMessage
  boolean isExceptionIncompleteSource() {
    return false;
  }

  @ExportMessage
  boolean hasSourceLocation() {
    return place != null;
  }

  @ExportMessage
  @TruffleBoundary
  SourceSection getSourceLocation() throws UnsupportedMessageException {
    if (place == null) {
      throw UnsupportedMessageException.create();
    }
    return place;
  }
}
