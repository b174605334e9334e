package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.RangeKind;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * What kinds of values locals and expressions have, from an {@link Entry} on. Nothing is guessed:
 * the kind of an operation follows from its left operand, because with any other right operand the
 * operation is an error.
 *
 * <p>Walks forwards with the kinds of the locals, null where one is not set or no longer live. The
 * kinds at a structure only ever grow, so loops are walked until nothing changes.
 */
public final class KindInference {
  private final ScriptCode code;
  private final Entry entry;
  private final ReturnKinds returns;
  private final LocalUses uses;
  private final Deque<Tree.Structure> structures = new ArrayDeque<>();

  // Null where control does not get.
  private Kind[] state;
  private Kind result;

  private KindInference(ScriptCode code, LocalUses uses, Entry entry, ReturnKinds returns) {
    this.code = code;
    this.entry = entry;
    this.returns = returns;
    this.uses = uses;
  }

  /**
   * Fills in the kinds of a tree whose liveness is known.
   *
   * @return the kind of what the function returns; null if it never does
   */
  public static Kind infer(
      ScriptCode code,
      List<Tree.Statement> body,
      LocalUses uses,
      Entry entry,
      ReturnKinds returns) {
    KindInference inference = new KindInference(code, uses, entry, returns);
    if (entry.isStart()) {
      inference.state = uses.entryKinds(entry);
    }
    inference.statements(body);
    return inference.result;
  }

  private void statements(List<Tree.Statement> body) {
    for (Tree.Statement statement : body) {
      statement(statement);
    }
  }

  private void statement(Tree.Statement statement) {
    switch (statement) {
      case Tree.Simple simple -> {
        if (state != null) {
          simple(simple.instruction);
        }
      }
      case Tree.Block block -> {
        structures.push(block);
        statements(block.body);
        structures.pop();
        end(block);
      }
      case Tree.If conditional -> conditional(conditional);
      case Tree.Loop loop -> loop(loop);
    }
  }

  private void end(Tree.Structure structure) {
    mergeInto(structure);
    state = structure.kinds == null ? null : structure.kinds.clone();
  }

  private void conditional(Tree.If conditional) {
    if (state != null) {
      evaluate(conditional.condition);
    }
    Kind[] before = state == null ? null : state.clone();
    structures.push(conditional);
    statements(conditional.then);
    mergeInto(conditional);
    state = before;
    statements(conditional.otherwise);
    structures.pop();
    end(conditional);
  }

  private void loop(Tree.Loop loop) {
    mergeInto(loop);
    if (loop.number == entry.loop()) {
      state = uses.entryKinds(entry);
      mergeInto(loop);
    }
    structures.push(loop);
    Kind[] before;
    do {
      before = loop.kinds == null ? null : loop.kinds.clone();
      state = loop.kinds == null ? null : loop.kinds.clone();
      statements(loop.body);
      mergeInto(loop);
    } while (!Arrays.equals(before, loop.kinds));
    structures.pop();
    state = null;
  }

  /** Control goes to where branches to a structure go. */
  private void mergeInto(Tree.Structure structure) {
    if (state == null) {
      return;
    }
    boolean first = structure.kinds == null;
    if (first) {
      structure.kinds = new Kind[state.length];
    }
    for (int i = 0; i < state.length; i++) {
      if (structure.live.get(i)) {
        Kind before = structure.kinds[i];
        structure.kinds[i] = first ? state[i] : uses.join(i, before, state[i]);
      }
    }
  }

  private void simple(Tree.Instruction instruction) {
    if (!evaluateArguments(instruction)) {
      state = null;
      return;
    }
    instruction.reached = true;
    Tree.Instruction[] x = instruction.arguments;
    switch (instruction.opcode) {
      case LOCAL_SET -> state[instruction.index(0)] = uses.ofLocal(instruction.index(0), x[0]);
      case NEXT -> next(instruction);
      case AWAIT, YIELD -> {
        suspend(instruction.index(0));
        state[instruction.index(1)] = Kind.OBJECT;
      }
      case SELECT -> {
        suspend(instruction.index(0));
        state[instruction.index(1)] = Kind.LONG;
        state[instruction.index(2)] = Kind.OBJECT;
      }
      case TRY, TRY_CHECKED -> {
        result = Kind.join(result, Kind.OBJECT);
        state[instruction.index(0)] = Kind.OBJECT;
      }
      case BR -> {
        mergeInto(target(instruction.index(0)));
        state = null;
      }
      case BR_IF, BR_UNLESS -> mergeInto(target(instruction.index(0)));
      case RETURN -> {
        result = Kind.join(result, x[0].kind);
        state = null;
      }
      case PANIC -> state = null;
      default -> {}
    }
  }

  private void next(Tree.Instruction instruction) {
    Kind iterator = state[instruction.index(0)];
    mergeInto(target(instruction.index(2)));
    boolean longs = iterator == Kind.RANGE || iterator == Kind.LONGS;
    int element = instruction.index(1);
    state[element] = uses.held(element, longs ? Kind.LONG : Kind.OBJECT);
  }

  /** Only the saved locals survive a suspension. */
  private void suspend(int point) {
    List<Integer> live = code.function().points().get(point - 1);
    for (int i = 0; i < state.length; i++) {
      if (!live.contains(i)) {
        state[i] = null;
      }
    }
  }

