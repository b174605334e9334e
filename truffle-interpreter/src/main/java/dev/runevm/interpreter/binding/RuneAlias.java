package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares another name for an item: on a class with {@link RuneModule}. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(RuneAliases.class)
public @interface RuneAlias {
  /** The name below the module. */
  String name();

  /** The full path of what it stands for. */
  String target();

  /** Documentation in Markdown; by default that of the target is meant. */
  String doc() default "";
}
