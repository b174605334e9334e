package dev.runevm.interpreter.binding;

import dev.runevm.language.capability.Capability;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a method: its first parameter (after a {@code RuneContext}) is the receiver. It can be
 * called as {@code receiver.name(…)} and by its path. A method with the name of a protocol ({@code
 * add}, {@code partial_eq}, {@code display_fmt}, {@code next} …) is also used by the operators.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RuneMethod {
  /** Documentation in Markdown. */
  String doc();

  /** A program that shows its use; run as a test. */
  String example() default "";

  /** Why there is no example; one of the two must be given. */
  String noExample() default "";

  /** The name in programs; by default the name of the Java method in snake_case. */
  String name() default "";

  /**
   * The type below the module; by default the declared type of the class of the receiver, or that
   * of the part.
   */
  String type() default "";

  /** As {@link RuneFunction#suspends()}, for calls by path. */
  boolean suspends() default false;

  /** What the one who runs the program must have granted; checked before the body runs. */
  Capability[] requires() default {};

  /** Why it should no longer be used, and what to use; empty if it is not deprecated. */
  String deprecated() default "";

  /**
   * Whether the body is compiled together with its callers. Only for short bodies that Truffle can
   * partially evaluate: no recursion, no loops over collections, no large methods of the JDK.
   */
  boolean inlined() default false;
}
