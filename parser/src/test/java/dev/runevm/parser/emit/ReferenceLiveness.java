package dev.runevm.parser.emit;

import dev.runevm.language.instruction.InstructionCursor;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.instruction.Opcode.Form;
import dev.runevm.language.unit.Function;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** Live locals by the textbook: successors of each instruction, equations until nothing changes. */
final class ReferenceLiveness {
  private final List<Opcode> opcodes = new ArrayList<>();
  private final List<long[]> operands = new ArrayList<>();
  private final List<List<Integer>> successors = new ArrayList<>();
  private final List<BitSet> before = new ArrayList<>();
  private final int pointCount;

  ReferenceLiveness(Function function) {
    this.pointCount = function.points().size();
    InstructionCursor cursor = new InstructionCursor(function.code());
    while (cursor.next()) {
      opcodes.add(cursor.opcode());
      operands.add(new long[] {cursor.operand(0), cursor.operand(1), cursor.operand(2)});
      before.add(new BitSet());
    }
    link();
    solve();
  }

  List<List<Integer>> points() {
    List<List<Integer>> points = new ArrayList<>(Collections.nCopies(pointCount, List.of()));
    for (int i = 0; i < opcodes.size(); i++) {
      if (opcodes.get(i) == Opcode.AWAIT) {
        BitSet live = after(i);
        live.clear((int) operands.get(i)[1]);
        points.set((int) operands.get(i)[0] - 1, live.stream().boxed().toList());
      }
    }
    return points;
  }

  private void link() {
    int[] ends = new int[opcodes.size()];
    int[] elses = new int[opcodes.size()];
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < opcodes.size(); i++) {
      if (opcodes.get(i).form() == Form.OPEN || opcodes.get(i).form() == Form.LAZY) {
        open.add(i);
      } else if (opcodes.get(i) == Opcode.ELSE) {
        elses[open.getLast()] = i;
      } else if (opcodes.get(i) == Opcode.END) {
        ends[open.removeLast()] = i;
      }
    }
    for (int i = 0; i < opcodes.size(); i++) {
      successors.add(successors(i, ends, elses, open));
    }
  }

  private List<Integer> successors(int i, int[] ends, int[] elses, List<Integer> open) {
    int next = i + 1;
    Opcode opcode = opcodes.get(i);
    switch (opcode) {
      case BLOCK, LOOP, AND, OR, IF -> open.add(i);
      default -> {}
    }
    return switch (opcode) {
      case IF -> List.of(next, elses[i] > 0 ? elses[i] + 1 : ends[i]);
      case ELSE -> List.of(ends[open.getLast()]);
      case END -> {
        int opener = open.removeLast();
        yield List.of(opcodes.get(opener) == Opcode.LOOP ? opener : next);
      }
      case AND, OR -> List.of(next, ends[i]);
      case BR -> List.of(target(0, i, ends, open));
      case BR_IF, BR_UNLESS -> List.of(next, target(0, i, ends, open));
      case NEXT -> List.of(next, target(2, i, ends, open));
      case RETURN, PANIC -> List.of();
      default -> List.of(next);
    };
  }

  private int target(int operand, int i, int[] ends, List<Integer> open) {
    int depth = (int) operands.get(i)[operand];
    int opener = open.get(open.size() - 1 - depth);
    return opcodes.get(opener) == Opcode.LOOP ? opener : ends[opener] + 1;
  }

  private BitSet after(int i) {
    BitSet live = new BitSet();
    successors.get(i).forEach(successor -> live.or(before.get(successor)));
    return live;
  }

  private void solve() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = opcodes.size() - 1; i >= 0; i--) {
        BitSet live = after(i);
        long[] operand = operands.get(i);
        switch (opcodes.get(i)) {
          case LOCAL_GET -> live.set((int) operand[0]);
          case LOCAL_SET, TRY -> live.clear((int) operand[0]);
          case AWAIT -> live.clear((int) operand[1]);
          case NEXT -> {
            // Where the iterator is exhausted the element keeps its value.
            boolean kept = before.get(successors.get(i).get(1)).get((int) operand[1]);
            live.set((int) operand[1], kept);
            live.set((int) operand[0]);
          }
          default -> {}
        }
        changed |= !live.equals(before.set(i, live));
      }
    }
  }
}
