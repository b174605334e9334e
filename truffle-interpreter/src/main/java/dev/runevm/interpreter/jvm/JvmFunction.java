package dev.runevm.interpreter.jvm;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.runtime.CompiledFunction;
import dev.runevm.interpreter.unit.ScriptCode;
import java.util.Arrays;

/**
 * A function as the tier sees it: how hot it is and its compiled code. Shared by all threads, which
 * may lose each other's counts but see compiled code as soon as it is whole.
 */
public final class JvmFunction {
  private final ScriptCode code;
  private final JvmUnit unit;
  private int calls;
  private CompiledFunction compiled;
  private boolean refused;

  /** The function of a unit. */
  public JvmFunction(ScriptCode code, JvmUnit unit) {
    this.code = code;
    this.unit = unit;
  }

  /** The compiled code; null if there is none, or if the nodes are to run because of a tool. */
  public CompiledFunction compiled() {
    return unit.isWatched() ? null : compiled;
  }

  /**
   * Whether to try {@link #enter}. In nodes that are machine code already it is worth its price
   * only if there is compiled code.
   */
  public boolean mayEnter() {
    return CompilerDirectives.inInterpreter() ? !refused : compiled != null;
  }

  /**
   * Runs the function in compiled code, which is made now if it has become hot. The call has been
   * counted in the context.
   *
   * @param arguments as for the body: a coroutine or null, the captures, the parameters
   * @return the result; null if the nodes must do it
   */
  @TruffleBoundary
  public Object enter(RuneContext context, Object[] arguments) {
    CompiledFunction entry = compiled();
    if (entry == null) {
      if (unit.isWatched() || ++calls < unit.tier().calls() || !compile(arguments)) {
        return null;
      }
      entry = compiled;
    }
    return run(context, entry, arguments);
  }

  private Object run(RuneContext context, CompiledFunction entry, Object[] arguments) {
    int callsLeft = context.callsLeft();
    try {
      return code.isImmediate()
          ? entry.call(context, callsLeft, arguments)
          : entry.run(context, callsLeft, (Coroutine) arguments[0], arguments);
    } catch (AbstractTruffleException error) {
      context.takeUnwound(error);
      throw error;
    } finally {
      context.setCallsLeft(callsLeft);
    }
  }

  private synchronized boolean compile(Object[] arguments) {
    if (compiled == null && !refused) {
      compiled = unit.isWatched() ? null : unit.classes().entry(code, kinds(arguments));
      refused = compiled == null;
    }
    return compiled != null;
  }

  private Kind[] kinds(Object[] arguments) {
    Object[] values = arguments;
    int offset = 1;
    if (arguments[0] instanceof Coroutine coroutine) {
      offset = 0;
      values = coroutine.layout.point() == 0 ? coroutine.references : new Object[0];
    }
    Kind[] kinds = new Kind[code.function().captures() + code.parameterCount()];
    Arrays.fill(kinds, Kind.OBJECT);
    for (int i = 0; i < kinds.length && i + offset < values.length; i++) {
      Kind kind = Kind.of(values[i + offset]);
      kinds[i] = kind == Kind.BOOLEAN ? Kind.OBJECT : kind;
    }
    return kinds;
  }
}
