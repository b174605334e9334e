package dev.runevm.parser.resolve.constant;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.parser.ast.AstNode;

/** How much work the evaluation of one constant may still take. */
final class Budget {
  /** Steps for one constant. */
  static final int STEPS = 1_000_000;

  /** How deep evaluations may be nested in each other, calls of const functions included. */
  static final int DEPTH = 640;

  /** Steps for all constants of a program together: many dear constants are as bad as one. */
  static final int STEPS_OF_PROGRAM = 20 * STEPS;

  private final long given;
  private long left;

  Budget(long stepsOfProgramLeft) {
    this.given = Math.min(STEPS, stepsOfProgramLeft);
    this.left = given;
  }

  /** How much has been taken. */
  long taken() {
    return given - Math.max(0, left);
  }

  void take(AstNode at, long steps) throws ConstantProblem {
    left -= steps;
    if (left < 0) {
      throw ConstantProblem.at(at, Code.BUDGET_EXCEEDED, "Evaluation budget exceeded");
    }
  }
}
