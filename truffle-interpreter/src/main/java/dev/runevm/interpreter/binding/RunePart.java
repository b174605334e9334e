package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares that a class holds more functions and constants of a module. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RunePart {
  /** The class with the {@link RuneModule} annotation. */
  Class<?> of();

  /** The type that the functions and constants belong to unless they name one themselves. */
  String type() default "";
}
