package dev.runevm.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.CachedLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.SourceSection;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.RuneLanguage;
import dev.runevm.interpreter.unit.ScriptCode;

/** A public function as the host sees it. Calling it runs it to its end, even if it is async. */
@ExportLibrary(InteropLibrary.class)
final class ExportedFunction implements TruffleObject {
  private final ScriptCode code;

  ExportedFunction(ScriptCode code) {
    this.code = code;
  }

  @ExportMessage
  boolean isExecutable() {
    return true;
  }

  @ExportMessage
  Object execute(Object[] arguments, @CachedLibrary("this") InteropLibrary self) {
    return Entry.call(RuneContext.get(self), code, arguments);
  }

  @ExportMessage
  boolean hasExecutableName() {
    return true;
  }

  @ExportMessage
  String getExecutableName() {
    return code.name();
  }

  @ExportMessage
  boolean hasSourceLocation() {
    return section() != null;
  }

  @ExportMessage
  SourceSection getSourceLocation() throws UnsupportedMessageException {
    SourceSection section = section();
    if (section == null) {
      throw UnsupportedMessageException.create();
    }
    return section;
  }

  @TruffleBoundary
  private SourceSection section() {
    return code.body().getRootNode().getSourceSection();
  }

  @ExportMessage
  boolean hasLanguage() {
    return true;
  }

  @ExportMessage
  Class<RuneLanguage> getLanguage() {
    return RuneLanguage.class;
  }

  @ExportMessage
  Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
    return "fn " + code.name();
  }
}
