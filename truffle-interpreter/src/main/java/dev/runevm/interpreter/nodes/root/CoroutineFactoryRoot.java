package dev.runevm.interpreter.nodes.root;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import dev.runevm.interpreter.unit.ScriptCode;

/** Calls of an async or yielding function from places that only know its call target. */
public final class CoroutineFactoryRoot extends RootNode {
  private final ScriptCode code;

  /** Makes coroutines of this function. */
  public CoroutineFactoryRoot(ScriptCode code) {
    super(code.unit().language().ofRoots());
    this.code = code;
  }

  @Override
  public Object execute(VirtualFrame frame) {
    return code.createCoroutine(frame.getArguments());
  }

  @Override
  public String getName() {
    return code.name();
  }

  @Override
  public boolean isInternal() {
    return true;
  }
}
