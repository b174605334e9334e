package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.unit.NativeCode;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.RangeKind;
import dev.runevm.language.unit.Selector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * {@code v.iter().map(f).filter(g)….fold(initial, h)} with functions that are written there, and
 * operands whose evaluation nobody can notice. Instead of the vec there may be a range, instead of
 * the fold one of the other {@link Sink}.
 *
 * @param source the vec, or the expression that makes the range
 * @param iterator the call of {@code iter}
 * @param stages the calls of {@code map} and {@code filter}
 * @param sink what becomes of the elements
 * @param fold the call of {@code fold}; null for another sink
 */
public record Chain(
    Tree.Instruction source, Tree.Instruction iterator, List<Stage> stages, Sink sink, Stage fold) {
  private static final String ITER = "iter";
  private static final String MAP = "map";
  private static final String FILTER = "filter";

  /** What becomes of the elements. */
  public enum Sink {
    /** They are combined by a function. */
    FOLD("fold", null),
    /** They become a vec. */
    VEC("collect", BuiltinTypes.VEC),
    /** Their sum is an {@code i64}. */
    SUM_OF_LONGS("sum", BuiltinTypes.I64),
    /** Their sum is an {@code f64}. */
    SUM_OF_DOUBLES("sum", BuiltinTypes.F64);

    private final String method;
    private final RuneType typeArgument;

    Sink(String method, RuneType typeArgument) {
      this.method = method;
      this.typeArgument = typeArgument;
    }

    /** Whether a call is of its method. */
    private boolean isCalled(ScriptCode code, Tree.Instruction x) {
      if (x.arguments.length != (this == FOLD ? 3 : 1)) {
        return false;
      }
      Selector selector = code.unit().unit().selectors().get(x.index(0));
      List<Integer> types = selector.typeArguments();
      return selector.name().equals(method)
          && selector.argumentNames().isEmpty()
          && types.size() == (typeArgument == null ? 0 : 1)
          && (types.isEmpty() || code.unit().type(types.get(0)).type() == typeArgument);
    }
  }

  /**
   * One call with a function.
   *
   * @param call the call
   * @param literal the expression that makes the function
   * @param function the code of the function
   */
  public record Stage(Tree.Instruction call, Tree.Instruction literal, ScriptCode function) {
    /** The expressions that are captured. */
    public Tree.Instruction[] captures() {
      return literal.arguments;
    }
  }

  /** The chain that a call of a method ends; null if it ends none. */
  public static Chain of(ScriptCode code, Tree.Instruction x) {
    for (Sink sink : Sink.values()) {
      if (sink.isCalled(code, x)) {
        return of(code, x, sink);
      }
    }
    return null;
  }

  private static Chain of(ScriptCode code, Tree.Instruction x, Sink sink) {
    Stage fold = sink == Sink.FOLD ? stage(code, x, sink.method, 2) : null;
    if (sink == Sink.FOLD && (fold == null || !isSimple(x.arguments[1]))) {
      return null;
    }
    List<Stage> stages = new ArrayList<>();
    Tree.Instruction receiver = x.arguments[0];
    Stage stage = mapOrFilter(code, receiver);
    while (stage != null) {
      stages.add(stage);
      receiver = receiver.arguments[0];
      stage = mapOrFilter(code, receiver);
    }
    Collections.reverse(stages);
    if (!isCall(code, receiver, ITER, 1) || receiver.arguments[0].kind != Kind.OBJECT) {
      return null;
    }
    Chain chain = new Chain(receiver.arguments[0], receiver, List.copyOf(stages), sink, fold);
    return chain.isNative(code) ? chain : null;
  }

  /** Whether the source is a range of {@code i64} without its end, and not a vec. */
  public boolean isOverRange() {
    return source.opcode == Opcode.RANGE_NEW
        && source.arguments.length == 2
        && source.arguments[0].kind == Kind.LONG
        && RangeKind.values()[source.index(0)] == RangeKind.HALF_OPEN;
  }

  private static Stage mapOrFilter(ScriptCode code, Tree.Instruction x) {
    Stage map = stage(code, x, MAP, 1);
    return map != null ? map : stage(code, x, FILTER, 1);
  }

  /** A call whose last argument is a function literal with so many parameters. */
  private static Stage stage(ScriptCode code, Tree.Instruction x, String method, int parameters) {
    if (!isCall(code, x, method, parameters + 1)) {
      return null;
    }
    Tree.Instruction literal = x.arguments[parameters];
    if (literal.opcode != Opcode.CLOSURE && literal.opcode != Opcode.FUNCTION_VALUE) {
      return null;
    }
    ScriptCode function = code.unit().function(literal.index(0));
    boolean fits = function.isImmediate() && function.parameterCount() == parameters;
    for (Tree.Instruction capture : literal.arguments) {
      fits &= isSimple(capture);
    }
    return fits ? new Stage(x, literal, function) : null;
  }

  private static boolean isCall(ScriptCode code, Tree.Instruction x, String method, int operands) {
    if (x.opcode != Opcode.CALL_METHOD || x.arguments.length != operands) {
      return false;
    }
    Selector selector = code.unit().unit().selectors().get(x.index(0));
    return selector.name().equals(method)
        && selector.argumentNames().isEmpty()
        && selector.typeArguments().isEmpty();
  }

  private static boolean isSimple(Tree.Instruction x) {
    return switch (x.opcode) {
      case LOCAL_GET, I64, F64, TRUE, FALSE, UNIT -> true;
      default -> false;
    };
  }

  /** Whether all methods are the library's. */
  private boolean isNative(ScriptCode code) {
    boolean range = isOverRange();
    boolean all = isNative(code, range ? BuiltinTypes.RANGE : BuiltinTypes.VEC, ITER, null);
    RuneType type = range ? BuiltinTypes.RANGE_ITER : BuiltinTypes.VEC_ITER;
    for (Stage stage : stages) {
      boolean filter = isFilter(code, stage);
      all &= isNative(code, type, filter ? FILTER : MAP, null);
      type = filter ? BuiltinTypes.FILTER : BuiltinTypes.MAP;
    }
    return all && isNative(code, type, sink.method, sink.typeArgument);
  }

  private static boolean isNative(
      ScriptCode code, RuneType type, String method, RuneType typeArgument) {
    String path = typeArgument == null ? null : typeArgument.path();
    return code.unit().language().methods().find(code.unit(), type, method, path)
        instanceof NativeCode;
  }

  /** Whether a stage is a {@code filter}. */
  public static boolean isFilter(ScriptCode code, Stage stage) {
    return code.unit().unit().selectors().get(stage.call().index(0)).name().equals(FILTER);
  }
}
