package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Holds several {@link RuneMacro} annotations; the compiler makes it. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RuneMacros {
  /** The annotations. */
  RuneMacro[] value();
}
