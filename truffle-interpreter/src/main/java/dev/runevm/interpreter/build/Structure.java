package dev.runevm.interpreter.build;

import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.control.Condition;
import dev.runevm.language.instruction.Opcode;

/** A structure or lazy operator that has been opened and not closed yet. */
final class Structure {
  private final Opcode opener;
  private final int pointsBefore;
  private final int number;
  private final Condition condition;
  private final Expression left;
  private Scope scope = new Scope();
  private Statement then;
  private int lastPointOfThen;

  private Structure(
      Opcode opener, int pointsBefore, int number, Condition condition, Expression left) {
    this.opener = opener;
    this.pointsBefore = pointsBefore;
    this.number = number;
    this.condition = condition;
    this.left = left;
  }

  /**
   * A block, a loop, or the function itself, for which the opener is null.
   *
   * @param number of a loop: its number among those of the function
   */
  static Structure of(Opcode opener, int pointsBefore, int number) {
    return new Structure(opener, pointsBefore, number, null, null);
  }

  /** A conditional. */
  static Structure conditional(Condition condition, int pointsBefore) {
    return new Structure(Opcode.IF, pointsBefore, 0, condition, null);
  }

  /** A lazy operator with its first operand. */
  static Structure lazy(Opcode opener, Expression left) {
    return new Structure(opener, 0, 0, null, left);
  }

  Opcode opener() {
    return opener;
  }

  /** The number of a loop among those of the function. */
  int number() {
    return number;
  }

  int pointsBefore() {
    return pointsBefore;
  }

  Condition condition() {
    return condition;
  }

  Expression left() {
    return left;
  }

  Scope scope() {
    return scope;
  }

  /** Ends the first part of a conditional and begins the other. */
  void otherwise(int lastPoint) {
    then = scope.close();
    lastPointOfThen = lastPoint;
    scope = new Scope();
  }

  /** The first part of a conditional that has an else, or null. */
  Statement then() {
    return then;
  }

  /** The last resume point up to the end of the first part. */
  int lastPointOfThen() {
    return lastPointOfThen;
  }
}
