package dev.runevm.language.unit;

import dev.runevm.language.instruction.EncodingFault;
import dev.runevm.language.instruction.InstructionCursor;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.unit.VerifiedUnit.FunctionFacts;
import java.util.List;

/**
 * Verifies one function after another: structure, operand stack, resume points and assignment of
 * locals, in one walk over the code. The first problem of a function ends the walk over it.
 */
final class FunctionVerifier {
  private final Unit unit;
  private final Limits limits;
  private final OperandVerifier operands;
  private final References references;
  private final Problems problems;
  private final Assignment assignment = new Assignment();
  private final Opcode[] structures;
  private final int[] bases;

  private int depth;
  private int height;
  private int points;
  private int maximumHeight;
  private int maximumDepth;
  private int instructions;
  private int loops;

  FunctionVerifier(
      Unit unit,
      Limits limits,
      OperandVerifier operands,
      References references,
      Problems problems) {
    this.unit = unit;
    this.limits = limits;
    this.operands = operands;
    this.references = references;
    this.problems = problems;
    this.structures = new Opcode[limits.nesting()];
    this.bases = new int[limits.nesting()];
  }

  FunctionFacts verify(int index) {
    Function function = unit.functions().get(index);
    references.parameters(function);
    Fault fault = verifySignature(function);
    if (fault == null) {
      fault = verifyPoints(function);
    }
    if (fault != null) {
      report(index, -1, fault);
      return new FunctionFacts(0, 0, 0, 0);
    }
    start(function);
    InstructionCursor cursor = new InstructionCursor(function.code());
    Opcode last = null;
    while (fault == null && cursor.next()) {
      last = cursor.opcode();
      fault = verifyInstruction(cursor, function);
    }
    if (fault == null) {
      fault = verifyEnd(cursor, last, function);
    }
    if (fault != null) {
      report(index, cursor.offset(), fault);
    }
    return new FunctionFacts(maximumHeight, maximumDepth, instructions, loops);
  }

  private void report(int index, int offset, Fault fault) {
    problems.add(fault.rule(), offset, "function " + index + ": " + fault.message());
  }

  private void start(Function function) {
    depth = 0;
    height = 0;
    points = 0;
    maximumHeight = 0;
    maximumDepth = 0;
    instructions = 0;
    loops = 0;
    operands.start(function);
    assignment.start(function.locals(), function.captures() + function.parameters().size());
  }

  /** V2 and V13: the sizes of a function are within the limits and fit one another. */
  private Fault verifySignature(Function function) {
    long given = (long) function.captures() + function.parameters().size();
    if (function.parameters().size() > limits.parameters()
        || function.captures() < 0
        || function.captures() > limits.locals()) {
      return new Fault("V2", "there are too many parameters or captures");
    }
    if (function.locals() > limits.locals() || function.locals() < given) {
      return new Fault("V13", "the number of locals is out of range: " + function.locals());
    }
    return function.code().length() > limits.bodyBytes()
        ? new Fault("V2", "the code is too long; at most " + limits.bodyBytes() + " bytes")
        : null;
  }

  /** V20: the live locals of each point ascend and exist. */
  private static Fault verifyPoints(Function function) {
    for (List<Integer> live : function.points()) {
      int previous = -1;
      for (int local : live) {
        if (local <= previous || local >= function.locals()) {
          return new Fault("V20", "the live locals of a resume point are out of order");
        }
        previous = local;
      }
    }
    return null;
  }

  /** V4, V8, V9, V10, V20: the walk came to the end of the code, and to a good end. */
  private Fault verifyEnd(InstructionCursor cursor, Opcode last, Function function) {
    if (cursor.fault().isPresent()) {
      EncodingFault fault = cursor.fault().get();
      return new Fault(fault.rule(), fault.message());
    }
    if (last != Opcode.RETURN || depth != 0) {
      return new Fault("V10", "the code does not end with `return` outside of all structures");
    }
    return points == function.points().size()
        ? null
        : new Fault("V20", "there are fewer resume points in the code than declared");
  }

  private Fault verifyInstruction(InstructionCursor cursor, Function function) {
    instructions++;
    Opcode opcode = cursor.opcode();
    Fault fault = operands.verify(cursor);
    if (fault == null) {
      fault = verifyPoint(cursor, function);
    }
    if (fault != null) {
      return fault;
    }
    return switch (opcode.form()) {
      case EXPRESSION -> verifyExpression(cursor);
      case LAZY -> verifyLazy(opcode);
      case STATEMENT -> verifyStatement(cursor);
      case OPEN -> verifyOpen(opcode);
      case CLOSE -> opcode == Opcode.ELSE ? verifyElse() : verifyClose();
    };
  }

  private boolean insideLazy() {
    return depth > 0 && structures[depth - 1].form() == Opcode.Form.LAZY;
  }

  private int base() {
    return insideLazy() ? bases[depth - 1] : 0;
  }

  /** V11: there is what is popped, and it belongs to the innermost expression. */
  private Fault pop(long count) {
    if (count > height - base()) {
      return new Fault("V11", "there are too few operands");
    }
    height -= (int) count;
    return null;
  }

