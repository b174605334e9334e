package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.language.instruction.InstructionCursor;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.OperandCounts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Reads the verified code of a function into a {@link Tree}. */
public final class TreeBuilder {
  private final ScriptCode code;
  private final InstructionCursor cursor;
  private final List<Tree.Instruction> stack = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int loops;

  private TreeBuilder(ScriptCode code) {
    this.code = code;
    this.cursor = new InstructionCursor(code.function().code());
  }

  /** The statements of a function. */
  public static List<Tree.Statement> build(ScriptCode code) {
    return new TreeBuilder(code).read();
  }

  private List<Tree.Statement> read() {
    open.push(new Open(null, null, 0));
    while (cursor.next()) {
      step(cursor.opcode());
    }
    return open.pop().statements;
  }

  private void step(Opcode opcode) {
    switch (opcode.form()) {
      case EXPRESSION -> stack.add(instruction(opcode, pop(pops())));
      case STATEMENT -> addSimple(instruction(opcode, pop(pops())));
      case LAZY -> open.push(new Open(instruction(opcode, pop(1)), opcode, 0));
      case OPEN -> openStructure(opcode);
      case CLOSE -> close(opcode);
    }
  }

  private void openStructure(Opcode opcode) {
    Tree.Instruction condition = opcode == Opcode.IF ? pop(1)[0] : null;
    open.push(new Open(condition, opcode, opcode == Opcode.LOOP ? loops++ : 0));
  }

  private void close(Opcode opcode) {
    if (opcode == Opcode.ELSE) {
      Open conditional = open.element();
      conditional.then = conditional.statements;
      conditional.statements = new ArrayList<>();
      return;
    }
    Open closed = open.pop();
    switch (closed.opcode) {
      case AND, OR -> stack.add(lazy(closed.instruction, pop(1)[0]));
      case LOOP -> add(new Tree.Loop(closed.statements, closed.number));
      case IF -> add(conditional(closed));
      default -> add(new Tree.Block(closed.statements));
    }
  }

  private static Tree.Instruction lazy(Tree.Instruction opener, Tree.Instruction right) {
    Tree.Instruction[] both = {opener.arguments[0], right};
    return new Tree.Instruction(opener.opcode, opener.offset, opener.operands, both);
  }

  private static Tree.If conditional(Open closed) {
    return closed.then == null
        ? new Tree.If(closed.instruction, closed.statements, List.of())
        : new Tree.If(closed.instruction, closed.then, closed.statements);
  }

  private void addSimple(Tree.Instruction instruction) {
    Tree.Simple statement = new Tree.Simple(instruction);
    switch (instruction.opcode) {
      case AWAIT, YIELD, SELECT -> {
        statement.firstPoint = instruction.index(0);
        statement.lastPoint = instruction.index(0);
      }
      default -> {}
    }
    add(statement);
  }

  private void add(Tree.Statement statement) {
    if (statement instanceof Tree.Block block) {
      addPoints(statement, block.body);
    } else if (statement instanceof Tree.Loop loop) {
      addPoints(statement, loop.body);
    } else if (statement instanceof Tree.If conditional) {
      addPoints(statement, conditional.then);
      addPoints(statement, conditional.otherwise);
    }
    open.element().statements.add(statement);
  }

  private static void addPoints(Tree.Statement outer, List<Tree.Statement> body) {
    for (Tree.Statement inner : body) {
      if (inner.firstPoint != 0) {
        outer.firstPoint = outer.firstPoint == 0 ? inner.firstPoint : outer.firstPoint;
        outer.lastPoint = inner.lastPoint;
      }
    }
  }

  private int pops() {
    return (int) OperandCounts.pops(code.unit().unit(), cursor);
  }

  private Tree.Instruction instruction(Opcode opcode, Tree.Instruction[] arguments) {
    long[] operands = new long[opcode.operandCount()];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = cursor.operand(i);
    }
    return new Tree.Instruction(opcode, cursor.offset(), operands, arguments);
  }

  private Tree.Instruction[] pop(int count) {
    List<Tree.Instruction> top = stack.subList(stack.size() - count, stack.size());
    Tree.Instruction[] popped = top.toArray(Tree.Instruction[]::new);
    top.clear();
    return popped;
  }

  /** What has been opened and not closed yet. */
  private static final class Open {
    final Tree.Instruction instruction;
    final Opcode opcode;
    final int number;
    List<Tree.Statement> statements = new ArrayList<>();
    List<Tree.Statement> then;

    Open(Tree.Instruction instruction, Opcode opcode, int number) {
      this.instruction = instruction;
      this.opcode = opcode;
      this.number = number;
    }
  }
}
