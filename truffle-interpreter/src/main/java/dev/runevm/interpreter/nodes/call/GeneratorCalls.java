package dev.runevm.interpreter.nodes.call;

import com.oracle.truffle.api.nodes.DirectCallNode;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.RuneGenerator;
import dev.runevm.interpreter.coroutine.Signal;

/** Runs generators from call sites that know their function. */
public final class GeneratorCalls {
  private GeneratorCalls() {}

  /** Runs a generator that has begun, up to its next yield or its end. */
  public static Signal run(RuneGenerator generator, Coroutine coroutine, DirectCallNode call) {
    Signal signal;
    try {
      signal = (Signal) call.call(coroutine);
    } catch (Throwable failure) {
      generator.fail();
      throw failure;
    }
    generator.end(signal);
    return signal;
  }
}
