package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the last parameter, a {@code String}, as the type argument of a turbofish: {@code
 * collect::<Vec>()} passes {@code "std::vec::Vec"}. The type argument is part of the function's
 * key, so the function cannot be called without one or with another than those named here.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface TypeArgument {
  /** The full paths of the types that it may be, such as {@code std::vec::Vec}. */
  String[] value();
}
