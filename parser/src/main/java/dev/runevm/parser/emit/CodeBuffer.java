package dev.runevm.parser.emit;

import dev.runevm.language.instruction.CodeWriter;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.instruction.Opcode.Form;
import dev.runevm.language.instruction.OperandKind;
import dev.runevm.language.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The instructions of one function while they are made.
 *
 * <p>Knows whether the current position can be reached: behind a branch, a return or a panic
 * nothing is added until a structure ends that a branch leaves. Depths of branches are computed at
 * the end, when it is known which blocks no branch needs: these are not written.
 */
final class CodeBuffer {
  private static final long[] NONE = {};

  private final List<Instruction> instructions = new ArrayList<>();
  private boolean reachable = true;
  private int points;
  private int height;
  private int maximumHeight;
  private int nesting;

  /** Whether what is added now can ever be executed. */
  boolean isReachable() {
    return reachable;
  }

  /** How many resume points there are. */
  int points() {
    return points;
  }

  /** What has been added so far. */
  List<Instruction> instructions() {
    return Collections.unmodifiableList(instructions);
  }

  /** The most values that are on the operand stack at once. */
  int maximumHeight() {
    return maximumHeight;
  }

  /** Writes an operand: its value is then on the operand stack. */
  void push(Operand operand) {
    if (!reachable) {
      return;
    }
    int base = height;
    if (operand.opcode().form() == Form.LAZY) {
      pushLazy(operand);
    } else {
      operand.children().forEach(this::push);
      add(operand.opcode(), operand.immediates(), null, operand.span());
    }
    height = base + 1;
    maximumHeight = Math.max(maximumHeight, height);
  }

  private void pushLazy(Operand operand) {
    push(operand.children().getFirst());
    add(operand.opcode(), operand.immediates(), null, operand.span());
    height--;
    push(operand.children().getLast());
    add(Opcode.END, NONE, null, null);
  }

  /** Adds a statement that pops this operand. */
  void statement(Opcode opcode, Span span, Operand operand, long... operands) {
    push(operand);
    statement(opcode, span, operands);
  }

  /** Adds a statement whose operands are on the stack. */
  void statement(Opcode opcode, Span span, long... operands) {
    if (!reachable) {
      return;
    }
    addStatement(opcode, operands, null, span);
    if (opcode == Opcode.RETURN || opcode == Opcode.PANIC) {
      reachable = false;
    }
  }

  /**
   * Adds a statement with a resume point.
   *
   * @param results the locals that it sets
   */
  void suspend(Opcode opcode, Span span, Operand operand, long... results) {
    if (!reachable) {
      return;
    }
    push(operand);
    long[] operands = new long[results.length + 1];
    operands[0] = ++points;
    System.arraycopy(results, 0, operands, 1, results.length);
    addStatement(opcode, operands, null, span);
  }

  /** Opens a block or loop. */
  Label open(Opcode opcode) {
    Label label = new Label(opcode, !reachable);
    if (reachable) {
      add(opcode, NONE, label, null);
    }
    return label;
  }

  /** Opens an {@code if} with this condition. */
  Label openIf(Operand condition, Span span) {
    Label label = new Label(Opcode.IF, !reachable);
    if (reachable) {
      push(condition);
      addStatement(Opcode.IF, NONE, label, span);
    }
    return label;
  }

  /** Goes on with the other part of an {@code if}. */
  void otherwise(Label label) {
    if (label.isDead()) {
      return;
    }
    if (isJumpOnly(label)) {
      replaceByConditionalBranch();
      label.dissolve();
      return;
    }
    label.endFirstPart(reachable);
    add(Opcode.ELSE, NONE, label, null);
    reachable = true;
  }

  /** Closes a structure whose parts have all been added. */
  void close(Label label) {
    if (label.isDead()) {
      return;
    }
    add(Opcode.END, NONE, label, null);
    if (label.isLoop()) {
      reachable = false;
    } else {
      reachable |= label.isTargeted() || label.firstPartEnds();
    }
  }

  /** Closes an {@code if} without a second part. */
  void closeIf(Label label) {
    if (isJumpOnly(label)) {
      replaceByConditionalBranch();
      return;
    }
    label.endFirstPart(true);
    close(label);
  }

