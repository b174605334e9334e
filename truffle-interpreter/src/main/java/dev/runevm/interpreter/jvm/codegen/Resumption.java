package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.coroutine.Layout;
import dev.runevm.interpreter.jvm.analysis.Entry;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.language.unit.FunctionKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Entries into the middle of a method: at resume points, or at the one loop that it is made for.
 * Control gets there by way of the beginnings of the loops around it, so that loops stay loops for
 * the virtual machine's compiler: a variable says where it wants to go, and each beginning sends it
 * on.
 */
final class Resumption {
  private final Emitter out;
  private final Entry entry;
  private final List<Tree.Statement> body;

  /** The variable with the coroutine that runs; null if there is none yet. */
  private final int coroutine;

  private final FunctionKind kind;
  private final int resumed;
  private final int destination;
  private final Map<Integer, Label> pointLabels = new HashMap<>();
  private final Map<Tree.Loop, Label> loopLabels = new HashMap<>();
  private final Label entryLoop = new Label();
  private final Layout[] layouts;

  /**
   * The entries of a method.
   *
   * @param points how many resume points the function has; 0 if the method cannot be resumed
   * @param kind what a call of the function gives
   * @param resumed the variable with what is resumed
   * @param coroutine the variable with the coroutine that runs
   */
  Resumption(
      Emitter out,
      Entry entry,
      List<Tree.Statement> body,
      int points,
      FunctionKind kind,
      int resumed,
      int coroutine) {
    this.out = out;
    this.entry = entry;
    this.body = body;
    this.kind = kind;
    this.resumed = resumed;
    this.coroutine = coroutine;
    this.destination = out.newVariable(1);
    this.layouts = new Layout[points + 1];
  }

  /** The variable with the coroutine that runs. */
  int coroutine() {
    return coroutine;
  }

  /** The variable with the coroutine that was given; null if the function was started without. */
  int resumed() {
    return resumed;
  }

  /** Whether the function never runs without a coroutine. */
  boolean isAlwaysCoroutine() {
    return kind == FunctionKind.GENERATOR || kind == FunctionKind.STREAM;
  }

  /** The variable with the point or, plus one, the loop where control wants to go; 0 within. */
  int destination() {
    return destination;
  }

  /** By point the layout in which this method saves; null where it never suspends. */
  Layout[] layouts() {
    return layouts;
  }

  void setLayout(int point, Layout layout) {
    if (isResumable()) {
      layouts[point] = layout;
    }
  }

  /** Whether the method can be entered at resume points. */
  boolean isResumable() {
    return entry.isStart() && layouts.length > 1;
  }

  /** Where a point continues. */
  Label point(int point) {
    return pointLabels.computeIfAbsent(point, key -> new Label());
  }

  /** Where the loop that the method is entered at is made ready. */
  Label entryLoop() {
    return entryLoop;
  }

  /** Whether the method is entered at this loop. */
  boolean isEntry(Tree.Loop loop) {
    return loop.number == entry.loop();
  }

  /** Where a loop begins. */
  Label begin(Tree.Loop loop) {
    return loopLabels.computeIfAbsent(loop, key -> new Label());
  }

  /** At the beginning of a loop: sends control on if it wants to go somewhere within. */
  void sendOn(Tree.Loop loop) {
    List<Integer> within = destinations(loop.body);
    if (!within.isEmpty()) {
      Label here = new Label();
      out.loadInt(destination);
      out.jump(Opcodes.IFEQ, here);
      send(loop.body, within);
      out.label(here);
    }
  }

  /** At the start of the method: goes where it is entered. */
  void sendFromStart(Label unknown) {
    List<Integer> all = destinations(body);
    if (all.isEmpty()) {
      out.go(unknown);
    } else {
      send(body, all);
    }
  }

  /** Control is where it wanted to go. */
  void arrived() {
    out.op(Opcodes.ICONST_0);
    out.storeInt(destination);
  }

  private void send(List<Tree.Statement> statements, List<Integer> within) {
    Label[] labels = new Label[within.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = next(statements, within.get(i));
    }
    if (labels.length == 1) {
      out.go(labels[0]);
      return;
    }
    int[] keys = within.stream().mapToInt(Integer::intValue).toArray();
    out.loadInt(destination);
    out.visitor().visitLookupSwitchInsn(labels[0], keys, labels);
  }

  /** The next label on the way from statements to a destination in them. */
  private Label next(List<Tree.Statement> statements, int wanted) {
    for (Tree.Statement statement : statements) {
      if (destinations(List.of(statement)).contains(wanted)) {
        return switch (statement) {
          case Tree.Simple simple -> point(wanted);
          case Tree.Block block -> next(block.body, wanted);
          case Tree.If conditional ->
              destinations(conditional.then).contains(wanted)
                  ? next(conditional.then, wanted)
                  : next(conditional.otherwise, wanted);
          case Tree.Loop loop -> {
            if (isEntry(loop)) {
              yield entryLoop;
            }
            // Control may get into a loop and never back to its beginning.
            yield loop.kinds == null ? next(loop.body, wanted) : begin(loop);
          }
        };
      }
    }
    throw new IllegalStateException("nothing here is numbered " + wanted);
  }

  /** What control may want to go to within statements. */
  private List<Integer> destinations(List<Tree.Statement> statements) {
    List<Integer> found = new ArrayList<>();
    collect(statements, found);
    return found;
  }

  private void collect(List<Tree.Statement> statements, List<Integer> found) {
    for (Tree.Statement statement : statements) {
      switch (statement) {
        case Tree.Simple simple -> {
          if (isResumable() && simple.firstPoint != 0 && simple.instruction.reached) {
            found.add(simple.firstPoint);
          }
        }
        case Tree.Block block -> collect(block.body, found);
        case Tree.If conditional -> {
          collect(conditional.then, found);
          collect(conditional.otherwise, found);
        }
        case Tree.Loop loop -> {
          if (isEntry(loop)) {
            found.add(loop.number + 1);
          }
          collect(loop.body, found);
        }
      }
    }
  }
}
