package dev.runevm.interpreter.unit;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.binding.NativeFunction;
import dev.runevm.interpreter.binding.NativeRegistry;
import dev.runevm.interpreter.value.FunctionCode;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds methods: native ones first, then those of the script. One per engine; thread-safe. */
public final class MethodTable {
  private final NativeRegistry natives;
  private final Map<NativeFunction, NativeCode> codes = new ConcurrentHashMap<>();

  /** A table over these native functions. */
  public MethodTable(NativeRegistry natives) {
    this.natives = natives;
  }

  /** The code of a native function, always the same for the same one. */
  @TruffleBoundary
  public NativeCode code(NativeFunction function) {
    return codes.computeIfAbsent(function, NativeCode::new);
  }

  /** The method of a type without type arguments, or null. */
  @TruffleBoundary
  public RuneFunction find(RuneType type, String name) {
    FunctionCode code = find(null, type, name, null);
    return code == null ? null : RuneFunction.of(code);
  }

  /**
   * The method that a call in a unit means.
   *
   * @param unit the unit of the call, which may give methods to types that are not its own, or null
   * @param typeArgument the path of the type in a turbofish, or null
   * @return null if there is none
   */
  @TruffleBoundary
  public FunctionCode find(LoadedUnit unit, RuneType type, String name, String typeArgument) {
    if (!type.isScript()) {
      NativeFunction function = natives.method(type.path(), name, typeArgument);
      if (function != null) {
        return code(function);
      }
    }
    RuneFunction own = type.method(name);
    if (own != null) {
      return own.code();
    }
    if (unit != null) {
      ScriptCode extension = unit.extensionMethod(type, name);
      if (extension != null) {
        return extension;
      }
    }
    return type.isScript() ? derived(type, name, typeArgument) : null;
  }

  /** A method that a type of a script has because it has the base method of a trait. */
  private FunctionCode derived(RuneType type, String name, String typeArgument) {
    for (ScriptTrait trait : ScriptTrait.values()) {
      if (type.method(trait.base()) != null) {
        NativeFunction function = natives.method(trait.path(), name, typeArgument);
        if (function != null) {
          return code(function);
        }
      }
    }
    return null;
  }
}
