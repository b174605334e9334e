package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.language.unit.Selector;
import java.util.List;

/**
 * What kinds expressions will likely have whose kinds are not known: by the local that they are put
 * into or read from, by the fields that they are, and by what they are combined with. Only says
 * which fast path is worth its code; any value is right with any hint.
 */
public final class Hints {
  private final LoadedUnit unit;
  private final ReturnKinds returns;
  private final Kind[] likely;

  private Hints(ScriptCode code, ReturnKinds returns, Kind[] likely) {
    this.unit = code.unit();
    this.returns = returns;
    this.likely = likely;
  }

  /**
   * Fills in the hints of a tree whose kinds are known.
   *
   * @param likely by local the kind of number that it will likely hold
   */
  public static void add(
      ScriptCode code, List<Tree.Statement> body, ReturnKinds returns, Kind[] likely) {
    Hints hints = new Hints(code, returns, likely);
    Trees.forEachInstruction(body, hints::fromOperands);
    Trees.forEachInstruction(body, hints::fromUse);
  }

  /** The kind of number that a call of a method likely gives, else null. */
  public static Kind likelyResult(LoadedUnit unit, ReturnKinds returns, Tree.Instruction x) {
    Selector selector = unit.unit().selectors().get(x.index(0));
    Kind all = null;
    for (MethodTarget target :
        MethodTarget.of(unit, selector, x.arguments[0].kind, x.arguments.length)) {
      Kind result =
          target.code() instanceof ScriptCode script
              ? returns.of(script, likelyKinds(x.arguments))
              : Kind.OBJECT;
      all = Kind.join(all, result);
    }
    return all == Kind.LONG || all == Kind.DOUBLE ? all : null;
  }

  /** Whether an operand is likely a number without being known to be one. */
  public static boolean isLikely(Tree.Instruction argument) {
    return argument.kind == Kind.OBJECT && argument.hint != null;
  }

  /** The kinds by which the variant of a callee is chosen if the operands are as is likely. */
  public static Kind[] likelyKinds(Tree.Instruction... arguments) {
    Kind[] kinds = KindInference.argumentKinds(arguments);
    for (int i = 0; i < kinds.length; i++) {
      if (isLikely(arguments[i])) {
        kinds[i] = arguments[i].hint;
      }
    }
    return kinds;
  }

  /** Operands come before what takes them. */
  private void fromOperands(Tree.Instruction x) {
    if (x.kind == null) {
      return;
    }
    if (isNumber(x.kind)) {
      x.hint = x.kind;
      return;
    }
    switch (x.opcode) {
      case LOCAL_GET -> x.hint = likely[x.index(0)];
      case FIELD_GET -> x.hint = FieldLayouts.kind(unit, unit.unit().strings().get(x.index(0)));
      case ADD, SUB, MUL, DIV, REM, ADD_ASSIGN, SUB_ASSIGN, MUL_ASSIGN, DIV_ASSIGN, REM_ASSIGN -> {
        Kind left = x.arguments[0].hint;
        x.hint = left != null || isOverloaded(x) ? left : x.arguments[1].hint;
      }
      case NEG -> x.hint = x.arguments[0].hint;
      case CALL -> {
        ScriptCode callee = unit.function(x.index(0));
        Kind result =
            callee.isImmediate() ? returns.of(callee, likelyKinds(x.arguments)) : Kind.OBJECT;
        x.hint = isNumber(result) ? result : null;
      }
      case CALL_METHOD -> x.hint = likelyResult(unit, returns, x);
      default -> {}
    }
  }

  private void fromUse(Tree.Instruction x) {
    switch (x.opcode) {
      case LOCAL_SET -> expect(x.arguments[0], likely[x.index(0)]);
      case ADD, SUB, MUL, DIV, REM, ADD_ASSIGN, SUB_ASSIGN, MUL_ASSIGN, DIV_ASSIGN, REM_ASSIGN ->
          expectBoth(x, x.hint);
      case EQ, NE, LT, LE, GT, GE -> {
        Kind left = x.arguments[0].hint;
        expectBoth(x, left != null ? left : x.arguments[1].hint);
      }
      default -> {}
    }
  }

  private void expectBoth(Tree.Instruction x, Kind kind) {
    expect(x.arguments[0], kind);
    expect(x.arguments[1], kind);
  }

  private void expect(Tree.Instruction x, Kind kind) {
    if (x.hint == null && kind != null) {
      x.hint = kind;
      switch (x.opcode) {
        case ADD, SUB, MUL, DIV, REM, ADD_ASSIGN, SUB_ASSIGN, MUL_ASSIGN, DIV_ASSIGN, REM_ASSIGN ->
            expectBoth(x, kind);
        default -> {}
      }
    }
  }

  private static boolean isNumber(Kind kind) {
    return kind == Kind.LONG || kind == Kind.DOUBLE;
  }

  /** Whether a left operand that is no number is as likely, so that the right one says nothing. */
  private boolean isOverloaded(Tree.Instruction x) {
    return !OperatorTarget.of(unit, x.opcode).isEmpty();
  }
}
