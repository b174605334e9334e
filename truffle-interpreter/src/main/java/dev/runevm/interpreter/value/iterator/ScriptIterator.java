package dev.runevm.interpreter.value.iterator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * An instance of a script's type that is an iterator because the type has a method {@code next},
 * which gives an {@code Option}. From the back by {@code next_back}.
 */
public final class ScriptIterator extends RuneIterator {
  private final RuneValue source;

  /** An iterator that asks a value for its elements. */
  public ScriptIterator(RuneValue source) {
    super(BuiltinTypes.SCRIPT_ITER);
    this.source = source;
  }

  @Override
  public Object next(Caller caller) {
    return ask(caller, source.type().method("next"));
  }

  @Override
  public Object nextBack(Caller caller) {
    RuneFunction function = source.type().method("next_back");
    return function == null ? super.nextBack(caller) : ask(caller, function);
  }

  private Object ask(Caller caller, RuneFunction function) {
    Object result = caller.call(function, source);
    if (result instanceof RuneStruct struct && struct.type() == BuiltinTypes.OPTION) {
      return struct.is(BuiltinTypes.SOME) ? struct.get(0) : END;
    }
    throw notAnOption(result);
  }

  @TruffleBoundary
  private static RuneError notAnOption(Object result) {
    return RuneError.of(ErrorKind.UNSUPPORTED_ITER_NEXT_OPERAND, RuneType.of(result));
  }

  @Override
  public boolean isDoubleEnded() {
    return source.type().method("next_back") != null;
  }
}
