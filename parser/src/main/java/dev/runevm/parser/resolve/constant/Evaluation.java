package dev.runevm.parser.resolve.constant;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.Argument;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.FieldInit;
import dev.runevm.parser.ast.Key;
import dev.runevm.parser.ast.LiteralValue;
import dev.runevm.parser.ast.Literals;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.ast.Parameter;
import dev.runevm.parser.ast.Pat;
import dev.runevm.parser.ast.Path;
import dev.runevm.parser.ast.TemplatePart;
import dev.runevm.parser.ast.UnaryOperator;
import dev.runevm.parser.resolve.item.ConstantItem;
import dev.runevm.parser.resolve.item.FunctionItem;
import dev.runevm.parser.resolve.item.Items;
import dev.runevm.parser.resolve.item.Meaning;
import dev.runevm.parser.resolve.item.Paths;
import dev.runevm.parser.resolve.item.Resolution;
import dev.runevm.parser.resolve.item.StaticItem;
import dev.runevm.parser.syntax.SyntaxKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Interprets the expressions that constants may consist of. */
final class Evaluation {
  private static final String SOME = "std::option::Option::Some";
  private static final String NONE = "std::option::Option::None";

  private final ConstantEvaluator constants;
  private final Paths paths;
  private final ControlEvaluation control;
  private final PlaceEvaluation places;
  private int depth;

  Evaluation(ConstantEvaluator constants, Items items, Paths paths) {
    this.constants = constants;
    this.paths = paths;
    this.control = new ControlEvaluation(this, items);
    this.places = new PlaceEvaluation(this);
  }

  ConstantValue evaluate(Expr expression, Environment environment)
      throws ConstantProblem, BreakSignal {
    environment.budget().take(expression, 1);
    if (depth >= Budget.DEPTH) {
      throw ConstantProblem.at(expression, Code.BUDGET_EXCEEDED, "Evaluation is nested too deeply");
    }
    depth++;
    try {
      return dispatch(expression, environment);
    } finally {
      depth--;
    }
  }

  private ConstantValue dispatch(Expr expression, Environment environment)
      throws ConstantProblem, BreakSignal {
    return switch (expression) {
      case Expr.Literal literal -> literal(literal, false);
      case Expr.Unary unary -> unary(unary);
      case Expr.Group group -> evaluate(group.inner(), environment);
      case Expr.PathExpr path -> path(path, environment);
      case Expr.Binary binary -> binary(binary, environment);
      case Expr.Template template -> template(template, environment);
      case Expr.Tuple tuple -> tuple(tuple, environment);
      case Expr.Vec vec -> new ConstantValue.Sequence(false, all(vec.elements(), environment));
      case Expr.ObjectExpr object -> object(object, environment);
      case Expr.Call call -> call(call, environment);
      case Expr.Field field -> places.field(field, environment);
      case Expr.TupleField field -> places.tupleField(field, environment);
      case Expr.Assign assign -> places.assign(assign, environment);
      case Expr.CompoundAssign assign -> places.compound(assign, environment);
      case Expr.Block block -> control.block(block, environment);
      case Expr.If conditional -> control.conditional(conditional, environment);
      case Expr.While loop -> control.whileLoop(loop, environment);
      case Expr.Loop loop -> control.loop(loop, environment);
      case Expr.Break leave -> control.leave(leave, environment);
      case Expr.Closure closure ->
          throw ConstantProblem.at(
              closure, Code.CLOSURE_IN_CONST, "Closures are not supported in constant contexts");
      case Expr.Await await ->
          throw ConstantProblem.at(
              await, Code.AWAIT_IN_CONST, "Expression `.await` inside of constant context");
      case Expr.Select select ->
          throw ConstantProblem.at(
              select, Code.AWAIT_IN_CONST, "Expression `select` inside of constant context");
      case Expr.Yield yields ->
          throw ConstantProblem.at(
              yields, Code.YIELD_IN_CONST, "Expression `yield` inside of constant function");
      case Expr.Error error -> throw ConstantProblem.reported();
      default -> throw ConstantProblem.notSupported(expression, "This kind of expression");
    };
  }

