package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.runevm.interpreter.RuneContext;

/**
 * An iterator for other languages. They ask whether there is another element before they take it,
 * so it is one element ahead of the iterator that it goes over.
 */
@ExportLibrary(InteropLibrary.class)
final class InteropIterator implements TruffleObject {
  private final RuneIterator iterator;
  // The element that was fetched, END at the end, or null if none was fetched.
  private Object fetched;

  InteropIterator(RuneIterator iterator) {
    this.iterator = iterator;
  }

  @ExportMessage
  boolean isIterator() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  boolean hasIteratorNextElement() {
    if (fetched == null) {
      fetched = iterator.next(RuneContext.get(null));
    }
    return fetched != RuneIterator.END;
  }

  @ExportMessage
  Object getIteratorNextElement() throws StopIterationException {
    if (!hasIteratorNextElement()) {
      throw StopIterationException.create();
    }
    Object element = fetched;
    fetched = null;
    return element;
  }
}
