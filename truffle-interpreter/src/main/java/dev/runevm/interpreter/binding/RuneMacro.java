package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Documents a macro that the compiler itself expands: on a class with {@link RuneModule}. One that
 * has the path of a function is documented by the function.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(RuneMacros.class)
public @interface RuneMacro {
  /** The name below the module, without the exclamation mark. */
  String name();

  /** Documentation in Markdown. */
  String doc();

  /** A program that shows its use; run as a test. */
  String example();
}
