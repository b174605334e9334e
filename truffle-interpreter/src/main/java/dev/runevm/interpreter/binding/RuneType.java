package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a type of a native module: on a class with {@link RuneModule} or {@link RunePart}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(RuneTypes.class)
public @interface RuneType {
  /** The path below the module, such as {@code Vec}. */
  String name();

  /** Documentation in Markdown. */
  String doc();

  /**
   * The class of its values, if all values of that class are of this type: methods whose first
   * parameter has the class belong to the type. {@code void.class}: no such class.
   */
  Class<?> java() default void.class;

  /**
   * The class with the type as a value: a static field {@code TYPE} of type {@code
   * dev.runevm.interpreter.value.RuneType}, neither private nor in a private class. By default that
   * of {@link #java}. Not needed for the types that the interpreter itself knows and for traits.
   */
  Class<?> holder() default void.class;

  /**
   * The traits whose methods the type has too, by their full paths such as {@code
   * std::iter::Iterator}. A trait is declared as a type that no value has.
   */
  String[] traits() default {};

  /**
   * For a type with a struct literal: the name of the associated function that a literal calls with
   * the fields as named arguments; parameters with a {@link Default} may be left out.
   */
  String constructor() default "";
}
