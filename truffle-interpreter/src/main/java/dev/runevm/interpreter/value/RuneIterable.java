package dev.runevm.interpreter.value;

import dev.runevm.interpreter.RuneContext;

/** A value outside of the core, such as a generator, that {@code for} can go over. */
public interface RuneIterable extends RuneValue {
  /** An iterator over it. */
  RuneIterator iterator(RuneContext context);
}
