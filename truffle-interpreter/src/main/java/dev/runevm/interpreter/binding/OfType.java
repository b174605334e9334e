package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which struct or enum a {@code RuneStruct} parameter must be an instance of. The receiver of
 * a method needs it not: it is an instance of the type that the method belongs to.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface OfType {
  /** The full path of the type, such as {@code std::option::Option}. */
  String value();
}
