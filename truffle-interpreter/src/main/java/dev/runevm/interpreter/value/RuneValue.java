package dev.runevm.interpreter.value;

import com.oracle.truffle.api.interop.TruffleObject;

/**
 * A value of the language that is not one of Java's own {@code Long}, {@code Double} and {@code
 * Boolean}, which stand for {@code i64}, {@code f64} and {@code bool}.
 *
 * <p>Native values of the standard library and of an embedder implement it too. A value belongs to
 * the context that made it and is used by one thread at a time.
 */
public interface RuneValue extends TruffleObject {
  /** The exact type; of a variant it is the enum. */
  RuneType type();

  /**
   * The form of {@code {:?}} for a value whose parts are not values of the language. It must be the
   * same in every run, so it has no address.
   */
  default String debugForm() {
    return "<" + type().displayPath() + " object>";
  }
}
