package dev.runevm.interpreter.coroutine;

/**
 * What the body of a coroutine answers instead of a value, which it leaves in the {@link
 * Coroutine}. Constants of one class, so that callers see one type whatever happens.
 */
public enum Signal {
  /** It awaits something. */
  SUSPENDED,
  /** It has yielded the value in {@link Coroutine#out}. */
  YIELDED,
  /** It has yielded the number in {@link Coroutine#outLong}. */
  YIELDED_LONG,
  /** It has returned the value in {@link Coroutine#out}. */
  DONE
}
