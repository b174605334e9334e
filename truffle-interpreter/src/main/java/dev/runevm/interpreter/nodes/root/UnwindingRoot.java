package dev.runevm.interpreter.nodes.root;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import dev.runevm.interpreter.unit.ScriptCode;

/** Stands for a compiled function in the trace of the error that it is called with. */
public final class UnwindingRoot extends RootNode {
  private final ScriptCode code;

  /** Stands for this function. */
  public UnwindingRoot(ScriptCode code) {
    super(code.unit().language().ofRoots());
    this.code = code;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    throw (AbstractTruffleException) frame.getArguments()[0];
  }

  @Override
  public String getName() {
    return code.name();
  }

  @Override
  public SourceSection getSourceSection() {
    return code.body().getRootNode().getSourceSection();
  }

  /** Also without an engine, where Truffle takes for internal what belongs to no language. */
  @Override
  public boolean isInternal() {
    return false;
  }

  @Override
  public String toString() {
    return code.name();
  }
}
