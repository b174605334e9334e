package dev.runevm.interpreter.build;

import dev.runevm.interpreter.nodes.RuneNode;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.language.unit.DebugInformation.FunctionInformation;
import dev.runevm.language.unit.DebugInformation.Position;
import java.util.List;

/** Gives nodes their places, going through the positions in the order of the code. */
final class Places {
  private final List<Position> positions;
  private int next;

  Places(ScriptCode code) {
    FunctionInformation information = code.unit().information(code.index());
    this.positions = information == null ? List.of() : information.positions();
  }

  /** Gives a node the place of the instruction at an offset; offsets must not descend. */
  void place(RuneNode node, int offset) {
    while (next < positions.size() && positions.get(next).offset() <= offset) {
      next++;
    }
    if (next > 0) {
      Position position = positions.get(next - 1);
      node.setPlace(position.start(), position.end());
    }
  }
}
