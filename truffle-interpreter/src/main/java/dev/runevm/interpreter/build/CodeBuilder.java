package dev.runevm.interpreter.build;

import dev.runevm.interpreter.jvm.JvmLoop;
import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.RuneNode;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.control.BlockStructure;
import dev.runevm.interpreter.nodes.control.Condition;
import dev.runevm.interpreter.nodes.control.If;
import dev.runevm.interpreter.nodes.control.Lazy;
import dev.runevm.interpreter.nodes.control.Loop;
import dev.runevm.interpreter.nodes.control.Return;
import dev.runevm.interpreter.nodes.literal.Immutable;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.language.instruction.InstructionCursor;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.OperandCounts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * One walk over the verified code of a function: expressions are built on a stack of nodes,
 * structures on a stack of scopes. What single instructions mean is {@link InstructionNodes}'
 * concern.
 */
final class CodeBuilder {
  private final ScriptCode code;
  private final InstructionCursor cursor;
  private final InstructionNodes instructions;
  private final Places places;
  private final List<Expression> operands = new ArrayList<>();
  private final Deque<Structure> structures = new ArrayDeque<>();
  private int lastPoint;
  private int loops;

  // The operand of a `return` that nothing has followed yet.
  private Expression result;
  private Statement statements;

  CodeBuilder(ScriptCode code) {
    this.code = code;
    this.cursor = new InstructionCursor(code.function().code());
    this.instructions = new InstructionNodes(code, cursor);
    this.places = new Places(code);
  }

  /** Builds all. */
  void build() {
    structures.push(Structure.of(null, 0, 0));
    while (cursor.next()) {
      step(cursor.opcode());
    }
    statements = structures.pop().scope().close();
    if (result == null) {
      result = new Immutable(RuneTuple.UNIT);
    }
  }

  /** The statements but for the last {@code return}. */
  Statement statements() {
    return statements;
  }

  /** The operand of the last {@code return}. */
  Expression result() {
    return result;
  }

  private void step(Opcode opcode) {
    switch (opcode.form()) {
      case EXPRESSION -> push((Expression) place(instructions.build(opcode, popOperands())));
      case STATEMENT -> buildStatement(opcode);
      case LAZY -> structures.push(Structure.lazy(opcode, pop()));
      case OPEN -> open(opcode);
      case CLOSE -> close(opcode);
    }
  }

  private void buildStatement(Opcode opcode) {
    if (opcode == Opcode.RETURN && structures.size() == 1) {
      flushResult();
      result = pop();
      return;
    }
    int point = instructions.point(opcode);
    Statement statement = (Statement) place(instructions.build(opcode, popOperands()));
    lastPoint = Math.max(lastPoint, point);
    add(statement, point);
  }

  private void open(Opcode opcode) {
    flushResult();
    structures.push(
        opcode == Opcode.IF
            ? Structure.conditional(new Condition(pop()), lastPoint)
            : Structure.of(opcode, lastPoint, opcode == Opcode.LOOP ? loops++ : 0));
  }

  private void close(Opcode opcode) {
    if (opcode == Opcode.ELSE) {
      structures.peek().otherwise(lastPoint);
      return;
    }
    Structure structure = structures.pop();
    switch (structure.opener()) {
      case AND, OR -> push(closeLazy(structure));
      case IF -> addStructure(structure, closeConditional(structure));
      case LOOP ->
          addStructure(
              structure, new Loop(structure.scope().close(), JvmLoop.of(code, structure.number())));
      default -> addStructure(structure, new BlockStructure(structure.scope().close()));
    }
  }

  private Expression closeLazy(Structure structure) {
    boolean deciding = structure.opener() == Opcode.OR;
    return (Expression) place(new Lazy(structure.left(), pop(), deciding));
  }

  private Statement closeConditional(Structure structure) {
    Statement last = structure.scope().close();
    return structure.then() == null
        ? new If(structure.condition(), last, null, lastPoint)
        : new If(structure.condition(), structure.then(), last, structure.lastPointOfThen());
  }

  private void addStructure(Structure structure, Statement statement) {
    add(statement, lastPoint > structure.pointsBefore() ? lastPoint : 0);
  }

  private void add(Statement statement, int point) {
    flushResult();
    structures.peek().scope().add(statement, point);
  }

  /** Something follows a {@code return} of the function's own level, so it was not the last. */
  private void flushResult() {
    if (result != null) {
      Expression value = result;
      result = null;
      structures.peek().scope().add(new Return(value, code.function().locals()), 0);
    }
  }

  private RuneNode place(RuneNode node) {
    places.place(node, cursor.offset());
    return node;
  }

  private void push(Expression expression) {
    operands.add(expression);
  }

  private Expression pop() {
    return operands.remove(operands.size() - 1);
  }

  private Expression[] popOperands() {
    int count = (int) OperandCounts.pops(code.unit().unit(), cursor);
    List<Expression> top = operands.subList(operands.size() - count, operands.size());
    Expression[] popped = top.toArray(Expression[]::new);
    top.clear();
    return popped;
  }
}