  private Tree.Structure target(int depth) {
    Iterator<Tree.Structure> inner = structures.iterator();
    for (int i = 0; i < depth; i++) {
      inner.next();
    }
    return inner.next();
  }

  /** False if one of the arguments never gives a value. */
  private boolean evaluateArguments(Tree.Instruction instruction) {
    boolean all = true;
    for (Tree.Instruction argument : instruction.arguments) {
      evaluate(argument);
      all &= argument.kind != null;
    }
    return all;
  }

  private void evaluate(Tree.Instruction instruction) {
    boolean lazy = instruction.opcode == Opcode.AND || instruction.opcode == Opcode.OR;
    boolean all = evaluateArguments(instruction);
    instruction.kind =
        all || lazy && instruction.arguments[0].kind != null ? kind(instruction) : null;
  }

  private Kind kind(Tree.Instruction instruction) {
    Tree.Instruction[] x = instruction.arguments;
    return switch (instruction.opcode) {
      case TRUE, FALSE, EQ, NE, LT, LE, GT, GE -> Kind.BOOLEAN;
      case IS, TEST_TYPE, TEST_CONST, TEST_RANGE, TEST_VEC, TEST_TUPLE, TEST_OBJECT -> Kind.BOOLEAN;
      case I64 -> Kind.LONG;
      case F64 -> Kind.DOUBLE;
      case CONST -> constantKind(instruction.index(0));
      case LOCAL_GET -> readKind(instruction.index(0));
      case ADD,
          SUB,
          MUL,
          DIV,
          REM,
          ADD_ASSIGN,
          SUB_ASSIGN,
          MUL_ASSIGN,
          DIV_ASSIGN,
          REM_ASSIGN,
          NEG ->
          x[0].kind == Kind.LONG || x[0].kind == Kind.DOUBLE ? x[0].kind : Kind.OBJECT;
      case SHL, SHR, SHL_ASSIGN, SHR_ASSIGN -> x[0].kind == Kind.LONG ? Kind.LONG : Kind.OBJECT;
      case BIT_AND, BIT_OR, BIT_XOR, BIT_AND_ASSIGN, BIT_OR_ASSIGN, BIT_XOR_ASSIGN ->
          bitwiseKind(x[0].kind, x[1].kind);
      case NOT -> x[0].kind == Kind.LONG || x[0].kind == Kind.BOOLEAN ? x[0].kind : Kind.OBJECT;
      case AS, CHECK -> kindOf(code.unit().type(instruction.index(0)).type());
      case AND, OR ->
          x[0].kind == Kind.BOOLEAN && (x[1].kind == null || x[1].kind == Kind.BOOLEAN)
              ? Kind.BOOLEAN
              : Kind.OBJECT;
      case ITER -> iteratorKind(x[0]);
      case CALL -> callKind(instruction);
      case CALL_METHOD -> NumberMethod.resultOf(code, instruction);
      default -> Kind.OBJECT;
    };
  }

  private Kind readKind(int local) {
    Kind kind = state[local];
    boolean object = kind == null || kind == Kind.OPTION || kind.number() != null;
    return object ? Kind.OBJECT : kind;
  }

  private static Kind bitwiseKind(Kind left, Kind right) {
    if (left == Kind.LONG) {
      return Kind.LONG;
    }
    return left == Kind.BOOLEAN && right == Kind.BOOLEAN ? Kind.BOOLEAN : Kind.OBJECT;
  }

  private static Kind kindOf(RuneType type) {
    if (type == BuiltinTypes.I64) {
      return Kind.LONG;
    }
    if (type == BuiltinTypes.F64) {
      return Kind.DOUBLE;
    }
    return type == BuiltinTypes.BOOL ? Kind.BOOLEAN : Kind.OBJECT;
  }

  private Kind constantKind(int index) {
    return switch (code.unit().unit().constants().get(index)) {
      case Constant.I64 number -> Kind.LONG;
      case Constant.F64 number -> Kind.DOUBLE;
      case Constant.Bool bool -> Kind.BOOLEAN;
      default -> Kind.OBJECT;
    };
  }

  private static Kind iteratorKind(Tree.Instruction value) {
    if (value.opcode != Opcode.RANGE_NEW) {
      return Kind.OBJECT;
    }
    RangeKind kind = RangeKind.values()[value.index(0)];
    boolean bounded = kind == RangeKind.HALF_OPEN || kind == RangeKind.INCLUSIVE;
    return bounded && value.arguments[0].kind == Kind.LONG ? Kind.LONGS : Kind.OBJECT;
  }

  private Kind callKind(Tree.Instruction instruction) {
    ScriptCode callee = code.unit().function(instruction.index(0));
    return callee.isImmediate()
        ? returns.of(callee, argumentKinds(instruction.arguments))
        : Kind.OBJECT;
  }

  /** The kinds by which the variant of a callee is chosen. */
  public static Kind[] argumentKinds(Tree.Instruction[] arguments) {
    Kind[] kinds = new Kind[arguments.length];
    for (int i = 0; i < kinds.length; i++) {
      Kind kind = arguments[i].kind;
      kinds[i] = kind == Kind.LONG || kind == Kind.DOUBLE ? kind : Kind.OBJECT;
    }
    return kinds;
  }
}