  private static ConstantValue literal(Expr.Literal literal, boolean negative)
      throws ConstantProblem {
    LiteralValue value =
        (negative ? Literals.negatedValue(literal) : Literals.value(literal))
            .value()
            .orElseThrow(ConstantProblem::reported);
    return new ConstantValue.Scalar(LiteralConstants.of(value));
  }

  private static ConstantValue unary(Expr.Unary unary) throws ConstantProblem {
    boolean folds =
        unary.operator() == UnaryOperator.NEG
            && unary.operand() instanceof Expr.Literal literal
            && isNumber(literal);
    if (!folds) {
      throw ConstantProblem.notSupported(unary, "A prefix operator");
    }
    return literal((Expr.Literal) unary.operand(), true);
  }

  private static boolean isNumber(Expr.Literal literal) {
    return literal.token().kind() == SyntaxKind.NUMBER;
  }

  private ConstantValue path(Expr.PathExpr expression, Environment environment)
      throws ConstantProblem {
    Path path = expression.path();
    Optional<Name> name = path.asIdentifier();
    if (name.isPresent()) {
      ConstantValue variable = environment.get(name.get().text());
      if (variable != null) {
        return variable;
      }
      if (environment.isRuntimeVariable(name.get().text())) {
        throw ConstantProblem.notSupported(
            expression, "The variable `" + name.get() + "`, which has its value at run time,");
      }
    }
    return switch (meaning(path, environment)) {
      case ConstantItem constant -> use(constant, expression);
      case StaticItem variable ->
          throw ConstantProblem.at(
              expression,
              Code.STATIC_IN_CONST_CONTEXT,
              "The static `"
                  + variable.path()
                  + "` cannot be used in a constant context, its value is known at run time only");
      case Meaning.Native(LibraryItem.Value(String p, Constant value, String d)) ->
          ConstantValue.of(value);
      case Meaning.Native(LibraryItem item) when item.path().equals(NONE) ->
          new ConstantValue.Scalar(new Constant.None());
      case Meaning other -> throw ConstantProblem.notSupported(expression, other.describe());
    };
  }

  /** The evaluation of another constant takes more of the stack than that of a part of this one. */
  private ConstantValue use(ConstantItem constant, Expr at) throws ConstantProblem {
    depth += 2;
    try {
      return constants.use(constant, at);
    } finally {
      depth -= 2;
    }
  }

  private Meaning meaning(Path path, Environment environment) throws ConstantProblem {
    Resolution resolution = paths.resolve(environment.scope(), path);
    Optional<Name> name = path.asIdentifier();
    if (resolution.isMissing() && name.isPresent() && isVariableName(name.get())) {
      throw ConstantProblem.at(path, Code.MISSING_LOCAL, "No local variable `" + name.get() + "`");
    }
    if (resolution.problem().isPresent()) {
      throw ConstantProblem.of(resolution.problem().get());
    }
    return resolution.meaning().orElseThrow(ConstantProblem::reported);
  }

  private static boolean isVariableName(Name name) {
    return !Character.isUpperCase(name.text().codePointAt(0));
  }

  private ConstantValue binary(Expr.Binary binary, Environment environment)
      throws ConstantProblem, BreakSignal {
    ConstantValue left = evaluate(binary.left(), environment);
    ConstantValue right = evaluate(binary.right(), environment);
    return charged(
        binary, ConstantOperators.apply(binary, binary.operator(), left, right), environment);
  }

  /** Long texts cost more than one step, or a short loop could fill the memory. */
  ConstantValue charged(Expr at, ConstantValue value, Environment environment)
      throws ConstantProblem {
    if (value instanceof ConstantValue.Scalar(Constant.Text(String text))) {
      environment.budget().take(at, text.length() / 8);
    }
    return value;
  }

  private ConstantValue template(Expr.Template template, Environment environment)
      throws ConstantProblem, BreakSignal {
    StringBuilder out = new StringBuilder();
    for (TemplatePart part : template.parts()) {
      if (part instanceof TemplatePart.Text text) {
        out.append(
            Literals.templateText(text.token()).value().orElseThrow(ConstantProblem::reported));
        continue;
      }
      TemplatePart.Interpolation interpolation = (TemplatePart.Interpolation) part;
      if (interpolation.formatSpec().isPresent()) {
        throw ConstantProblem.notSupported(template, "A format specification");
      }
      ConstantValue value = evaluate(interpolation.expression(), environment);
      out.append(
          ConstantText.display(value)
              .orElseThrow(
                  () ->
                      ConstantProblem.notSupported(
                          interpolation.expression(), "Displaying `" + value.typeName() + "`")));
    }
    return charged(template, ConstantValue.of(out.toString()), environment);
  }

