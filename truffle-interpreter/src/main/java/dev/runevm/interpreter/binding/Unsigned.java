package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@code long} as unsigned: on a parameter it accepts integers from 0 to 2^bits - 1, on a
 * method the result becomes a u64, on a constant the value is a u64.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})
public @interface Unsigned {
  /** The {@link #bits} of sizes and positions: 64, called {@code usize} in errors. */
  int SIZE = 0;

  /** How many bits an argument may have: 8, 16, 32, 64 or {@link #SIZE}. */
  int bits() default SIZE;
}
