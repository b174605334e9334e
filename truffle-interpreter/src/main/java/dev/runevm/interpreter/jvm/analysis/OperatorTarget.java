package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.instruction.Opcode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A method by which a type of a script has an operator.
 *
 * @param type the type of the left operand
 * @param code what is called with both operands
 * @param inPlace whether it changes the left operand instead of giving a result
 */
public record OperatorTarget(RuneType type, ScriptCode code, boolean inPlace) {
  // An operator that more types have says too little.
  private static final int MOST = 3;
  private static final String ASSIGN = "_assign";

  /** The methods to be tried one after the other. */
  public static List<OperatorTarget> of(LoadedUnit unit, Opcode opcode) {
    String method = opcode.name().toLowerCase(Locale.ROOT);
    List<OperatorTarget> found = new ArrayList<>();
    for (RuneType type : unit.scriptTypes()) {
      OperatorTarget target = of(unit, type, method);
      if (target != null) {
        found.add(target);
      }
    }
    return found.size() <= MOST ? found : List.of();
  }

  private static OperatorTarget of(LoadedUnit unit, RuneType type, String method) {
    boolean assigns = method.endsWith(ASSIGN);
    RuneFunction own = type.method(method);
    boolean plain = own == null && assigns;
    if (plain) {
      own = type.method(method.substring(0, method.length() - ASSIGN.length()));
    }
    return own != null
            && own.code() instanceof ScriptCode code
            && code.unit() == unit
            && code.isImmediate()
            && code.parameterCount() == 2
        ? new OperatorTarget(type, code, assigns && !plain)
        : null;
  }
}
