package dev.runevm.interpreter.jvm.runtime;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.GeneratorIterator;
import dev.runevm.interpreter.coroutine.RuneGenerator;
import dev.runevm.interpreter.coroutine.Signal;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneTuple;

/** Steps of generators, as compiled code takes them. */
public final class JvmGenerators {
  private JvmGenerators() {}

  /** The generator that an iterator goes over; null if it is another iterator. */
  public static Object ofIterator(Object iterator) {
    return iterator instanceof GeneratorIterator own ? own.generator() : null;
  }

  /** What runs a generator; null if it is none, has ended or is not compiled. */
  public static CompiledFunction entry(Object generator) {
    return generator instanceof RuneGenerator own ? own.compiled() : null;
  }

  /** Begins a step: what is to be run; null if the generator has ended. */
  public static Coroutine begin(Object generator, RuneContext context, int callsLeft) {
    context.setCallsLeft(callsLeft);
    return ((RuneGenerator) generator).begin(context, RuneTuple.UNIT);
  }

  /** Ends a step if a number was yielded; false if another end is needed. */
  public static boolean endedWithLong(Object generator, Object signal) {
    if (signal != Signal.YIELDED_LONG) {
      return false;
    }
    ((RuneGenerator) generator).end(Signal.YIELDED_LONG);
    return true;
  }

  /**
   * Ends a step.
   *
   * @param signal what the code has answered; null if only the nodes can go on
   * @return what was yielded, or {@link RuneIterator#END}
   */
  public static Object end(
      Object generator, Coroutine coroutine, Object signal, RuneContext context, int callsLeft) {
    RuneGenerator own = (RuneGenerator) generator;
    Signal answer = (Signal) signal;
    if (answer == null) {
      context.setCallsLeft(callsLeft);
      answer = (Signal) coroutine.code().body().call(coroutine);
    }
    own.end(answer);
    return answer == Signal.DONE ? RuneIterator.END : RuneGenerator.yielded(coroutine, answer);
  }

  /** A step has failed. */
  public static void fail(Object generator) {
    ((RuneGenerator) generator).fail();
  }
}
