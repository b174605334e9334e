package dev.runevm.interpreter.nodes.root;

import dev.runevm.interpreter.nodes.RuneNode;
import dev.runevm.language.unit.DebugInformation.Position;

/** A place in a function where compiled code has failed. */
final class SourcePlace extends RuneNode {
  SourcePlace(Position position) {
    setPlace(position.start(), position.end());
  }
}
