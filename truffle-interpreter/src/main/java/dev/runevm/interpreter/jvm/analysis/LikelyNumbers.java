package dev.runevm.interpreter.jvm.analysis;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.Constant;
import java.util.Arrays;
import java.util.List;

/**
 * Which locals will likely hold numbers where their kinds are not known: by what the nodes have
 * seen in them and, if the nodes have not run yet, by what they are set to and combined with. Any
 * value is right in any local; a wrong guess costs a test.
 */
public final class LikelyNumbers {
  // Locals are set to each other; few steps are between a number and what depends on it.
  private static final int STEPS = 3;

  private final ScriptCode code;
  private final Kind[] kinds;
  private final boolean[] unseen;

  private LikelyNumbers(ScriptCode code) {
    this.code = code;
    this.kinds = new Kind[code.function().locals()];
    this.unseen = new boolean[kinds.length];
    FrameDescriptor seen = code.body().getRootNode().getFrameDescriptor();
    for (int i = 0; i < kinds.length; i++) {
      FrameSlotKind slot = seen.getSlotKind(i);
      unseen[i] = slot == FrameSlotKind.Illegal;
      kinds[i] =
          switch (slot) {
            case Long -> Kind.LONG;
            case Double -> Kind.DOUBLE;
            default -> null;
          };
    }
  }

  /** By local {@link Kind#LONG} or {@link Kind#DOUBLE}; null if nothing speaks for a number. */
  public static Kind[] of(ScriptCode code, List<Tree.Statement> body) {
    LikelyNumbers numbers = new LikelyNumbers(code);
    for (int i = 0; i < STEPS; i++) {
      Kind[] before = numbers.kinds.clone();
      Trees.forEachInstruction(body, numbers::visit);
      if (Arrays.equals(before, numbers.kinds)) {
        break;
      }
    }
    return numbers.kinds;
  }

  private void visit(Tree.Instruction x) {
    switch (x.opcode) {
      case LOCAL_SET -> expect(x.index(0), kind(x.arguments[0]));
      case INDEX_GET, INDEX_SET -> expect(x.arguments[1], Kind.LONG);
      case ADD, SUB, MUL, DIV, REM, EQ, NE, LT, LE, GT, GE -> expectSame(x);
      case ADD_ASSIGN, SUB_ASSIGN, MUL_ASSIGN, DIV_ASSIGN, REM_ASSIGN -> expectSame(x);
      default -> {}
    }
  }

  private void expectSame(Tree.Instruction x) {
    expect(x.arguments[0], kind(x.arguments[1]));
    expect(x.arguments[1], kind(x.arguments[0]));
  }

  private void expect(Tree.Instruction x, Kind kind) {
    if (x.opcode == Opcode.LOCAL_GET) {
      expect(x.index(0), kind);
    }
  }

  private void expect(int local, Kind kind) {
    if (unseen[local] && kinds[local] == null) {
      kinds[local] = kind;
    }
  }

  private Kind kind(Tree.Instruction x) {
    return switch (x.opcode) {
      case I64 -> Kind.LONG;
      case F64 -> Kind.DOUBLE;
      case CONST -> constantKind(code.unit().unit().constants().get(x.index(0)));
      case LOCAL_GET -> kinds[x.index(0)];
      case NEG -> kind(x.arguments[0]);
      case ADD, SUB, MUL, DIV, REM, ADD_ASSIGN, SUB_ASSIGN, MUL_ASSIGN, DIV_ASSIGN, REM_ASSIGN -> {
        Kind left = kind(x.arguments[0]);
        yield left != null ? left : kind(x.arguments[1]);
      }
      default -> null;
    };
  }

  private static Kind constantKind(Constant constant) {
    if (constant instanceof Constant.I64) {
      return Kind.LONG;
    }
    return constant instanceof Constant.F64 ? Kind.DOUBLE : null;
  }
}
