package dev.runevm.parser.emit;

import static dev.runevm.parser.emit.Samples.AT;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Expression.Target;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.ProgramStatic;
import dev.runevm.parser.program.ProgramType;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.program.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Bodies of async functions of random shape, in which loops end. */
final class RandomPrograms {
  private static final LibraryItem.Function TRACE = Samples.nativeFunction("trace", false, 2);
  private static final LibraryItem.Function WAIT = Samples.nativeFunction("wait", true, 1);
  private static final Opcode[] OPERATORS = {Opcode.ADD, Opcode.SUB, Opcode.EQ, Opcode.LT};

  private final Random random;
  private final ProgramType type;
  private final ProgramStatic variable;
  private final List<Exit> exits = new ArrayList<>();
  private List<Variable> scope;
  private int names;

  /** Something that can be left; with a value unless it is a {@code for}. */
  private record Exit(Target target, boolean again, boolean value) {}

  RandomPrograms(long seed, ProgramType type, ProgramStatic variable, List<Variable> parameters) {
    this.random = new Random(seed);
    this.type = type;
    this.variable = variable;
    this.scope = new ArrayList<>(parameters);
  }

  Expression body() {
    return block(5, random.nextInt(2, 6));
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private Variable fresh() {
    return new Variable("v" + names++);
  }

  private Variable known() {
    return scope.get(random.nextInt(scope.size()));
  }

  private Expression.Block block(int depth, int size) {
    List<Variable> outer = scope;
    scope = new ArrayList<>(outer);
    List<Expression.Statement> statements = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      statements.add(statement(depth - 1));
    }
    Optional<Expression> tail = chance(70) ? Optional.of(expression(depth - 1)) : Optional.empty();
    scope = outer;
    return new Expression.Block(statements, tail, AT);
  }

  private Expression.Block block(int depth) {
    return block(depth, random.nextInt(3));
  }

  private Expression.Statement statement(int depth) {
    if (chance(60)) {
      return new Expression.Statement.Evaluate(expression(depth));
    }
    Expression value = expression(depth);
    Optional<Expression> otherwise =
        chance(30) ? Optional.of(diverging(depth - 1)) : Optional.empty();
    List<Variable> bound = new ArrayList<>();
    Pattern pattern = otherwise.isPresent() || chance(20) ? pattern(2, bound) : binding(bound);
    scope.addAll(bound);
    return new Expression.Statement.Let(pattern, value, otherwise, AT);
  }

  private Expression diverging(int depth) {
    return new Expression.Block(
        List.of(new Expression.Statement.Evaluate(jump(depth))), Optional.empty(), AT);
  }

  private Expression jump(int depth) {
    if (!exits.isEmpty() && chance(70)) {
      Exit exit = exits.get(random.nextInt(exits.size()));
      if (exit.again() && chance(40)) {
        return new Expression.Continue(exit.target(), AT);
      }
      return new Expression.Break(
          exit.target(),
          exit.value() && chance(60) ? Optional.of(expression(depth)) : Optional.empty(),
          AT);
    }
    return new Expression.Return(Optional.of(expression(depth)), AT);
  }

  private Expression expression(int depth) {
    if (depth <= 0) {
      return leaf();
    }
    return switch (random.nextInt(27)) {
      case 0, 1, 2 -> leaf();
      case 3, 4 -> binary(depth);
      case 5 ->
          new Expression.Lazy(
              chance(50) ? Opcode.AND : Opcode.OR,
              expression(depth - 1),
              expression(depth - 1),
              AT);
      case 6 -> new Expression.Vec(some(depth), AT);
      case 7 -> new Expression.Tuple(some(depth), AT);
      case 8 -> struct(depth);
      case 9 -> access(depth);
      case 10, 11 -> trace(depth);
      case 12 -> Samples.call(WAIT, expression(depth - 1));
      case 13, 14 -> Samples.await(expression(depth - 1));
      case 15 -> new Expression.Try(expression(depth - 1), AT);
      case 16 -> block(depth);
      case 17 -> labelled(depth);
      case 18 -> choose(depth);
      case 19, 20 -> loop(depth);
      case 21 -> match(depth);
      case 22 -> new Expression.Assign(place(depth), expression(depth - 1), AT);
      case 23 ->
          new Expression.CompoundAssign(
              chance(50) ? Opcode.ADD_ASSIGN : Opcode.SUB_ASSIGN,
              place(depth),
              expression(depth - 1),
              AT);
      case 24 -> chance(30) ? jump(depth - 1) : trace(depth);
      case 25 -> matches(depth);
      default -> assignLocal(depth);
    };
  }

