package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Gives a parameter a default: the argument may be left out of a call. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Default {
  /**
   * A literal of the language: {@code ()}, {@code true}, {@code -5}, {@code 7u64}, {@code 1.5},
   * {@code 'c'}, {@code "text"}, {@code None}, {@code Some(1)}, {@code []}, {@code #{}}.
   */
  String value();
}
