package dev.runevm.interpreter.jvm;

import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.language.unit.RangeKind;
import java.util.BitSet;
import java.util.List;

/** What may become of an iterator over integers, by what a function does with the local. */
final class IteratorKinds {
  private final BitSet read;
  private final BitSet saved;

  IteratorKinds(ScriptCode code, List<Tree.Statement> body) {
    this.read = Liveness.readLocals(body);
    this.saved = Liveness.savedLocals(code.function());
  }

  /** What a local holds after it was set: only loops may know that an iterator is one of longs. */
  Kind ofLocal(int local, Tree.Instruction value) {
    if (value.kind != Kind.LONGS) {
      return value.kind;
    }
    if (read.get(local)) {
      return Kind.OBJECT;
    }
    boolean halfOpen = RangeKind.values()[value.arguments[0].index(0)] == RangeKind.HALF_OPEN;
    return halfOpen && !saved.get(local) ? Kind.RANGE : Kind.LONGS;
  }

  /** What a local holds that a method is entered with. */
  Kind ofValue(int local, boolean isLongs) {
    if (!isLongs || read.get(local)) {
      return Kind.OBJECT;
    }
    return saved.get(local) ? Kind.LONGS : Kind.RANGE;
  }
}
