package dev.runevm.interpreter.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.runevm.interpreter.RuneLanguage;

/** The global scope of a context: programs are modules, so there is nothing global. */
@ExportLibrary(InteropLibrary.class)
public final class EmptyScope implements TruffleObject {
  /** The scope; it belongs to no context. */
  public static final EmptyScope INSTANCE = new EmptyScope();

  private EmptyScope() {}

  @ExportMessage
  boolean isScope() {
    return true;
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    return new ModuleObject.Names();
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
    return "global";
  }
}
