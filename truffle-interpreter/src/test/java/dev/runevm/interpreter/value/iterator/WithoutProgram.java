package dev.runevm.interpreter.value.iterator;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/** A caller for iterators that need no program: there is none to call. */
enum WithoutProgram implements Caller {
  CALLER;

  @Override
  public RuneContext context() {
    return null;
  }

  @Override
  public Object call(Object function, Object... arguments) {
    throw new UnsupportedOperationException("there is no program");
  }

  @Override
  public RuneIterator follow(RuneIterator iterator) {
    return iterator;
  }
}
