package dev.runevm.interpreter.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;

/** A node that is run for its effect and may contain resume points. */
@GenerateWrapper
public abstract class Statement extends RuneNode implements InstrumentableNode {
  /** For subclasses. */
  protected Statement() {}

  /**
   * Runs it.
   *
   * @param point 0 to start it; else the resume point within it to continue at. A constant 0 lets
   *     everything that has to do with resuming fold away
   * @return a {@link Status}
   */
  public abstract int execute(VirtualFrame frame, int point);

  @Override
  public boolean isInstrumentable() {
    return hasPlace();
  }

  @Override
  public boolean hasTag(Class<? extends Tag> tag) {
    return tag == StandardTags.StatementTag.class;
  }

  @Override
  public WrapperNode createWrapper(ProbeNode probe) {
    return new StatementWrapper(this, probe);
  }
}
