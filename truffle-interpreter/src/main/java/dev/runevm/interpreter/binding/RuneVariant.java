package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a variant of a native enum: on a class with {@link RuneModule} or {@link RunePart}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(RuneVariants.class)
public @interface RuneVariant {
  /** The path of the enum below the module, declared with {@link RuneType}. */
  String type();

  /** The name of the variant. */
  String name();

  /** Documentation in Markdown. */
  String doc();

  /**
   * The names of its fields; decimal numbers from {@code 0} for a tuple variant; none for a unit.
   */
  String[] fields() default {};
}
