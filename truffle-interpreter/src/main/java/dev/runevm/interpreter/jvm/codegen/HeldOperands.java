package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.language.instruction.Opcode;
import java.util.IdentityHashMap;
import java.util.function.Predicate;

/**
 * Operands that are evaluated before the statement that they are in, because one of them is written
 * as a loop: the virtual machine cannot go over to compiled code in a loop while there is anything
 * on the stack, and after one attempt does not do so anywhere in the method.
 */
final class HeldOperands {
  private final InstructionCompiler instructions;
  private final Emitter out;
  private final Predicate<Tree.Instruction> isLoop;
  private final IdentityHashMap<Tree.Instruction, Held> held = new IdentityHashMap<>();

  private record Held(Kind kind, int variable) {}

  /**
   * None yet.
   *
   * @param isLoop whether an expression is written as a loop
   */
  HeldOperands(InstructionCompiler instructions, Emitter out, Predicate<Tree.Instruction> isLoop) {
    this.instructions = instructions;
    this.out = out;
    this.isLoop = isLoop;
  }

  /** Evaluates what must be evaluated before a statement; nothing is on the stack. */
  void prepare(Tree.Instruction statement) {
    boolean first = statement.arguments.length == 1 && isLoop.test(statement.arguments[0]);
    if (!first && !isLoop.test(statement)) {
      holdOperands(statement);
    }
  }

  private void holdOperands(Tree.Instruction x) {
    int last = lastWithLoop(x);
    for (int i = 0; i <= last; i++) {
      Tree.Instruction operand = x.arguments[i];
      boolean loop = isLoop.test(operand);
      if (!loop) {
        holdOperands(operand);
      }
      if (loop || i < last && !isConstant(operand)) {
        Kind kind = instructions.push(operand);
        int variable = out.acquire(kind);
        out.store(kind, variable);
        held.put(operand, new Held(kind, variable));
      }
    }
  }

  private int lastWithLoop(Tree.Instruction x) {
    for (int i = evaluated(x) - 1; i >= 0; i--) {
      if (isLoop.test(x.arguments[i]) || lastWithLoop(x.arguments[i]) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** How many operands are evaluated in any case. */
  private static int evaluated(Tree.Instruction x) {
    boolean lazy = x.opcode == Opcode.AND || x.opcode == Opcode.OR;
    return lazy ? 1 : x.arguments.length;
  }

  /** Whether an expression gives the same wherever in its statement it is evaluated. */
  private static boolean isConstant(Tree.Instruction x) {
    return switch (x.opcode) {
      case UNIT, TRUE, FALSE, I64, U64, F64, CHAR, STRING_NEW, CONST, LOCAL_GET -> true;
      case TYPE_VALUE, FUNCTION_VALUE, NATIVE_VALUE, CONSTRUCTOR_VALUE -> true;
      default -> false;
    };
  }

  /** Whether an expression has been evaluated. */
  boolean has(Tree.Instruction x) {
    return held.containsKey(x);
  }

  /** Pushes the value of an expression that has been evaluated; its kind. */
  Kind load(Tree.Instruction x) {
    Held operand = held.get(x);
    out.load(operand.kind, operand.variable);
    return operand.kind;
  }

  /** The statement has been written. */
  void release() {
    held.values().forEach(operand -> out.release(operand.kind, operand.variable));
    held.clear();
  }
}
