package dev.runevm.parser.program;

import dev.runevm.language.unit.Constant;
import java.util.Optional;

/** A static of a program; two are the same only if they are the same object. */
public final class ProgramStatic {
  private final String path;
  private Optional<Constant> initial = Optional.empty();

  /** A static without a start value yet. */
  public ProgramStatic(String path) {
    this.path = path;
  }

  /** Its item path. */
  public String path() {
    return path;
  }

  /** Its start value. */
  public Optional<Constant> initial() {
    return initial;
  }

  /** Sets the start value, once it has been evaluated. */
  public void define(Optional<Constant> value) {
    initial = value;
  }
}