  /** Whether an {@code if} has just been opened and has nothing but a branch in it. */
  private boolean isJumpOnly(Label label) {
    int last = instructions.size() - 1;
    return !label.isDead()
        && instructions.get(last).opcode() == Opcode.BR
        && instructions.get(last - 1).opcode() == Opcode.IF
        && instructions.get(last - 1).label() == label;
  }

  private void replaceByConditionalBranch() {
    Instruction branch = instructions.removeLast();
    instructions.removeLast();
    add(Opcode.BR_IF, NONE, branch.label(), branch.span());
    reachable = true;
  }

  /** Leaves a structure, or starts the next iteration of a loop. */
  void branch(Label target, Span span) {
    if (reachable) {
      target.target();
      add(Opcode.BR, NONE, target, span);
      reachable = false;
    }
  }

  /** Branches if the condition is exactly {@code true}. */
  void branchIf(Operand condition, Label target, Span span) {
    conditional(Opcode.BR_IF, condition, target, span);
  }

  /** Branches unless the condition is exactly {@code true}. */
  void branchUnless(Operand condition, Label target, Span span) {
    if (condition.opcode() == Opcode.TRUE) {
      return;
    }
    if (condition.isImmutable()) {
      branch(target, span);
      return;
    }
    conditional(Opcode.BR_UNLESS, condition, target, span);
  }

  /** Adds {@code next}: leaves the target when the iterator has no more elements. */
  void next(int iterator, int element, Label target, Span span) {
    if (reachable) {
      target.target();
      add(Opcode.NEXT, new long[] {iterator, element}, target, span);
    }
  }

  /**
   * Ends the code of a function whose end cannot be reached with the {@code return} it must have.
   */
  void end() {
    if (instructions.isEmpty() || instructions.getLast().opcode() != Opcode.RETURN) {
      add(Opcode.UNIT, NONE, null, null);
      add(Opcode.RETURN, NONE, null, null);
    }
  }

  /** The most structures that are open at once; known when everything has been encoded. */
  int nesting() {
    return nesting;
  }

  /** Encodes everything. */
  void writeTo(CodeWriter writer) {
    Map<Label, Integer> levels = new HashMap<>();
    int lazy = 0;
    for (Instruction instruction : instructions) {
      Label label = instruction.label();
      if (label != null && label.isRedundant()) {
        continue;
      }
      if (instruction.span() != null) {
        writer.position(instruction.span().start(), instruction.span().end());
      }
      write(instruction, levels, writer);
      if (instruction.opcode().form() == Form.LAZY) {
        lazy++;
      } else if (instruction.opcode() == Opcode.END && label == null) {
        lazy--;
      }
      nesting = Math.max(nesting, levels.size() + lazy);
    }
  }

  private static void write(
      Instruction instruction, Map<Label, Integer> levels, CodeWriter writer) {
    Opcode opcode = instruction.opcode();
    Label label = instruction.label();
    long[] operands = instruction.operands();
    if (label == null) {
      writer.emit(opcode, operands);
    } else if (opcode.form() == Form.OPEN) {
      levels.put(label, levels.size());
      writer.emit(opcode);
    } else if (opcode.form() == Form.CLOSE) {
      if (opcode == Opcode.END) {
        levels.remove(label);
      }
      writer.emit(opcode);
    } else {
      long[] complete = Arrays.copyOf(operands, operands.length + 1);
      complete[operands.length] = levels.size() - 1L - levels.get(label);
      writer.emit(opcode, complete);
    }
  }

  private void conditional(Opcode opcode, Operand condition, Label target, Span span) {
    if (reachable) {
      push(condition);
      target.target();
      addStatement(opcode, NONE, target, span);
    }
  }

  /** Adds an instruction that leaves the operand stack empty. */
  private void addStatement(Opcode opcode, long[] operands, Label label, Span span) {
    add(opcode, operands, label, span);
    height = 0;
  }

  private void add(Opcode opcode, long[] operands, Label label, Span span) {
    assert operands.length == operandCount(opcode, label) : opcode;
    instructions.add(new Instruction(opcode, operands, label, span));
  }

  private static int operandCount(Opcode opcode, Label label) {
    boolean depth = label != null && opcode.operands().contains(OperandKind.DEPTH);
    return opcode.operands().size() - (depth ? 1 : 0);
  }
}
