package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For each resume point the locals that may be read after it before they are written.
 *
 * <p>Walks the instructions backwards with the set of locals that are live. At the end of a loop
 * that is what is live at its header, which is known only after the walk over its body: so the walk
 * is repeated until the headers no longer change, at most once per level of nested loops and once
 * more.
 */
final class Liveness {
  private final BitSet nothing = new BitSet();

  private final List<Instruction> instructions;
  private final List<List<Integer>> points = new ArrayList<>();
  private final Map<Label, BitSet> headers = new HashMap<>();
  private final Map<Label, BitSet> ends = new HashMap<>();
  private final Map<Label, BitSet> secondParts = new HashMap<>();
  private BitSet live = new BitSet();
  private boolean changed;

  private Liveness(CodeBuffer code) {
    this.instructions = code.instructions();
    for (int i = 0; i < code.points(); i++) {
      points.add(List.of());
    }
  }

  /** The live locals of each point, ascending, at the index of the point's number less one. */
  static List<List<Integer>> of(CodeBuffer code) {
    Liveness liveness = new Liveness(code);
    if (code.points() > 0) {
      do {
        liveness.walk();
      } while (liveness.changed);
    }
    return liveness.points;
  }

  private void walk() {
    changed = false;
    live.clear();
    for (int i = instructions.size() - 1; i >= 0; i--) {
      step(instructions.get(i));
    }
  }

  private void step(Instruction instruction) {
    switch (instruction.opcode()) {
      case LOCAL_GET -> live.set(instruction.index(0));
      case LOCAL_SET, TRY, TRY_CHECKED -> live.clear(instruction.index(0));
      case NEXT -> {
        live.clear(instruction.index(1));
        live.or(at(instruction.label()));
        live.set(instruction.index(0));
      }
      case AWAIT, YIELD -> {
        live.clear(instruction.index(1));
        record(instruction);
      }
      case SELECT -> {
        live.clear(instruction.index(1));
        live.clear(instruction.index(2));
        record(instruction);
      }
      case RETURN, PANIC -> live.clear();
      case BR -> live = copy(at(instruction.label()));
      case BR_IF, BR_UNLESS -> live.or(at(instruction.label()));
      case BLOCK, LOOP, IF, ELSE, END -> structure(instruction.opcode(), instruction.label());
      default -> {
        // All others neither read nor write a local, and lead to the next one.
      }
    }
  }

  private void structure(Opcode opcode, Label label) {
    if (label == null) {
      return;
    }
    switch (opcode) {
      case LOOP -> {
        BitSet known = headers.put(label, copy(live));
        changed |= !live.equals(known);
      }
      case IF -> live.or(secondParts.getOrDefault(label, ends.get(label)));
      case ELSE -> {
        secondParts.put(label, live);
        live = copy(ends.get(label));
      }
      case END -> {
        if (label.isLoop()) {
          live = copy(at(label));
        } else {
          ends.put(label, copy(live));
        }
      }
      default -> {
        // What is live where a block begins is live before it.
      }
    }
  }

  /** What is live where a branch to a structure leads. */
  private BitSet at(Label label) {
    return label.isLoop() ? headers.getOrDefault(label, nothing) : ends.get(label);
  }

  private void record(Instruction instruction) {
    points.set(instruction.index(0) - 1, live.stream().boxed().toList());
  }

  private static BitSet copy(BitSet set) {
    return (BitSet) set.clone();
  }
}