  private Expression assignLocal(int depth) {
    return new Expression.Assign(new Expression.Place.Local(known()), expression(depth - 1), AT);
  }

  private Expression leaf() {
    return switch (random.nextInt(8)) {
      case 0 -> Samples.number(random.nextInt(4));
      case 1 -> Samples.truth(chance(50));
      case 2 -> new Expression.GetStatic(variable, AT);
      case 3 -> new Expression.Literal(new Constant.Unit(), AT);
      default -> Samples.get(known());
    };
  }

  private Expression binary(int depth) {
    return new Expression.Binary(
        OPERATORS[random.nextInt(OPERATORS.length)],
        expression(depth - 1),
        expression(depth - 1),
        AT);
  }

  private Expression trace(int depth) {
    return Samples.call(TRACE, expression(depth - 1), expression(depth - 1));
  }

  private List<Expression> some(int depth) {
    List<Expression> expressions = new ArrayList<>();
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      expressions.add(expression(depth - 1));
    }
    return expressions;
  }

  private Expression struct(int depth) {
    List<String> names = new ArrayList<>(List.of("a", "b", "c"));
    java.util.Collections.shuffle(names, random);
    boolean base = chance(30);
    List<Expression.FieldValue> fields = new ArrayList<>();
    for (String name : base ? names.subList(0, 1) : names) {
      fields.add(new Expression.FieldValue(name, expression(depth - 1)));
    }
    return new Expression.Struct(
        new TypeName.Declared(type),
        fields,
        base ? Optional.of(chance(80) ? struct(depth - 1) : leaf()) : Optional.empty(),
        AT);
  }

  private Expression access(int depth) {
    Expression target = expression(depth - 1);
    return switch (random.nextInt(3)) {
      case 0 -> new Expression.Field(target, "a", AT);
      case 1 -> new Expression.TupleField(target, random.nextInt(2), AT);
      default -> new Expression.Index(target, expression(depth - 1), AT);
    };
  }

  private Expression.Place place(int depth) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> new Expression.Place.Local(known());
      case 2 -> new Expression.Place.Static(variable);
      case 3 -> new Expression.Place.Field(expression(depth - 1), "a");
      case 4 -> new Expression.Place.TupleField(expression(depth - 1), random.nextInt(2));
      default -> new Expression.Place.Index(expression(depth - 1), expression(depth - 1));
    };
  }

  private Expression labelled(int depth) {
    Target target = new Target();
    exits.add(new Exit(target, false, true));
    Expression.Block body = block(depth);
    exits.removeLast();
    return new Expression.LabelledBlock(target, body, AT);
  }

  private Expression choose(int depth) {
    List<Variable> outer = scope;
    scope = new ArrayList<>(outer);
    List<Expression.Condition> conditions = conditions(depth);
    Expression then = block(depth - 1);
    scope = outer;
    Optional<Expression> otherwise =
        switch (random.nextInt(3)) {
          case 0 -> Optional.empty();
          case 1 -> Optional.of(choose(depth - 1));
          default -> Optional.of(block(depth - 1));
        };
    return new Expression.If(conditions, then, otherwise, AT);
  }

  private List<Expression.Condition> conditions(int depth) {
    List<Expression.Condition> conditions = new ArrayList<>();
    for (int i = chance(70) ? 1 : 2; i > 0; i--) {
      if (chance(60)) {
        conditions.add(new Expression.Condition.Test(expression(depth - 1)));
      } else {
        Expression value = expression(depth - 1);
        List<Variable> bound = new ArrayList<>();
        conditions.add(new Expression.Condition.Let(pattern(2, bound), value));
        scope.addAll(bound);
      }
    }
    return conditions;
  }

  /** A loop that is executed at most three times: a counter that nothing else changes. */
  private Expression loop(int depth) {
    if (chance(40)) {
      return iterate(depth);
    }
    Target target = new Target();
    Variable counter = new Variable("counter");
    List<Variable> outer = scope;
    scope = new ArrayList<>(outer);
    boolean condition = chance(60);
    List<Expression.Condition> conditions = condition ? conditions(depth) : List.of();
    exits.add(new Exit(target, true, true));
    Expression.Block body =
        new Expression.Block(
            List.of(
                new Expression.Statement.Evaluate(
                    Samples.change(Opcode.ADD_ASSIGN, counter, Samples.number(1))),
                new Expression.Statement.Evaluate(
                    Samples.choose(
                        Samples.test(
                            Samples.binary(Opcode.GT, Samples.get(counter), Samples.number(3))),
                        Samples.leave(target))),
                new Expression.Statement.Evaluate(block(depth - 1))),
            Optional.empty(),
            AT);
    exits.removeLast();
    scope = outer;
    Expression loop =
        condition
            ? new Expression.While(target, conditions, body, AT)
            : new Expression.Loop(target, body, AT);
    return new Expression.Block(
        List.of(Samples.let(counter, Samples.number(0))), Optional.of(loop), AT);
  }

  private Expression iterate(int depth) {
    Target target = new Target();
    Expression iterable = expression(depth - 1);
    List<Variable> outer = scope;
    scope = new ArrayList<>(outer);
    exits.add(new Exit(target, true, false));
    Pattern pattern = chance(85) ? binding(scope) : pattern(1, scope);
    Expression body = block(depth - 1);
    exits.removeLast();
    scope = outer;
    return new Expression.For(target, pattern, iterable, body, AT);
  }

  private Expression match(int depth) {
    Expression value = expression(depth - 1);
    List<Expression.Arm> arms = new ArrayList<>();
    int count = chance(5) ? 15 : random.nextInt(1, 5);
    for (int i = 0; i < count; i++) {
      List<Variable> outer = scope;
      scope = new ArrayList<>(outer);
      Pattern pattern = pattern(3, scope);
      Optional<Expression> guard =
          chance(30) ? Optional.of(expression(depth - 2)) : Optional.empty();
      arms.add(new Expression.Arm(pattern, guard, expression(depth - 1)));
      scope = outer;
    }
    return new Expression.Match(value, arms, AT);
  }

  private Expression matches(int depth) {
    List<Variable> outer = scope;
    scope = new ArrayList<>(outer);
    Expression value = expression(depth - 1);
    Pattern pattern = pattern(chance(50) ? 1 : 2, scope);
    scope = outer;
    return Samples.match(
        value,
        Samples.arm(pattern, Samples.truth(true)),
        Samples.arm(Samples.wildcard(), Samples.truth(false)));
  }

  private Pattern binding(List<Variable> bound) {
    Variable variable = fresh();
    bound.add(variable);
    return new Pattern.Binding(variable, AT);
  }

  private Pattern pattern(int depth, List<Variable> bound) {
    if (depth == 0) {
      return chance(50) ? binding(bound) : new Pattern.Wildcard(AT);
    }
    return switch (random.nextInt(9)) {
      case 0 -> new Pattern.Wildcard(AT);
      case 1 -> binding(bound);
      case 2 -> {
        Variable variable = fresh();
        bound.add(variable);
        yield new Pattern.As(variable, pattern(depth - 1, bound), AT);
      }
      case 3 -> Samples.literal(random.nextInt(3));
      case 4 -> new Pattern.Literal(new Constant.Bool(chance(50)), AT);
      case 5 ->
          new Pattern.Range(
              Optional.of(new Constant.I64(1)), Optional.of(new Constant.I64(4)), true, AT);
      case 6 -> {
        List<Pattern> elements = new ArrayList<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
          elements.add(pattern(depth - 1, bound));
        }
        yield new Pattern.Tuple(elements, chance(40), AT);
      }
      case 7 -> {
        LinkedHashMap<String, Pattern> fields = new LinkedHashMap<>();
        fields.put("b", pattern(depth - 1, bound));
        fields.put("a", pattern(depth - 1, bound));
        yield new Pattern.Named(new TypeName.Declared(type), fields, AT);
      }
      default -> chance(60) ? unbound(depth) : alternatives(bound);
    };
  }

  private static Pattern unbound(int depth) {
    return Samples.or(Samples.literal(depth), Samples.literal(0), Samples.tuplePattern());
  }

  /** Alternatives that bind the same two variables at different places. */
  private Pattern alternatives(List<Variable> bound) {
    Pattern first = binding(bound);
    Pattern second = binding(bound);
    return Samples.or(
        Samples.tuplePattern(first, Samples.literal(1), second),
        Samples.tuplePattern(first, second),
        Samples.tuplePattern(Samples.tuplePattern(second, first)));
  }
}
