package dev.runevm.parser.resolve.constant;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.parser.ast.BinaryOperator;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Name;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Fields, and what can be assigned to in constants: variables and fields of variables. */
final class PlaceEvaluation {
  private static final Set<BinaryOperator> COMPOUND =
      EnumSet.of(
          BinaryOperator.ADD,
          BinaryOperator.SUB,
          BinaryOperator.MUL,
          BinaryOperator.DIV,
          BinaryOperator.SHL,
          BinaryOperator.SHR,
          BinaryOperator.BIT_AND,
          BinaryOperator.BIT_XOR,
          BinaryOperator.BIT_OR);

  private final Evaluation evaluation;

  PlaceEvaluation(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  ConstantValue field(Expr.Field field, Environment environment)
      throws ConstantProblem, BreakSignal {
    ConstantValue.Fields object = object(field, environment);
    ConstantValue value = object.fields().get(field.name().text());
    if (value == null) {
      throw ConstantProblem.at(
          field, Code.CONST_MISSING_FIELD, "Missing field `" + field.name() + "`");
    }
    return value;
  }

  private ConstantValue.Fields object(Expr.Field field, Environment environment)
      throws ConstantProblem, BreakSignal {
    ConstantValue target = evaluation.evaluate(field.target(), environment);
    if (target instanceof ConstantValue.Fields object) {
      return object;
    }
    throw ConstantProblem.at(
        field.target(),
        Code.CONST_EXPECTED_TYPE,
        "Expected a value of type `Object` but got `" + target.typeName() + "`");
  }

  ConstantValue tupleField(Expr.TupleField field, Environment environment)
      throws ConstantProblem, BreakSignal {
    return sequence(field, environment).elements().get(field.index());
  }

  private ConstantValue.Sequence sequence(Expr.TupleField field, Environment environment)
      throws ConstantProblem, BreakSignal {
    ConstantValue target = evaluation.evaluate(field.target(), environment);
    if (!(target instanceof ConstantValue.Sequence sequence)) {
      throw ConstantProblem.at(
          field.target(),
          Code.CONST_EXPECTED_TYPE,
          "Expected a value of type `Tuple` but got `" + target.typeName() + "`");
    }
    if (field.index() < 0 || field.index() >= sequence.elements().size()) {
      throw ConstantProblem.at(field, Code.CONST_MISSING_INDEX, "Missing index " + field.index());
    }
    return sequence;
  }

  ConstantValue assign(Expr.Assign assign, Environment environment)
      throws ConstantProblem, BreakSignal {
    store(assign.target(), evaluation.evaluate(assign.value(), environment), environment);
    return ConstantValue.UNIT;
  }

  ConstantValue compound(Expr.CompoundAssign assign, Environment environment)
      throws ConstantProblem, BreakSignal {
    if (!COMPOUND.contains(assign.operator())) {
      throw ConstantProblem.notSupported(
          assign, "Operator `" + assign.operatorToken().text() + "`");
    }
    ConstantValue right = evaluation.evaluate(assign.value(), environment);
    ConstantValue left = evaluation.evaluate(assign.target(), environment);
    ConstantValue result = ConstantOperators.apply(assign, assign.operator(), left, right);
    store(assign.target(), evaluation.charged(assign, result, environment), environment);
    return ConstantValue.UNIT;
  }

  private void store(Expr target, ConstantValue value, Environment environment)
      throws ConstantProblem, BreakSignal {
    switch (target) {
      case Expr.PathExpr path -> {
        Optional<Name> name = path.path().asIdentifier();
        if (name.isEmpty() || !environment.set(name.get().text(), value)) {
          throw ConstantProblem.at(
              target, Code.MISSING_LOCAL, "No local variable `" + path.path().toDisplay() + "`");
        }
      }
      case Expr.Field field -> object(field, environment).fields().put(field.name().text(), value);
      case Expr.TupleField field ->
          sequence(field, environment).elements().set(field.index(), value);
      default -> throw ConstantProblem.notSupported(target, "An assignment to this");
    }
  }
}
