package dev.runevm.interpreter.nodes.root;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import dev.runevm.interpreter.RuneLanguage;

/** Throws its argument, so that a stack trace gets the place of the call. */
public final class ThrowingRoot extends RootNode {
  /** The root. */
  public ThrowingRoot(RuneLanguage language) {
    super(language.ofRoots());
  }

  @Override
  public Object execute(VirtualFrame frame) {
    throw (AbstractTruffleException) frame.getArguments()[0];
  }

  @Override
  public boolean isInternal() {
    return true;
  }
}
