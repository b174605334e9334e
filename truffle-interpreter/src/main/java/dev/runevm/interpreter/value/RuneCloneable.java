package dev.runevm.interpreter.value;

/** A value outside of the core, such as a generator, that {@code clone} copies. */
public interface RuneCloneable extends RuneValue {
  /** An independent copy. */
  RuneValue cloneValue();
}
