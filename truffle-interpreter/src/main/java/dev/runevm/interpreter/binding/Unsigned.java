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
  /** How many bits an argument may have: 8, 16, 32 or 64. */
  int bits() default 64;
}