  private ConstantValue tuple(Expr.Tuple tuple, Environment environment)
      throws ConstantProblem, BreakSignal {
    List<ConstantValue> elements = all(tuple.elements(), environment);
    return elements.isEmpty() ? ConstantValue.UNIT : new ConstantValue.Sequence(true, elements);
  }

  private List<ConstantValue> all(List<Expr> expressions, Environment environment)
      throws ConstantProblem, BreakSignal {
    List<ConstantValue> values = new ArrayList<>(expressions.size());
    for (Expr expression : expressions) {
      values.add(evaluate(expression, environment));
    }
    return values;
  }

  private ConstantValue object(Expr.ObjectExpr object, Environment environment)
      throws ConstantProblem, BreakSignal {
    Map<String, ConstantValue> fields = new LinkedHashMap<>();
    for (FieldInit field : object.fields()) {
      String key = key(field.key());
      ConstantValue value =
          field.value().isPresent()
              ? evaluate(field.value().get(), environment)
              : environment.get(key);
      if (value == null) {
        throw ConstantProblem.at(field, Code.MISSING_LOCAL, "No local variable `" + key + "`");
      }
      if (fields.put(key, value) != null) {
        throw ConstantProblem.at(
            field, Code.DUPLICATE_OBJECT_KEY, "Duplicate key in literal object");
      }
    }
    return new ConstantValue.Fields(fields);
  }

  private static String key(Key key) throws ConstantProblem {
    return key.isString()
        ? Literals.string(key.token()).value().orElseThrow(ConstantProblem::reported)
        : key.text();
  }

  private ConstantValue call(Expr.Call call, Environment environment)
      throws ConstantProblem, BreakSignal {
    if (!(call.callee() instanceof Expr.PathExpr callee)) {
      throw ConstantProblem.notSupported(call, "A call of a value");
    }
    Meaning meaning = meaning(callee.path(), environment);
    List<ConstantValue> arguments = new ArrayList<>();
    for (Argument argument : call.arguments()) {
      if (argument.name().isPresent()) {
        throw ConstantProblem.notSupported(argument, "A named argument");
      }
      arguments.add(evaluate(argument.value(), environment));
    }
    if (meaning instanceof FunctionItem function && function.syntax().isConst()) {
      return apply(function, call, arguments, environment);
    }
    if (meaning.path().equals(SOME) && arguments.size() == 1) {
      return new ConstantValue.Some(arguments.get(0));
    }
    throw ConstantProblem.notSupported(call, "A call of " + meaning.describe());
  }

  private ConstantValue apply(
      FunctionItem function, Expr.Call call, List<ConstantValue> arguments, Environment environment)
      throws ConstantProblem, BreakSignal {
    List<Parameter> parameters = function.syntax().parameters();
    if (parameters.size() != arguments.size()) {
      throw ConstantProblem.at(
          call,
          Code.BAD_ARGUMENT_COUNT,
          "Wrong number of arguments " + arguments.size() + ", expected " + parameters.size());
    }
    Environment inside = new Environment(environment.budget(), function.inside(), name -> false);
    for (int i = 0; i < parameters.size(); i++) {
      bind(parameters.get(i).pattern(), arguments.get(i), inside);
    }
    return evaluate(function.syntax().body(), inside);
  }

  /** Only names and {@code _} can be bound in constants. */
  void bind(Pat pattern, ConstantValue value, Environment environment) throws ConstantProblem {
    if (pattern instanceof Pat.Wildcard) {
      return;
    }
    Optional<Name> name =
        pattern instanceof Pat.PathPat path ? path.path().asIdentifier() : Optional.empty();
    if (name.isEmpty()) {
      throw ConstantProblem.notSupported(pattern, "This kind of pattern");
    }
    environment.declare(name.get().text(), value);
  }
}
