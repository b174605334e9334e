package dev.runevm.parser.resolve;

import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.ast.Name;
import dev.runevm.parser.ast.Parameter;
import dev.runevm.parser.ast.Path;
import dev.runevm.parser.ast.Type;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.ProgramFunction;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.program.Variable;
import dev.runevm.parser.resolve.item.FunctionItem;
import dev.runevm.parser.resolve.item.Scope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lowers functions, each once, when something refers to them for the first time. */
final class Functions {
  private final Lowering lowering;
  private final Map<FunctionItem, ProgramFunction> functions = new LinkedHashMap<>();
  private final Map<FunctionItem, List<Slot>> slots = new HashMap<>();
  private final Deque<FunctionItem> waiting = new ArrayDeque<>();
  private final List<ProgramFunction> all = new ArrayList<>();

  Functions(Lowering lowering) {
    this.lowering = lowering;
  }

  /**
   * A parameter as callers see it.
   *
   * @param name its name; empty if it is a pattern
   * @param fallback its default
   * @param type what arguments are checked against
   */
  record Slot(String name, Optional<Constant> fallback, Optional<TypeName> type) {}

  /** The program's function of an item; its body is lowered later. */
  ProgramFunction of(FunctionItem item) {
    ProgramFunction known = functions.get(item);
    if (known == null) {
      String path = lowering.uniquePath(item.path());
      known = new ProgramFunction(path, item.source(), item.syntax().span());
      functions.put(item, known);
      all.add(known);
      waiting.add(item);
    }
    return known;
  }

  /** Enters a closure or the body of a script. */
  void add(ProgramFunction function) {
    all.add(function);
  }

  /** Lowers what was referred to since the last time; false if there was nothing. */
  boolean lowerAll() {
    boolean any = !waiting.isEmpty();
    while (!waiting.isEmpty()) {
      FunctionItem item = waiting.poll();
      lower(item, functions.get(item));
    }
    return any;
  }

  /** All functions in the order of their sources. */
  List<ProgramFunction> inSourceOrder() {
    List<ProgramFunction> ordered = new ArrayList<>(all);
    Comparator<ProgramFunction> bySource =
        Comparator.comparingInt(f -> lowering.items().sources().indexOf(f.source()));
    ordered.sort(
        bySource.thenComparingInt(f -> f.span().start()).thenComparingInt(f -> -f.span().end()));
    return ordered;
  }

  private void lower(FunctionItem item, ProgramFunction function) {
    Frame.Mode mode = item.syntax().isAsync() ? Frame.Mode.ASYNC : Frame.Mode.PLAIN;
    Frame frame = new Frame(null, function.path(), item.source(), mode, item.inside());
    lowering.checkScope(item.inside());
    List<ProgramFunction.Parameter> parameters =
        parameters(frame, item.syntax().parameters(), slots(item));
    Optional<TypeName> returns =
        item.syntax().returnType().flatMap(t -> lowering.types.annotation(t, item.inside()));
    Expression body = lowering.blocks.block(frame, item.syntax().body(), Use.VALUE);
    function.define(
        new ProgramFunction.Definition(frame.kind(), List.of(), parameters, returns, body));
  }

  /** The parameters of a function as its callers see them. */
  List<Slot> slots(FunctionItem item) {
    List<Slot> known = slots.get(item);
    if (known == null) {
      known = slots(item.syntax().parameters(), item.inside());
      slots.put(item, known);
    }
    return known;
  }

  /** The parameters of a function or closure that is declared in a scope. */
  List<Slot> slots(List<Parameter> parameters, Scope scope) {
    List<Slot> found = new ArrayList<>(parameters.size());
    for (Parameter parameter : parameters) {
      found.add(slot(parameter, scope));
    }
    return found;
  }

  private Slot slot(Parameter parameter, Scope scope) {
    String name = parameter.isSelf() ? "self" : parameter.name().map(Name::text).orElse("");
    Optional<Constant> fallback =
        parameter
            .defaultValue()
            .flatMap(value -> lowering.constants().evaluate(value, scope, n -> false));
    if (fallback.isEmpty() && parameter.type().isPresent()) {
      Optional<Constant> constant = constantIn(parameter.type().get(), scope);
      if (constant.isPresent()) {
        return new Slot(name, constant, Optional.empty());
      }
    }
    Optional<TypeName> type = parameter.type().flatMap(t -> lowering.types.annotation(t, scope));
    return new Slot(name, fallback, type);
  }

  /** {@code name: A::B} gives a default, not a type, if the path names a constant. */
  private Optional<Constant> constantIn(Type type, Scope scope) {
    if (!(type instanceof Type.Named named)) {
      return Optional.empty();
    }
    Path path = named.path();
    return lowering.paths().resolve(scope, path).meaning().flatMap(lowering.pathValues::constantOf);
  }

  /** Binds the parameters in a frame. */
  List<ProgramFunction.Parameter> parameters(
      Frame frame, List<Parameter> parameters, List<Slot> slots) {
    List<ProgramFunction.Parameter> lowered = new ArrayList<>(parameters.size());
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      Slot slot = slots.get(i);
      Pattern pattern = parameter.isSelf() ? self(frame, parameter) : pattern(frame, parameter);
      lowered.add(
          new ProgramFunction.Parameter(slot.name(), pattern, slot.fallback(), slot.type()));
    }
    return lowered;
  }

  private Pattern pattern(Frame frame, Parameter parameter) {
    Pattern pattern = lowering.patterns.bind(frame, parameter.pattern());
    lowering.patterns.warnIfRefutable(parameter.pattern(), pattern);
    return pattern;
  }

  private static Pattern self(Frame frame, Parameter parameter) {
    Variable variable = new Variable("self");
    frame.locals().bind(variable);
    Span span = parameter.span();
    return new Pattern.Binding(variable, span);
  }
}
