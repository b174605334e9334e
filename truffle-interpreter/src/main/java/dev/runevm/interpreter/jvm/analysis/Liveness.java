package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.language.unit.Function;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Which locals are live where control flows together: at the ends of blocks and conditionals, at
 * the beginnings of loops, and after statements with a resume point. Walks backwards; loops until
 * nothing changes.
 */
public final class Liveness {
  private final Deque<Tree.Structure> structures = new ArrayDeque<>();
  private BitSet live = new BitSet();

  private Liveness() {}

  /** Fills in {@code live} of the structures and {@code liveAfter} of the simple statements. */
  public static void analyze(List<Tree.Statement> body) {
    new Liveness().statements(body);
  }

  /** The locals that are kept at some resume point. */
  static BitSet savedLocals(Function function) {
    BitSet saved = new BitSet();
    function.points().forEach(locals -> locals.forEach(saved::set));
    return saved;
  }

  private void statements(List<Tree.Statement> body) {
    for (int i = body.size() - 1; i >= 0; i--) {
      statement(body.get(i));
    }
  }

  private void statement(Tree.Statement statement) {
    switch (statement) {
      case Tree.Simple simple -> simple(simple);
      case Tree.Block block -> {
        block.live = copy();
        structures.push(block);
        statements(block.body);
        structures.pop();
      }
      case Tree.If conditional -> conditional(conditional);
      case Tree.Loop loop -> loop(loop);
    }
  }

  private void conditional(Tree.If conditional) {
    BitSet after = copy();
    conditional.live = after;
    structures.push(conditional);
    statements(conditional.otherwise);
    BitSet otherwise = live;
    live = (BitSet) after.clone();
    statements(conditional.then);
    structures.pop();
    live.or(otherwise);
    expression(conditional.condition);
  }

  private void loop(Tree.Loop loop) {
    loop.live = new BitSet();
    structures.push(loop);
    boolean changed;
    do {
      live = (BitSet) loop.live.clone();
      statements(loop.body);
      changed = !live.equals(loop.live);
      loop.live.or(live);
    } while (changed);
    structures.pop();
    live = (BitSet) loop.live.clone();
  }

  private void simple(Tree.Simple statement) {
    Tree.Instruction instruction = statement.instruction;
    statement.liveAfter = copy();
    switch (instruction.opcode) {
      case LOCAL_SET, TRY, TRY_CHECKED -> live.clear(instruction.index(0));
      case NEXT -> {
        live.clear(instruction.index(1));
        live.or(target(instruction.index(2)).live);
        live.set(instruction.index(0));
      }
      case AWAIT, YIELD -> live.clear(instruction.index(1));
      case SELECT -> {
        live.clear(instruction.index(1));
        live.clear(instruction.index(2));
      }
      case BR -> live = (BitSet) target(instruction.index(0)).live.clone();
      case BR_IF, BR_UNLESS -> live.or(target(instruction.index(0)).live);
      case RETURN, PANIC -> live = new BitSet();
      default -> {}
    }
    for (Tree.Instruction argument : instruction.arguments) {
      expression(argument);
    }
  }

  private void expression(Tree.Instruction instruction) {
    switch (instruction.opcode) {
      case LOCAL_GET -> live.set(instruction.index(0));
      default -> {
        for (Tree.Instruction argument : instruction.arguments) {
          expression(argument);
        }
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

  private BitSet copy() {
    return (BitSet) live.clone();
  }
}
