package dev.runevm.parser.resolve;

import dev.runevm.language.source.Span;
import dev.runevm.parser.program.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lowers the ways of a choice as if each were the only one, and joins what they leave behind. */
final class Branches {
  private final Frame frame;
  private final List<Map<Variable, Span>> ends = new ArrayList<>();
  private Flow before;
  private int moved;
  private Flow joined;

  Branches(Frame frame) {
    this.frame = frame;
  }

  /** The choice is made here, before all ways: what came before happens on every one of them. */
  void branchHere() {
    before = frame.flow();
    moved = frame.movedMark();
    frame.flow(Flow.OPEN);
  }

  /** Before each way. */
  void begin() {
    frame.flow(Flow.OPEN);
  }

  /** After each way. */
  void end() {
    Map<Variable, Span> here = frame.takeMoved(moved);
    if (!frame.flow().ends() && !here.isEmpty()) {
      ends.add(here);
    }
    joined = joined == null ? frame.flow() : joined.either(frame.flow());
  }

  /** Besides the ways so far there is one that does nothing. */
  void empty() {
    joined = Flow.OPEN;
  }

  /** After the last way. */
  void join() {
    ends.forEach(frame::addMoved);
    frame.flow(before.then(joined == null ? Flow.OPEN : joined));
  }
}
