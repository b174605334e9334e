package dev.runevm.interpreter.value;

import dev.runevm.interpreter.RuneContext;

/**
 * What Java code calls functions of the program through: the context itself, or a place in the
 * program that remembers what was called from it, so that all of it is compiled as one.
 */
public interface Caller {
  /** The context that runs. */
  RuneContext context();

  /**
   * Calls a value, as {@link RuneContext#call} does.
   *
   * @throws dev.runevm.interpreter.error.RuneError if it is no function or the number of arguments
   *     is wrong, and what the function throws
   */
  Object call(Object function, Object... arguments);

  /**
   * What takes the elements of an iterator, and nothing else: {@code follow(i).next(this)} is the
   * same as {@code i.next(this)}, but a place in the program remembers what is taken from it.
   */
  RuneIterator follow(RuneIterator iterator);
}
