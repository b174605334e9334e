package dev.runevm.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.operator.Debug;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.language.unit.Export;

/**
 * Runs a unit as a program and says how it ended. What crosses to the host is a boolean or a text:
 * preparing any other value for the host takes longer than a short program runs.
 */
public final class ProgramOutcome {
  private ProgramOutcome() {}

  /**
   * Runs it.
   *
   * @return {@code true}, or the debug form of the {@code Err} or {@code None} that it returned
   * @throws IllegalArgumentException if it is no script and has no such function
   */
  @TruffleBoundary
  public static Object of(RuneContext context, LoadedUnit unit, String function) {
    ScriptCode script = unit.script().orElse(null);
    Object result =
        script != null
            ? Entry.call(context, script)
            : Entry.call(context, find(unit, function), context.arguments().toArray());
    return isFailure(result) ? Debug.of(context, result) : true;
  }

  private static ScriptCode find(LoadedUnit unit, String function) {
    for (Export export : unit.unit().exports()) {
      if (export.path().equals(function)) {
        return unit.function(export.function());
      }
    }
    throw new IllegalArgumentException("The program has no public function `" + function + "`.");
  }

  private static boolean isFailure(Object result) {
    if (!(result instanceof RuneStruct value)) {
      return false;
    }
    Constructor constructor = value.constructor();
    return constructor == BuiltinTypes.ERR || constructor == BuiltinTypes.NONE;
  }
}
