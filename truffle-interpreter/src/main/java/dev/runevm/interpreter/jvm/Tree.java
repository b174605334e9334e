package dev.runevm.interpreter.jvm;

import dev.runevm.language.instruction.Opcode;
import java.util.BitSet;
import java.util.List;

/**
 * The code of a function as a tree, with what the analyses find out about it. A tree is made for
 * one compilation and thrown away after it.
 */
final class Tree {
  private Tree() {}

  /** An instruction with the instructions that make its operands. */
  static final class Instruction {
    final Opcode opcode;
    final int offset;
    final long[] operands;
    final Instruction[] arguments;

    /** Of an expression: what kind of value it gives; null if it gives none. */
    Kind kind;

    /**
     * A number that it will likely give, where the kind does not say it; null if nothing is known.
     */
    Kind hint;

    /** Whether control ever gets to it. */
    boolean reached;

    Instruction(Opcode opcode, int offset, long[] operands, Instruction[] arguments) {
      this.opcode = opcode;
      this.offset = offset;
      this.operands = operands;
      this.arguments = arguments;
    }

    int index(int operand) {
      return (int) operands[operand];
    }

    boolean flag(int operand) {
      return operands[operand] != 0;
    }
  }

  /** A statement. */
  abstract static sealed class Statement {
    /** The first resume point in it, or 0. */
    int firstPoint;

    /** The last resume point in it, or 0. */
    int lastPoint;

    boolean contains(int point) {
      return firstPoint != 0 && point >= firstPoint && point <= lastPoint;
    }
  }

  /** A statement that is one instruction. */
  static final class Simple extends Statement {
    final Instruction instruction;

    /** The locals that are live after it. */
    BitSet liveAfter;

    Simple(Instruction instruction) {
      this.instruction = instruction;
    }
  }

  /** A statement that branches can name. */
  abstract static sealed class Structure extends Statement {
    /** The locals that are live where a branch to it goes. */
    BitSet live;

    /** The kinds of the locals there; null if no branch or end gets there. */
    Kind[] kinds;
  }

  /** A block; a branch goes to its end. */
  static final class Block extends Structure {
    final List<Statement> body;

    Block(List<Statement> body) {
      this.body = body;
    }
  }

  /** A loop; a branch goes to its beginning. */
  static final class Loop extends Structure {
    final List<Statement> body;

    /** Its number among the loops of the function. */
    final int number;

    Loop(List<Statement> body, int number) {
      this.body = body;
      this.number = number;
    }
  }

  /** A conditional; a branch goes to its end. */
  static final class If extends Structure {
    final Instruction condition;
    final List<Statement> then;
    final List<Statement> otherwise;

    If(Instruction condition, List<Statement> then, List<Statement> otherwise) {
      this.condition = condition;
      this.then = then;
      this.otherwise = otherwise;
    }
  }
}
