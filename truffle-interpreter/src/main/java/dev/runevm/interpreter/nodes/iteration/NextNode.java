package dev.runevm.interpreter.nodes.iteration;

import com.oracle.truffle.api.dsl.Cached;
import com.oracle.truffle.api.dsl.Fallback;
import com.oracle.truffle.api.dsl.ImportStatic;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.GeneratorIterator;
import dev.runevm.interpreter.coroutine.RuneGenerator;
import dev.runevm.interpreter.coroutine.Signal;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.nodes.Statement;
import dev.runevm.interpreter.nodes.Status;
import dev.runevm.interpreter.nodes.access.VecAccess;
import dev.runevm.interpreter.nodes.call.CallerNode;
import dev.runevm.interpreter.nodes.call.GeneratorCalls;
import dev.runevm.interpreter.nodes.local.LocalWriter;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.iterator.RangeIterator;
import dev.runevm.interpreter.value.iterator.VecIterator;

/** Sets a local to the next element of an iterator, or branches if there is none. */
@ImportStatic(VecAccess.class)
public abstract class NextNode extends Statement {
  private final int iteratorSlot;
  private final int status;
  @Child private LocalWriter element;

  /** Takes the iterator from one local and sets another. */
  protected NextNode(int iteratorLocal, int elementLocal, int depth) {
    this.iteratorSlot = iteratorLocal;
    this.status = Status.branch(depth);
    this.element = new LocalWriter(elementLocal);
  }

  @Override
  public final int execute(VirtualFrame frame, int point) {
    Object iterator =
        frame.isObject(iteratorSlot) ? frame.getObject(iteratorSlot) : frame.getValue(iteratorSlot);
    return executeNext(frame, iterator) ? Status.NORMAL : status;
  }

  /** Whether there was an element. */
  abstract boolean executeNext(VirtualFrame frame, Object iterator);

  @Specialization(guards = "isSigned(range)")
  final boolean range(VirtualFrame frame, RangeIterator range) {
    if (!range.hasNext()) {
      return false;
    }
    element.writeLong(frame, range.nextLong());
    return true;
  }

  @Specialization(guards = "isLongs(iterator.vec())")
  final boolean longs(VirtualFrame frame, VecIterator iterator) {
    int index = nextIndex(iterator);
    if (index < 0) {
      return false;
    }
    element.writeLong(frame, VecAccess.longs(iterator.vec())[index]);
    return true;
  }

  @Specialization(guards = "isDoubles(iterator.vec())")
  final boolean doubles(VirtualFrame frame, VecIterator iterator) {
    int index = nextIndex(iterator);
    if (index < 0) {
      return false;
    }
    element.writeDouble(frame, VecAccess.doubles(iterator.vec())[index]);
    return true;
  }

  @Specialization(guards = "isObjects(iterator.vec())")
  final boolean objects(VirtualFrame frame, VecIterator iterator) {
    int index = nextIndex(iterator);
    if (index < 0) {
      return false;
    }
    element.write(frame, VecAccess.objects(iterator.vec())[index]);
    return true;
  }

  @Specialization(
      guards = {"code != null", "iterator.generator().code() == code"},
      limit = "3")
  final boolean generator(
      VirtualFrame frame,
      GeneratorIterator iterator,
      @Cached("iterator.generator().code()") ScriptCode code,
      @Cached("create(code.body())") DirectCallNode call) {
    RuneGenerator generator = iterator.generator();
    Coroutine coroutine = begin(generator);
    if (coroutine == null) {
      return false;
    }
    Signal signal = GeneratorCalls.run(generator, coroutine, call);
    if (signal == Signal.YIELDED_LONG) {
      element.writeLong(frame, coroutine.outLong);
    } else if (signal == Signal.YIELDED) {
      element.write(frame, coroutine.out);
    }
    return signal != Signal.DONE;
  }

  @Specialization
  final boolean others(VirtualFrame frame, RuneIterator iterator, @Cached CallerNode caller) {
    Object next;
    try {
      next = caller.next(iterator);
    } catch (AbstractTruffleException error) {
      throw caller.leaving(error, this);
    }
    if (next == RuneIterator.END) {
      return false;
    }
    element.write(frame, next);
    return true;
  }

  @Fallback
  final boolean noIterator(Object value) {
    throw RuneError.of(ErrorKind.UNSUPPORTED_ITER_NEXT_OPERAND, RuneType.of(value)).at(this);
  }

  private int nextIndex(VecIterator iterator) {
    try {
      return iterator.nextIndex();
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }

  private Coroutine begin(RuneGenerator generator) {
    try {
      return generator.begin(context(), RuneTuple.UNIT);
    } catch (RuneError error) {
      throw ErrorPlaces.passing(error, this);
    }
  }

  static boolean isSigned(RangeIterator range) {
    return range.element() == RangeIterator.Element.I64;
  }
}
