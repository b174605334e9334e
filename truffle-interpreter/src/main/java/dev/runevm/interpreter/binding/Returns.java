package dev.runevm.interpreter.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what type the result has where Java does not tell: of a method that returns {@code Object},
 * {@code RuneStruct} or a {@code RuneFuture}. For documentation only; nothing checks the result.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Returns {
  /**
   * A type as programs would write it, such as {@code Option<i64>}, {@code Result<Session,
   * AgentError>} or {@code (T, T)}: names of the prelude and of the module need no path, and a
   * single capital letter stands for a type that depends on the values. Of a suspending function
   * the type of what it waits for.
   */
  String value();
}
