package dev.runevm.parser.emit;

import dev.runevm.language.instruction.CodeWriter;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Function;
import dev.runevm.language.unit.UnitBuilder;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.ProgramFunction;
import dev.runevm.parser.program.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the code of one function: checks and matches the parameters, then the body. */
final class FunctionEmitter {
  private static final String CLOSURE_MARK = "$";

  private final ProgramFunction function;
  private final ProgramFunction.Definition definition;
  private final UnitPools pools;
  private final Body body;
  private final ExpressionEmitter expressions;

  FunctionEmitter(ProgramFunction function, UnitPools pools) {
    this.function = function;
    this.definition = function.definition();
    this.pools = pools;
    this.body =
        new Body(
            pools,
            Facts.of(definition.body(), definition.kind()),
            new Locals(),
            new CodeBuffer(),
            checkedReturn(),
            displayName(function.path()));
    this.expressions = new ExpressionEmitter(body);
  }

  /** Emits the function and defines it in the unit. */
  void emit(UnitBuilder builder, SizeCheck sizes) {
    definition.captures().forEach(body.locals()::declare);
    List<Integer> parameters = declareParameters();
    checkParameters(parameters);
    matchParameters(parameters);
    emitBody();
    CodeWriter writer = new CodeWriter();
    body.code().writeTo(writer);
    sizes.check(function, definition.parameters().size(), body.locals().count(), body.code());
    Span span = function.span();
    builder.defineFunction(
        pools.function(function),
        definition.kind(),
        definition.captures().size(),
        definition.parameters().stream().map(this::parameter).toList(),
        body.locals().count(),
        Liveness.of(body.code()),
        writer,
        new UnitBuilder.FunctionSource(
            function.path(),
            builder.source(function.source()),
            span.start(),
            span.end(),
            body.locals().names()));
  }

  /** A body that yields makes a generator or stream, which is what the annotation is about. */
  private Optional<TypeName> checkedReturn() {
    return definition.kind().yields() ? Optional.empty() : definition.returns();
  }

  private List<Integer> declareParameters() {
    List<Integer> locals = new ArrayList<>();
    for (ProgramFunction.Parameter parameter : definition.parameters()) {
      locals.add(declare(parameter.pattern()));
    }
    return locals;
  }

  private int declare(Pattern pattern) {
    if (pattern instanceof Pattern.Binding binding) {
      return body.locals().declare(binding.variable());
    }
    return pattern instanceof Pattern.As as
        ? body.locals().declare(as.variable())
        : body.locals().temporary();
  }

  private void checkParameters(List<Integer> locals) {
    for (int i = 0; i < locals.size(); i++) {
      ProgramFunction.Parameter parameter = definition.parameters().get(i);
      if (parameter.type().isPresent()) {
        String name =
            parameter.name().isEmpty() ? Integer.toString(i + 1) : "`" + parameter.name() + "`";
        String what = "parameter " + name + " of " + body.name();
        Span span = parameter.pattern().span();
        int local = locals.get(i);
        Operand checked =
            expressions.check(Operand.local(local), parameter.type().get(), what, span);
        body.set(local, checked, span);
      }
    }
  }

  private void matchParameters(List<Integer> locals) {
    for (int i = 0; i < locals.size(); i++) {
      Operand value = Operand.local(locals.get(i));
      Pattern pattern = definition.parameters().get(i).pattern();
      if (pattern instanceof Pattern.As as) {
        expressions.patterns().require(as.pattern(), value);
      } else if (!(pattern instanceof Pattern.Binding)) {
        expressions.patterns().require(pattern, value);
      }
    }
  }

  private void emitBody() {
    Expression expression = definition.body();
    Operand value = expressions.lower(expression);
    if (body.code().isReachable()) {
      expressions.giveBack(value, tail(expression).span());
    } else {
      body.code().end();
    }
  }

  /** What gives a block its value: what an error about the value points to. */
  private static Expression tail(Expression expression) {
    Expression tail = expression;
    while (tail instanceof Expression.Block block && block.tail().isPresent()) {
      tail = block.tail().get();
    }
    return tail;
  }

  private Function.Parameter parameter(ProgramFunction.Parameter parameter) {
    return new Function.Parameter(parameter.name(), pools.optional(parameter.fallback()));
  }

  private static String displayName(String path) {
    if (path.isEmpty()) {
      return "the script";
    }
    if (path.startsWith(CLOSURE_MARK)) {
      return "a closure";
    }
    int closure = path.indexOf("::" + CLOSURE_MARK);
    return closure < 0 ? "`" + path + "`" : "a closure in `" + path.substring(0, closure) + "`";
  }
}
