package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.ProgramType;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.program.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evaluates programs as the language says, straight from the tree: what code is compared with. */
final class TreeEvaluator {
  private final Model model;
  private final Map<Variable, Object> variables = new HashMap<>();

  TreeEvaluator(Model model, Map<Variable, Object> arguments) {
    this.model = model;
    variables.putAll(arguments);
  }

  private static final class Leave extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Object target;
    private final transient Object value;

    Leave(Object target, Object value) {
      super(null, null, false, false);
      this.target = target;
      this.value = value;
    }
  }

  /** Marks a {@code continue} and a {@code return} among what leaves. */
  private record Again(Object target) {}

  private static final Object RETURN = new Object();

  Object run(Expression body) {
    try {
      return evaluate(body);
    } catch (Leave leave) {
      return leave.value;
    }
  }

  private Object evaluate(Optional<Expression> expression) {
    return expression.isPresent() ? evaluate(expression.get()) : Model.UNIT;
  }

  private List<Object> all(List<Expression> expressions) {
    List<Object> values = new ArrayList<>();
    expressions.forEach(expression -> values.add(evaluate(expression)));
    return values;
  }

  private Object evaluate(Expression expression) {
    return switch (expression) {
      case Expression.Literal e -> Model.constant(e.value());
      case Expression.Get e -> variables.get(e.variable());
      case Expression.GetStatic e -> model.readStatic(e.variable().path());
      case Expression.Binary e -> {
        Object left = evaluate(e.left());
        yield Model.operator(e.operator(), left, evaluate(e.right()));
      }
      case Expression.Lazy e -> {
        Object left = evaluate(e.left());
        boolean decided = e.operator() == Opcode.AND ? Model.isFalse(left) : Model.isTrue(left);
        yield decided ? left : evaluate(e.right());
      }
      case Expression.Vec e -> all(e.elements());
      case Expression.Tuple e -> all(e.elements());
      case Expression.Struct e -> struct(e);
      case Expression.Field e -> Model.field(evaluate(e.target()), e.name());
      case Expression.TupleField e -> Model.element(evaluate(e.target()), e.position());
      case Expression.Index e -> {
        Object target = evaluate(e.target());
        yield Model.element(target, Model.number(evaluate(e.index())));
      }
      case Expression.CallNative e -> {
        Object value = model.call(e.function().name(), all(e.arguments()));
        if (e.function().suspends()) {
          model.suspend("await", value);
        }
        yield value;
      }
      case Expression.Block e -> {
        e.statements().forEach(this::statement);
        yield evaluate(e.tail());
      }
      case Expression.LabelledBlock e -> {
        try {
          yield evaluate(e.body());
        } catch (Leave leave) {
          yield caught(leave, e.target());
        }
      }
      case Expression.If e ->
          holds(e.conditions())
              ? e.otherwise().isPresent() ? evaluate(e.then()) : unit(evaluate(e.then()))
              : evaluate(e.otherwise());
      case Expression.Loop e -> loop(e.target(), e.body());
      case Expression.While e -> loop(e);
      case Expression.For e -> loop(e);
      case Expression.Match e -> match(e);
      case Expression.Assign e -> unit(assign(e.place(), e.value()));
      case Expression.CompoundAssign e -> unit(change(e));
      case Expression.Let e -> {
        let(e.pattern(), e.value(), Optional.empty());
        yield Model.UNIT;
      }
      case Expression.Break e -> throw new Leave(e.target(), evaluate(e.value()));
      case Expression.Continue e -> throw new Leave(new Again(e.target()), Model.UNIT);
      case Expression.Return e -> throw new Leave(RETURN, evaluate(e.value()));
      case Expression.Await e -> {
        Object value = evaluate(e.future());
        model.suspend("await", value);
        yield value;
      }
      case Expression.Try e -> {
        Object value = evaluate(e.value());
        if (Model.isBreak(value)) {
          throw new Leave(RETURN, value);
        }
        yield value;
      }
      case Expression.Panic e -> throw new Model.Failure(e.reason());
      default -> throw new AssertionError(expression);
    };
  }

  private static Object unit(Object ignored) {
    return Model.UNIT;
  }

  private static Object caught(Leave leave, Object target) {
    if (leave.target != target) {
      throw leave;
    }
    return leave.value;
  }

  private Object struct(Expression.Struct e) {
    ProgramType type = ((TypeName.Declared) e.type()).type();
    Map<String, Object> given = new HashMap<>();
    e.fields().forEach(field -> given.put(field.name(), evaluate(field.value())));
    if (e.base().isPresent()) {
      Object base =
          Model.check(evaluate(e.base().get()), type.path(), "base of the struct literal");
      ((Model.Thing) base).fields.forEach(given::putIfAbsent);
    }
    Model.Thing thing = new Model.Thing(type.path());
    type.variants()
        .getFirst()
        .fields()
        .forEach(f -> thing.fields.put(f.name(), given.get(f.name())));
    return thing;
  }

  private void statement(Expression.Statement statement) {
    model.step();
    switch (statement) {
      case Expression.Statement.Evaluate(Expression expression) -> evaluate(expression);
      case Expression.Statement.Let let -> let(let.pattern(), let.value(), let.otherwise());
    }
  }

  private void let(Pattern pattern, Expression value, Optional<Expression> otherwise) {
    if (!bind(pattern, evaluate(value))) {
      evaluate(otherwise);
      throw new Model.Failure("pattern did not match");
    }
  }

  private boolean holds(List<Expression.Condition> conditions) {
    for (Expression.Condition condition : conditions) {
      boolean holds =
          switch (condition) {
            case Expression.Condition.Test test -> Model.isTrue(evaluate(test.value()));
            case Expression.Condition.Let let -> bind(let.pattern(), evaluate(let.value()));
          };
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  private Object loop(Object target, Expression body) {
    while (true) {
      model.step();
      try {
        evaluate(body);
      } catch (Leave leave) {
        if (!new Again(target).equals(leave.target)) {
          return caught(leave, target);
        }
      }
    }
  }

  private Object loop(Expression.While e) {
    while (holds(e.conditions())) {
      model.step();
      try {
        evaluate(e.body());
      } catch (Leave leave) {
        if (!new Again(e.target()).equals(leave.target)) {
          return caught(leave, e.target());
        }
      }
    }
    return Model.UNIT;
  }

  private Object loop(Expression.For e) {
    for (Object element : Model.elements(evaluate(e.iterable()))) {
      model.step();
      if (!bind(e.pattern(), element)) {
        throw new Model.Failure("pattern did not match");
      }
      try {
        evaluate(e.body());
      } catch (Leave leave) {
        if (!new Again(e.target()).equals(leave.target)) {
          caught(leave, e.target());
          return Model.UNIT;
        }
      }
    }
    return Model.UNIT;
  }

  private Object match(Expression.Match e) {
    Object value = evaluate(e.value());
    for (Expression.Arm arm : e.arms()) {
      if (bind(arm.pattern(), value)
          && (arm.guard().isEmpty() || !Model.isFalse(evaluate(arm.guard())))) {
        return evaluate(arm.body());
      }
    }
    return Model.UNIT;
  }

  private Object assign(Expression.Place place, Expression value) {
    switch (place) {
      case Expression.Place.Local local -> variables.put(local.variable(), evaluate(value));
      case Expression.Place.Static s -> model.writeStatic(s.variable().path(), evaluate(value));
      case Expression.Place.Field field -> {
        Object target = evaluate(field.target());
        Model.setField(target, field.name(), evaluate(value));
      }
      case Expression.Place.TupleField field -> {
        Object target = evaluate(field.target());
        Model.setElement(target, field.position(), evaluate(value));
      }
      case Expression.Place.Index index -> {
        Object target = evaluate(index.target());
        Object position = evaluate(index.index());
        Model.setElement(target, Model.number(position), evaluate(value));
      }
    }
    return Model.UNIT;
  }

  private Object change(Expression.CompoundAssign e) {
    switch (e.place()) {
      case Expression.Place.Local(Variable variable) -> {
        Object value = evaluate(e.value());
        variables.put(variable, Model.operator(e.operator(), variables.get(variable), value));
      }
      case Expression.Place.Static(var variable) -> {
        Object before = model.readStatic(variable.path());
        Object value = evaluate(e.value());
        model.writeStatic(variable.path(), Model.operator(e.operator(), before, value));
      }
      case Expression.Place.Field(Expression place, String name) -> {
        Object target = evaluate(place);
        Object value = evaluate(e.value());
        Object before = Model.field(target, name);
        Model.setField(target, name, Model.operator(e.operator(), before, value));
      }
      case Expression.Place.TupleField(Expression place, int position) -> {
        Object target = evaluate(place);
        Object value = evaluate(e.value());
        Object before = Model.element(target, position);
        Model.setElement(target, position, Model.operator(e.operator(), before, value));
      }
      case Expression.Place.Index(Expression place, Expression index) -> {
        Object target = evaluate(place);
        long position = Model.number(evaluate(index));
        Object value = evaluate(e.value());
        Object before = Model.element(target, position);
        Model.setElement(target, position, Model.operator(e.operator(), before, value));
      }
    }
    return Model.UNIT;
  }

  private boolean bind(Pattern pattern, Object value) {
    Map<Variable, Object> bindings = new LinkedHashMap<>();
    boolean matches = matches(pattern, value, bindings);
    if (matches) {
      variables.putAll(bindings);
    }
    return matches;
  }

  private static boolean matches(Pattern pattern, Object value, Map<Variable, Object> bindings) {
    return switch (pattern) {
      case Pattern.Wildcard p -> true;
      case Pattern.Binding p -> {
        bindings.put(p.variable(), value);
        yield true;
      }
      case Pattern.As p -> {
        bindings.put(p.variable(), value);
        yield matches(p.pattern(), value, bindings);
      }
      case Pattern.Literal p -> Model.constant(p.value()).equals(value);
      case Pattern.Range p ->
          value instanceof Long number
              && number >= ((Constant.I64) p.lo().get()).value()
              && number <= ((Constant.I64) p.hi().get()).value();
      case Pattern.Tuple p ->
          value instanceof List<?> list
              && (p.rest()
                  ? list.size() >= p.elements().size()
                  : list.size() == p.elements().size())
              && elements(p.elements(), list, bindings);
      case Pattern.Named p ->
          value instanceof Model.Thing thing
              && thing.type.equals(((TypeName.Declared) p.type()).type().path())
              && p.fields().entrySet().stream()
                  .allMatch(f -> matches(f.getValue(), Model.field(value, f.getKey()), bindings));
      case Pattern.Or p -> p.alternatives().stream().anyMatch(a -> matches(a, value, bindings));
      default -> throw new AssertionError(pattern);
    };
  }

  private static boolean elements(
      List<Pattern> patterns, List<?> values, Map<Variable, Object> bindings) {
    for (int i = 0; i < patterns.size(); i++) {
      if (!matches(patterns.get(i), values.get(i), bindings)) {
        return false;
      }
    }
    return true;
  }
}
