package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.language.instruction.Opcode;
import java.util.BitSet;
import java.util.List;

/**
 * The code of a function as a tree, with what the analyses find out about it. A tree is made for
 * one compilation and thrown away after it.
 */
public final class Tree {
  private Tree() {}

  /** An instruction with the instructions that make its operands. */
  public static final class Instruction {
    /** What it does. */
    public final Opcode opcode;

    /** Where it is in the code of the function, in bytes. */
    public final int offset;

    /** The numbers that are written in it. */
    public final long[] operands;

    /** What makes the values that it takes. */
    public final Instruction[] arguments;

    /** Of an expression: what kind of value it gives; null if it gives none. */
    public Kind kind;

    /**
     * A number that it will likely give, where the kind does not say it; null if nothing is known.
     */
    public Kind hint;

    /** Whether control ever gets to it. */
    public boolean reached;

    Instruction(Opcode opcode, int offset, long[] operands, Instruction[] arguments) {
      this.opcode = opcode;
      this.offset = offset;
      this.operands = operands;
      this.arguments = arguments;
    }

    /** An operand that is the index of something. */
    public int index(int operand) {
      return (int) operands[operand];
    }

    /** An operand that says yes or no. */
    public boolean flag(int operand) {
      return operands[operand] != 0;
    }
  }

  /** A statement. */
  public abstract static sealed class Statement {
    /** The first resume point in it, or 0. */
    public int firstPoint;

    /** The last resume point in it, or 0. */
    int lastPoint;

    boolean contains(int point) {
      return firstPoint != 0 && point >= firstPoint && point <= lastPoint;
    }
  }

  /** A statement that is one instruction. */
  public static final class Simple extends Statement {
    /** The instruction. */
    public final Instruction instruction;

    /** The locals that are live after it. */
    BitSet liveAfter;

    Simple(Instruction instruction) {
      this.instruction = instruction;
    }
  }

  /** A statement that branches can name. */
  public abstract static sealed class Structure extends Statement {
    /** The locals that are live where a branch to it goes. */
    public BitSet live;

    /** The kinds of the locals there; null if no branch or end gets there. */
    public Kind[] kinds;
  }

  /** A block; a branch goes to its end. */
  public static final class Block extends Structure {
    /** What is in it. */
    public final List<Statement> body;

    Block(List<Statement> body) {
      this.body = body;
    }
  }

  /** A loop; a branch goes to its beginning. */
  public static final class Loop extends Structure {
    /** What is in it. */
    public final List<Statement> body;

    /** Its number among the loops of the function. */
    public final int number;

    Loop(List<Statement> body, int number) {
      this.body = body;
      this.number = number;
    }
  }

  /** A conditional; a branch goes to its end. */
  public static final class If extends Structure {
    /** What is tested. */
    public final Instruction condition;

    /** What is done if it holds. */
    public final List<Statement> then;

    /** What is done if it does not. */
    public final List<Statement> otherwise;

    If(Instruction condition, List<Statement> then, List<Statement> otherwise) {
      this.condition = condition;
      this.then = then;
      this.otherwise = otherwise;
    }
  }
}
