package dev.runevm.interpreter.jvm;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.ScriptCode;
import java.util.List;

/**
 * What kinds expressions will likely have whose kinds are not known: by what the nodes have seen in
 * the local that they are put into or read from, by the fields that they are, and by what they are
 * combined with. Only says which fast path is worth its code; any value is right with any hint.
 */
final class Hints {
  private final LoadedUnit unit;
  private final FrameDescriptor seen;

  private Hints(ScriptCode code) {
    this.unit = code.unit();
    this.seen = code.body().getRootNode().getFrameDescriptor();
  }

  /** Fills in the hints of a tree whose kinds are known. */
  static void add(ScriptCode code, List<Tree.Statement> body) {
    Hints hints = new Hints(code);
    Trees.forEachInstruction(body, hints::fromOperands);
    Trees.forEachInstruction(body, hints::fromUse);
  }

  /** Operands come before what takes them. */
  private void fromOperands(Tree.Instruction x) {
    if (isNumber(x.kind)) {
      x.hint = x.kind;
      return;
    }
    switch (x.opcode) {
      case LOCAL_GET -> x.hint = x.hint != null ? x.hint : seenIn(x.index(0));
      case FIELD_GET -> x.hint = FieldLayouts.kind(unit, unit.unit().strings().get(x.index(0)));
      case ADD, SUB, MUL, DIV, REM, ADD_ASSIGN, SUB_ASSIGN, MUL_ASSIGN, DIV_ASSIGN, REM_ASSIGN -> {
        Kind left = x.arguments[0].hint;
        x.hint = left != null ? left : x.arguments[1].hint;
      }
      case NEG -> x.hint = x.arguments[0].hint;
      default -> {}
    }
  }

  private void fromUse(Tree.Instruction x) {
    switch (x.opcode) {
      case LOCAL_SET -> expect(x.arguments[0], seenIn(x.index(0)));
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

  private Kind seenIn(int local) {
    FrameSlotKind kind = seen.getSlotKind(local);
    return switch (kind) {
      case Long -> Kind.LONG;
      case Double -> Kind.DOUBLE;
      default -> null;
    };
  }

  private static boolean isNumber(Kind kind) {
    return kind == Kind.LONG || kind == Kind.DOUBLE;
  }
}
