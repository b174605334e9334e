package dev.runevm.interpreter.unit;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.FunctionCode;
import dev.runevm.language.unit.Constant;
import java.util.Arrays;
import java.util.List;

/**
 * How the arguments of a call become those of the callee: positional ones in order, named ones by
 * name, defaults for the rest. Worked out once per call site and callee. Immutable.
 */
public final class ArgumentPlan {
  // For each argument of the callee the index of the given one, or -1 for the default beside it.
  @CompilationFinal(dimensions = 1)
  private final int[] sources;

  @CompilationFinal(dimensions = 1)
  private final Constant[] defaults;

  private final boolean identity;

  private ArgumentPlan(int[] sources, Constant[] defaults, boolean identity) {
    this.sources = sources;
    this.defaults = defaults;
    this.identity = identity;
  }

  /**
   * The plan for a call.
   *
   * @param given how many arguments the call has, named ones and the receiver included
   * @param names the names of the last of them
   * @throws RuneError if a name is unknown or given twice, or an argument is missing or too much
   */
  public static ArgumentPlan of(FunctionCode code, int given, List<String> names) {
    int arity = code.arity();
    if (arity == FunctionCode.VARIADIC) {
      return variadic(code, given, names);
    }
    int[] sources = new int[arity];
    Arrays.fill(sources, -1);
    int positional = given - names.size();
    if (positional > arity) {
      throw RuneError.of(ErrorKind.BAD_ARGUMENT_COUNT, given, arity);
    }
    for (int i = 0; i < positional; i++) {
      sources[i] = i;
    }
    for (int i = 0; i < names.size(); i++) {
      place(code, sources, names.get(i), positional + i);
    }
    return complete(code, sources, given, !names.isEmpty());
  }

  private static ArgumentPlan variadic(FunctionCode code, int given, List<String> names) {
    int least = code.parameterNames().size();
    if (!names.isEmpty()) {
      throw RuneError.of(ErrorKind.UNKNOWN_ARGUMENT, names.get(0), code.name());
    }
    if (given < least) {
      throw RuneError.of(ErrorKind.BAD_ARGUMENT_COUNT, given, least);
    }
    return new ArgumentPlan(new int[0], new Constant[0], true);
  }

  private static void place(FunctionCode code, int[] sources, String name, int source) {
    int parameter = code.parameterNames().indexOf(name);
    if (parameter < 0) {
      throw RuneError.of(ErrorKind.UNKNOWN_ARGUMENT, name, code.name());
    }
    if (sources[parameter] >= 0) {
      throw RuneError.of(ErrorKind.DUPLICATE_ARGUMENT, name, code.name());
    }
    sources[parameter] = source;
  }

  private static ArgumentPlan complete(FunctionCode code, int[] sources, int given, boolean named) {
    Constant[] defaults = new Constant[sources.length];
    boolean identity = given == sources.length;
    for (int i = 0; i < sources.length; i++) {
      identity &= sources[i] == i;
      if (sources[i] < 0) {
        defaults[i] = defaultOf(code, i);
        if (defaults[i] == null) {
          throw named
              ? RuneError.of(ErrorKind.MISSING_ARGUMENT, code.parameterNames().get(i), code.name())
              : RuneError.of(ErrorKind.BAD_ARGUMENT_COUNT, given, sources.length);
        }
      }
    }
    return new ArgumentPlan(sources, defaults, identity);
  }

  private static Constant defaultOf(FunctionCode code, int parameter) {
    return switch (code) {
      case ScriptCode script -> script.defaultOf(parameter);
      case NativeCode function -> function.defaultOf(parameter);
      default -> null;
    };
  }

  /** Whether the arguments are already what the callee expects. */
  public boolean isIdentity() {
    return identity;
  }

  /** The arguments of the callee; defaults are fresh values. */
  @ExplodeLoop
  public Object[] apply(Object[] given) {
    if (identity) {
      return given;
    }
    Object[] result = new Object[sources.length];
    for (int i = 0; i < sources.length; i++) {
      result[i] = sources[i] < 0 ? ConstantValues.create(defaults[i]) : given[sources[i]];
    }
    return result;
  }
}
