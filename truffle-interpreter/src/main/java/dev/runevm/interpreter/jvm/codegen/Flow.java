package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.Tree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.objectweb.asm.Label;

/**
 * Where control is while a method is being written: the structures around it, and the kinds that
 * the locals have here. Where control flows together the locals are brought to the kinds that they
 * have there.
 */
final class Flow {
  private final Emitter out;
  private final Locals locals;
  private final Deque<Target> targets = new ArrayDeque<>();
  private Kind[] state;

  Flow(Emitter out, Locals locals) {
    this.out = out;
    this.locals = locals;
  }

  private record Target(Tree.Structure structure, Label label) {}

  /** Whether control gets here. */
  boolean isReached() {
    return state != null;
  }

  /** The kinds of the locals here, not to be changed. */
  Kind[] kinds() {
    return state;
  }

  Kind kind(int local) {
    return state[local];
  }

  void setKind(int local, Kind kind) {
    state[local] = kind;
  }

  /** Control gets here with these kinds; null: not at all. */
  void continueWith(Kind[] kinds) {
    state = kinds == null ? null : kinds.clone();
  }

  /** Control does not get here. */
  void stop() {
    state = null;
  }

  void enter(Tree.Structure structure, Label label) {
    targets.push(new Target(structure, label));
  }

  void leave() {
    targets.pop();
  }

  /** Goes where a branch of this depth goes. */
  void branch(int depth) {
    Target target = target(depth);
    convert(target.structure);
    out.go(target.label);
  }

  /** Whether the locals have to be brought to other kinds on the way of a branch. */
  boolean converts(int depth) {
    return converts(target(depth).structure);
  }

  /** Where a branch of this depth goes. */
  Label label(int depth) {
    return target(depth).label;
  }

  private Target target(int depth) {
    Iterator<Target> inner = targets.iterator();
    for (int i = 0; i < depth; i++) {
      inner.next();
    }
    return inner.next();
  }

  private boolean converts(Tree.Structure structure) {
    for (int i = 0; i < state.length; i++) {
      if (structure.live.get(i) && state[i] != structure.kinds[i]) {
        return true;
      }
    }
    return false;
  }

  /** Brings the locals to the kinds that they have where a structure is branched to. */
  void convert(Tree.Structure structure) {
    for (int i = 0; i < state.length; i++) {
      if (structure.live.get(i) && state[i] != structure.kinds[i]) {
        locals.convert(i, state[i], structure.kinds[i]);
      }
    }
  }
}
