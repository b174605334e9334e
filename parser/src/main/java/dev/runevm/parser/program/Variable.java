package dev.runevm.parser.program;

import java.util.Objects;

/**
 * A local variable of one function; two variables are the same only if they are the same object.
 */
public final class Variable {
  private final String name;

  /** A variable; a temporary has an empty name. */
  public Variable(String name) {
    this.name = Objects.requireNonNull(name);
  }

  /** Its name in the source. */
  public String name() {
    return name;
  }

  @Override
  public String toString() {
    return name;
  }
}