  /** V11: statements begin and end with an empty stack. */
  private Fault verifyEmptyStack() {
    if (insideLazy()) {
      return new Fault("V11", "a statement stands where an expression must");
    }
    return height == 0 ? null : new Fault("V11", "a statement leaves operands behind");
  }

  private Fault push() {
    height++;
    maximumHeight = Math.max(maximumHeight, height);
    return height <= limits.stack()
        ? null
        : new Fault("V11", "there are too many operands; at most " + limits.stack());
  }

  private Fault verifyExpression(InstructionCursor cursor) {
    if (cursor.opcode() == Opcode.LOCAL_GET && !assignment.isSet(cursor.index(0))) {
      return new Fault("V13", "the local " + cursor.index(0) + " is read before it is set");
    }
    Fault fault = pop(OperandCounts.pops(unit, cursor));
    return fault != null ? fault : push();
  }

  private Fault verifyLazy(Opcode opcode) {
    Fault fault = pop(1);
    return fault != null ? fault : enter(opcode);
  }

  private Fault verifyOpen(Opcode opcode) {
    Fault fault = pop(opcode.pops());
    if (fault == null) {
      fault = verifyEmptyStack();
    }
    if (fault == null) {
      fault = enter(opcode);
    }
    if (fault == null) {
      loops += opcode == Opcode.LOOP ? 1 : 0;
      assignment.open(depth - 1);
    }
    return fault;
  }

  /** V12: structures are not nested too deeply. */
  private Fault enter(Opcode opcode) {
    if (depth == limits.nesting()) {
      return new Fault("V12", "structures are nested too deeply; at most " + limits.nesting());
    }
    structures[depth] = opcode;
    bases[depth] = height;
    depth++;
    maximumDepth = Math.max(maximumDepth, depth);
    return null;
  }

  private Fault verifyElse() {
    if (depth == 0 || structures[depth - 1] != Opcode.IF) {
      return new Fault("V12", "there is an `else` outside of the first part of an `if`");
    }
    Fault fault = verifyEmptyStack();
    if (fault == null) {
      structures[depth - 1] = Opcode.ELSE;
      assignment.otherwise(depth - 1);
    }
    return fault;
  }

  private Fault verifyClose() {
    if (depth == 0) {
      return new Fault("V12", "there is an `end` outside of all structures");
    }
    return insideLazy() ? closeLazy() : closeStatements();
  }

  private Fault closeLazy() {
    if (height != bases[depth - 1] + 1) {
      return new Fault("V11", "the right side of an operator must have exactly one value");
    }
    depth--;
    return null;
  }

  private Fault closeStatements() {
    Fault fault = verifyEmptyStack();
    if (fault != null) {
      return fault;
    }
    depth--;
    switch (structures[depth]) {
      case LOOP -> assignment.unreachable();
      case IF -> assignment.closeWithoutElse(depth);
      default -> assignment.close(depth);
    }
    return null;
  }

  private Fault verifyStatement(InstructionCursor cursor) {
    Fault fault = pop(OperandCounts.pops(unit, cursor));
    if (fault == null) {
      fault = verifyEmptyStack();
    }
    return fault != null ? fault : followStatement(cursor);
  }

  private Fault followStatement(InstructionCursor cursor) {
    switch (cursor.opcode()) {
      case LOCAL_SET, TRY, TRY_CHECKED -> assignment.set(cursor.index(0));
      case AWAIT, YIELD -> assignment.set(cursor.index(1));
      case SELECT -> {
        assignment.set(cursor.index(1));
        assignment.set(cursor.index(2));
      }
      case NEXT -> {
        return verifyNext(cursor);
      }
      case BR_IF, BR_UNLESS -> {
        return branch(cursor.index(0));
      }
      case BR -> {
        Fault fault = branch(cursor.index(0));
        assignment.unreachable();
        return fault;
      }
      case RETURN, PANIC -> assignment.unreachable();
      default -> {}
    }
    return null;
  }

  private Fault verifyNext(InstructionCursor cursor) {
    if (!assignment.isSet(cursor.index(0))) {
      return new Fault("V13", "the local " + cursor.index(0) + " is read before it is set");
    }
    Fault fault = branch(cursor.index(2));
    assignment.set(cursor.index(1));
    return fault;
  }

  /** V12: a branch names an enclosing structure. */
  private Fault branch(int levels) {
    if (levels >= depth) {
      return new Fault("V12", "a branch leaves " + levels + " structures of " + depth);
    }
    int target = depth - 1 - levels;
    if (structures[target] != Opcode.LOOP) {
      assignment.leave(target);
    }
    return null;
  }

  /** V20: the kind of the function allows the point, and it is the next in order. */
  private Fault verifyPoint(InstructionCursor cursor, Function function) {
    Opcode opcode = cursor.opcode();
    boolean yields = opcode == Opcode.YIELD;
    if (!yields && opcode != Opcode.AWAIT && opcode != Opcode.SELECT) {
      return null;
    }
    boolean allowed = yields ? function.kind().yields() : function.kind().awaits();
    if (!allowed) {
      return new Fault("V20", "`" + opcode.mnemonic() + "` stands in a function that cannot pause");
    }
    points++;
    return cursor.operand(0) == points && points <= function.points().size()
        ? null
        : new Fault("V20", "resume points are not numbered in the order of the code");
  }
}
