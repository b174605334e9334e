package dev.runevm.stdlib.std;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneType;

/** {@code map_while}: what a function makes of the elements, up to the first {@code None}. */
final class MapWhileIterator extends RuneIterator {
  static final RuneType TYPE = RuneType.nativeType("std::iter::MapWhile");

  private final RuneIterator inner;
  private final Object function;
  private boolean done;

  MapWhileIterator(RuneIterator inner, Object function) {
    super(TYPE);
    this.inner = inner;
    this.function = function;
  }

  @Override
  public Object next(Caller caller) {
    Object element = done ? END : caller.follow(inner).next(caller);
    if (element == END) {
      return END;
    }
    Object option = Calls.expect(caller.call(function, element), BuiltinTypes.OPTION);
    RuneStruct result = (RuneStruct) option;
    done = result.is(BuiltinTypes.NONE);
    return done ? END : result.get(0);
  }

  @Override
  public long upperBound() {
    return done ? 0 : inner.upperBound();
  }
}
