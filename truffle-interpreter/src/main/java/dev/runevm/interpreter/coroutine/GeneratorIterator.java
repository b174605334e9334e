package dev.runevm.interpreter.coroutine;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/** Iterates over what a generator yields. */
public final class GeneratorIterator extends RuneIterator {
  private final RuneGenerator generator;

  GeneratorIterator(RuneGenerator generator) {
    super(BuiltinTypes.GENERATOR_ITER);
    this.generator = generator;
  }

  /** What is iterated over. */
  public RuneGenerator generator() {
    return generator;
  }

  @Override
  public Object next(Caller caller) {
    return generator.next(caller.context());
  }
}
