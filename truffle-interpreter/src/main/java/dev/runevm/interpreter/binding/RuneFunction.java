package dev.runevm.interpreter.binding;

import dev.runevm.language.capability.Capability;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a free function, or a function of a type that is called by its path ({@code Vec::new}).
 * At most one capability may be required.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface RuneFunction {
  /** Documentation in Markdown. */
  String doc();

  /** A program that shows its use; run as a test. */
  String example() default "";

  /** Why there is no example; one of the two must be given. */
  String noExample() default "";

  /** The name in programs; by default the name of the Java method in snake_case. */
  String name() default "";

  /** The type below the module that the function belongs to; by default that of the part. */
  String type() default "";

  /**
   * Whether it returns a future that callers await without {@code .await}: in an async function the
   * call suspends, elsewhere it blocks while other tasks run.
   */
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
