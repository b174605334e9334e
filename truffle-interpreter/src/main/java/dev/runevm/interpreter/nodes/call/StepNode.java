package dev.runevm.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.ReportPolymorphism;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.GeneratorIterator;
import dev.runevm.interpreter.coroutine.RuneGenerator;
import dev.runevm.interpreter.coroutine.Signal;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneTuple;

/** Takes the next element of an iterator, with an inline cache by its class. */
@ReportPolymorphism
abstract class StepNode extends Node {
  private final CallerNode caller;

  StepNode(CallerNode caller) {
    this.caller = caller;
  }

  abstract Object execute(RuneIterator iterator);

  @Specialization(
      guards = {"code != null", "iterator.generator().code() == code"},
      limit = "3")
  final Object generator(
      GeneratorIterator iterator,
      @Cached("iterator.generator().code()") ScriptCode code,
      @Cached("create(code.body())") DirectCallNode call) {
    RuneGenerator generator = iterator.generator();
    Coroutine coroutine = generator.begin(caller.context(), RuneTuple.UNIT);
    if (coroutine == null) {
      return RuneIterator.END;
    }
    Signal signal;
    try {
      signal = GeneratorCalls.run(generator, coroutine, call);
    } catch (AbstractTruffleException error) {
      caller.context().setPlaced(error);
      throw error;
    }
    return signal == Signal.DONE ? RuneIterator.END : RuneGenerator.yielded(coroutine, signal);
  }

  @Specialization(
      guards = {"below != null", "iterator.getClass() == cachedClass"},
      limit = "3")
  final Object cached(
      RuneIterator iterator,
      @Cached("iterator.getClass()") Class<? extends RuneIterator> cachedClass,
      @Cached("below()") CallerNode below) {
    if (CompilerDirectives.inInterpreter()) {
      LoopNode.reportLoopCount(this, 1);
    }
    return CompilerDirectives.castExact(iterator, cachedClass).next(below);
  }

  @Specialization(replaces = {"generator", "cached"})
  @TruffleBoundary
  final Object any(RuneIterator iterator) {
    try {
      return iterator.next(caller.context());
    } catch (AbstractTruffleException error) {
      AbstractTruffleException passing = ErrorPlaces.passing(error, this);
      caller.context().setPlaced(passing);
      throw passing;
    }
  }

  final CallerNode below() {
    return caller.below();
  }
}
