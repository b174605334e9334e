package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a native module. The class holds its functions as static methods and its constants as
 * static final fields; none of them may be private. The class itself is never instantiated.
 *
 * <p>A module that is too large for one class goes on in others, see {@link RunePart}. Parameters
 * need names in the class file: compile with {@code -parameters} or {@code -g}, or name each with
 * {@link RuneParameter}.
 *
 * <p>Parameter types of functions: {@code long}, {@code int}, {@link Unsigned} {@code long}, {@code
 * double}, {@code boolean}, {@code CodePoint}, {@code String}, {@code RuneString}, any other class
 * of values, {@code Optional} (an {@code Option}), {@code Object} (any value) and {@link Callable}
 * {@code Object}. A first parameter of type {@code RuneContext} receives the running context.
 * Results: the same, and {@code void} for {@code ()}.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RuneModule {
  /** The path, such as {@code std::vec}. */
  String path();

  /** The version, part of every import; changes when a signature changes incompatibly. */
  int version() default 1;

  /** Documentation in Markdown. */
  String doc();

  /**
   * What is visible everywhere without {@code use}: paths below the module, such as {@code Vec} or
   * {@code Option::Some}. The last segment is the name.
   */
  String[] prelude() default {};
}
