package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a parameter; without it the name is that of the Java parameter in snake_case. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface RuneParameter {
  /** The name, for named arguments. */
  String value();
}
