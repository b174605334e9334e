package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a constant: on a {@code static final} field of type {@code long}, {@code double}, {@code
 * boolean} or {@code String} whose value the Java compiler knows, or on a method without parameters
 * that makes the value wherever the constant is named.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface RuneConstant {
  /** Documentation in Markdown. */
  String doc();

  /** The name in programs; by default the name of the field, or of the method in capitals. */
  String name() default "";

  /** The type below the module that it belongs to; by default that of the part. */
  String type() default "";
}
