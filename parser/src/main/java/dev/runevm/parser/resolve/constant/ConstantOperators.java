package dev.runevm.parser.resolve.constant;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.AstNode;
import dev.runevm.parser.ast.BinaryOperator;

/** The few operators that constants have. Integers wrap. */
final class ConstantOperators {
  private static final int SHIFT_MASK = 63;

  private ConstantOperators() {}

  static ConstantValue apply(
      AstNode at, BinaryOperator operator, ConstantValue left, ConstantValue right)
      throws ConstantProblem {
    if (left instanceof ConstantValue.Scalar(Constant a)
        && right instanceof ConstantValue.Scalar(Constant b)) {
      ConstantValue result = null;
      if (a instanceof Constant.I64(long x) && b instanceof Constant.I64(long y)) {
        result = integers(at, operator, x, y);
      } else if (a instanceof Constant.F64(double x) && b instanceof Constant.F64(double y)) {
        result = floats(operator, x, y);
      } else if (a instanceof Constant.Text(String x) && b instanceof Constant.Text(String y)) {
        result = operator == BinaryOperator.ADD ? ConstantValue.of(x + y) : null;
      }
      if (result != null) {
        return result;
      }
    }
    throw ConstantProblem.notSupported(
        at,
        "Operator `"
            + operator.symbol()
            + "` on `"
            + left.typeName()
            + "` and `"
            + right.typeName()
            + "`");
  }

  private static ConstantValue integers(AstNode at, BinaryOperator operator, long a, long b)
      throws ConstantProblem {
    return switch (operator) {
      case ADD -> ConstantValue.of(a + b);
      case SUB -> ConstantValue.of(a - b);
      case MUL -> ConstantValue.of(a * b);
      case DIV -> {
        if (b == 0) {
          throw ConstantProblem.at(at, Code.CONST_DIVIDE_BY_ZERO, "Division by zero");
        }
        yield ConstantValue.of(a / b);
      }
      case SHL -> ConstantValue.of(a << (b & SHIFT_MASK));
      case SHR -> ConstantValue.of(a >> (b & SHIFT_MASK));
      case BIT_AND -> ConstantValue.of(a & b);
      case BIT_XOR -> ConstantValue.of(a ^ b);
      case BIT_OR -> ConstantValue.of(a | b);
      case LT -> ConstantValue.of(a < b);
      case LE -> ConstantValue.of(a <= b);
      case EQ -> ConstantValue.of(a == b);
      case GT -> ConstantValue.of(a > b);
      case GE -> ConstantValue.of(a >= b);
      default -> null;
    };
  }

  private static ConstantValue floats(BinaryOperator operator, double a, double b) {
    return switch (operator) {
      case ADD -> ConstantValue.of(a + b);
      case SUB -> ConstantValue.of(a - b);
      case MUL -> ConstantValue.of(a * b);
      case DIV -> ConstantValue.of(a / b);
      case LT -> ConstantValue.of(a < b);
      case LE -> ConstantValue.of(a <= b);
      case EQ -> ConstantValue.of(a == b);
      case GT -> ConstantValue.of(a > b);
      case GE -> ConstantValue.of(a >= b);
      default -> null;
    };
  }
}
