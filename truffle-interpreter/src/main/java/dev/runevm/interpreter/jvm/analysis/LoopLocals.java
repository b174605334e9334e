package dev.runevm.interpreter.jvm.analysis;

import dev.runevm.interpreter.jvm.runtime.JvmSuspension;
import dev.runevm.interpreter.unit.ScriptCode;
import java.util.BitSet;
import java.util.List;

/** In which kinds compiled code takes over the locals at the beginning of a loop. */
public final class LoopLocals {
  private final BitSet live;
  private final LocalUses iterators;

  private LoopLocals(BitSet live, LocalUses iterators) {
    this.live = live;
    this.iterators = iterators;
  }

  /** The locals at the loop of a function that has that number. */
  public static LoopLocals of(ScriptCode code, int number) {
    List<Tree.Statement> body = TreeBuilder.build(code);
    Liveness.analyze(body);
    return new LoopLocals(
        find(body, number).live, new LocalUses(code, body, new Kind[code.function().locals()]));
  }

  private static Tree.Loop find(List<Tree.Statement> body, int number) {
    for (Tree.Statement statement : body) {
      Tree.Loop found =
          switch (statement) {
            case Tree.Simple simple -> null;
            case Tree.Block block -> find(block.body, number);
            case Tree.Loop loop -> loop.number == number ? loop : find(loop.body, number);
            case Tree.If conditional -> {
              Tree.Loop inThen = find(conditional.then, number);
              yield inThen != null ? inThen : find(conditional.otherwise, number);
            }
          };
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The kinds of locals with these values; null where one is not set or will not be read. */
  public Kind[] kinds(Object[] values) {
    Kind[] kinds = new Kind[values.length];
    for (int i = 0; i < kinds.length; i++) {
      if (values[i] != null && live.get(i)) {
        Kind kind = Kind.of(values[i]);
        kinds[i] =
            kind == Kind.OBJECT ? iterators.ofValue(i, JvmSuspension.isLongs(values[i])) : kind;
      }
    }
    return kinds;
  }
}
