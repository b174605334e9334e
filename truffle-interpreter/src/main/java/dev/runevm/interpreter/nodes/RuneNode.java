package dev.runevm.interpreter.nodes;

import com.oracle.truffle.api.dsl.TypeSystemReference;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.nodes.root.FunctionRoot;

/** A node that may have a place in the source of its function. */
@TypeSystemReference(RuneTypeSystem.class)
public abstract class RuneNode extends Node {
  private static final int NOWHERE = -1;

  private int start = NOWHERE;
  private int length;

  /** For subclasses. */
  protected RuneNode() {}

  /** Says where the node comes from: UTF-16 offsets in the source of the function. */
  public final void setPlace(int from, int to) {
    start = from;
    length = to - from;
  }

  /** Whether it is known where the node comes from. */
  public final boolean hasPlace() {
    return start != NOWHERE;
  }

  /** The context that runs. */
  protected final RuneContext context() {
    return RuneContext.get(this);
  }

  @Override
  public SourceSection getSourceSection() {
    if (start == NOWHERE) {
      return null;
    }
    RootNode root = getRootNode();
    return root instanceof FunctionRoot function ? function.section(start, length) : null;
  }
}
