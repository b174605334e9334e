package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a field of a native type. The method reads it: its only parameter (after a {@code
 * RuneContext}) is the value that has the field. A second method of the same name with one
 * parameter more and no result, annotated too, assigns to it.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RuneField {
  /** Documentation in Markdown; on the method that assigns it may be empty. */
  String doc() default "";

  /** The name in programs; by default the name of the Java method in snake_case. */
  String name() default "";

  /** The type below the module; by default the declared type of the class of the receiver. */
  String type() default "";

  /** As {@link RuneFunction#inlined()}. */
  boolean inlined() default false;
}
