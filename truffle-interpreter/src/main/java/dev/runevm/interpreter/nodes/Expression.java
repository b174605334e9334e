package dev.runevm.interpreter.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.UnexpectedResultException;

/** A node that gives a value. It never contains a resume point. */
@GenerateWrapper
public abstract class Expression extends RuneNode implements InstrumentableNode {
  /** For subclasses. */
  protected Expression() {}

  /** The value. */
  public abstract Object execute(VirtualFrame frame);

  /** The value as an {@code i64}. */
  public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
    return RuneTypeSystemGen.expectLong(execute(frame));
  }

  /** The value as an {@code f64}. */
  public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
    return RuneTypeSystemGen.expectDouble(execute(frame));
  }

  /** The value as a {@code bool}. */
  public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
    return RuneTypeSystemGen.expectBoolean(execute(frame));
  }

  @Override
  public boolean isInstrumentable() {
    return hasPlace();
  }

  @Override
  public boolean hasTag(Class<? extends Tag> tag) {
    return tag == StandardTags.ExpressionTag.class;
  }

  @Override
  public WrapperNode createWrapper(ProbeNode probe) {
    return new ExpressionWrapper(this, probe);
  }
}
