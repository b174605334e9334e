package dev.runevm.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.CachedLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.RuneLanguage;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.language.unit.Export;
import java.util.LinkedHashMap;
import java.util.Map;

/** A module as the host sees it: its members are the exported functions by their paths. */
@ExportLibrary(InteropLibrary.class)
public final class ModuleObject implements TruffleObject {
  private final Map<String, ScriptCode> exports = new LinkedHashMap<>();

  private ModuleObject(LoadedUnit unit) {
    for (Export export : unit.unit().exports()) {
      exports.put(export.path(), unit.function(export.function()));
    }
  }

  /** The exports of a unit. */
  @TruffleBoundary
  public static ModuleObject of(LoadedUnit unit) {
    return new ModuleObject(unit);
  }

  @ExportMessage
  boolean hasMembers() {
    return true;
  }

  @ExportMessage
  @TruffleBoundary
  Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
    return new Names(exports.keySet().toArray(String[]::new));
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberReadable(String member) {
    return exports.containsKey(member);
  }

  @ExportMessage
  @TruffleBoundary
  Object readMember(String member) throws UnknownIdentifierException {
    return new ExportedFunction(find(member));
  }

  @ExportMessage
  @TruffleBoundary
  boolean isMemberInvocable(String member) {
    return exports.containsKey(member);
  }

  @ExportMessage
  Object invokeMember(String member, Object[] arguments, @CachedLibrary("this") InteropLibrary self)
      throws UnknownIdentifierException {
    return Entry.call(RuneContext.get(self), find(member), arguments);
  }

  @TruffleBoundary
  private ScriptCode find(String member) throws UnknownIdentifierException {
    ScriptCode code = exports.get(member);
    if (code == null) {
      throw UnknownIdentifierException.create(member);
    }
    return code;
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
  @TruffleBoundary
  Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
    return "module " + exports.keySet();
  }

  /** The names of members. */
  @ExportLibrary(InteropLibrary.class)
  static final class Names implements TruffleObject {
    private final String[] names;

    Names(String... names) {
      this.names = names;
    }

    @ExportMessage
    boolean hasArrayElements() {
      return true;
    }

    @ExportMessage
    long getArraySize() {
      return names.length;
    }

    @ExportMessage
    boolean isArrayElementReadable(long index) {
      return index >= 0 && index < names.length;
    }

    @ExportMessage
    Object readArrayElement(long index) throws InvalidArrayIndexException {
      if (!isArrayElementReadable(index)) {
        throw InvalidArrayIndexException.create(index);
      }
      return names[(int) index];
    }
  }
}
