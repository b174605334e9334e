package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.unit.NativeCode;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.Selector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * {@code v.iter().map(f).filter(g)….fold(initial, h)} with functions that are written there, and
 * operands whose evaluation nobody can notice.
 *
 * @param source the vec
 * @param iterator the call of {@code iter}
 * @param stages the calls of {@code map} and {@code filter}
 * @param fold the call of {@code fold}
 */
record Chain(Tree.Instruction source, Tree.Instruction iterator, List<Stage> stages, Stage fold) {
  private static final String MAP = "map";
  private static final String FILTER = "filter";

  /**
   * One call with a function.
   *
   * @param call the call
   * @param literal the expression that makes the function
   * @param function the code of the function
   */
  record Stage(Tree.Instruction call, Tree.Instruction literal, ScriptCode function) {
    /** The expressions that are captured. */
    Tree.Instruction[] captures() {
      return literal.arguments;
    }
  }

  /** The chain that a call of a method ends; null if it ends none. */
  static Chain of(ScriptCode code, Tree.Instruction x) {
    Stage fold = stage(code, x, "fold", 2);
    if (fold == null || !isSimple(x.arguments[1])) {
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
    boolean isIterator =
        isCall(code, receiver, "iter", 1) && receiver.arguments[0].kind == Kind.OBJECT;
    return isIterator && isNative(code, stages)
        ? new Chain(receiver.arguments[0], receiver, List.copyOf(stages), fold)
        : null;
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
  private static boolean isNative(ScriptCode code, List<Stage> stages) {
    RuneType type = BuiltinTypes.VEC_ITER;
    boolean all = isNative(code, BuiltinTypes.VEC, "iter");
    for (Stage stage : stages) {
      boolean filter = isFilter(code, stage);
      all &= isNative(code, type, filter ? FILTER : MAP);
      type = filter ? BuiltinTypes.FILTER : BuiltinTypes.MAP;
    }
    return all && isNative(code, type, "fold");
  }

  private static boolean isNative(ScriptCode code, RuneType type, String method) {
    return code.unit().language().methods().find(code.unit(), type, method, null)
        instanceof NativeCode;
  }

  /** Whether a stage is a {@code filter}. */
  static boolean isFilter(ScriptCode code, Stage stage) {
    return code.unit().unit().selectors().get(stage.call().index(0)).name().equals(FILTER);
  }
}
