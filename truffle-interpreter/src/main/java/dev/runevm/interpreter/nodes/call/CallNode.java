package dev.runevm.interpreter.nodes.call;

import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import dev.runevm.interpreter.nodes.Expression;

/** An expression that calls something. */
abstract class CallNode extends Expression {
  @Override
  public boolean hasTag(Class<? extends Tag> tag) {
    return tag == StandardTags.CallTag.class || super.hasTag(tag);
  }
}
