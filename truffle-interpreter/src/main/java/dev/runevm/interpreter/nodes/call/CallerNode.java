package dev.runevm.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.ErrorPlaces;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneType;
import java.util.List;

/**
 * What calls functions of the program for the native code of one place in the program, a call or
 * the step of an iterator. For each iterator that is a source of elements there is another one
 * below, so that a chain of adaptors is remembered as a whole.
 */
public final class CallerNode extends Node implements Caller {
  private static final int DEEPEST = 8;

  private final int depth;
  @Child private Dispatch dispatch;
  @Child private StepNode step;

  private CallerNode(int depth) {
    this.depth = depth;
  }

  /** A place from which nothing was called yet. */
  @NeverDefault
  public static CallerNode create() {
    return new CallerNode(0);
  }

  /** One for what is called from here; null if that is not to be remembered any more. */
  CallerNode below() {
    return depth == DEEPEST ? null : new CallerNode(depth + 1);
  }

  @Override
  public RuneContext context() {
    return RuneContext.get(this);
  }

  @Override
  public Object call(Object function, Object... arguments) {
    if (dispatch == null) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      dispatch = insert(DispatchNodeGen.create(List.of()));
    }
    if (function instanceof RuneFunction known) {
      try {
        return dispatch.execute(known.code(), known.captures(), arguments);
      } catch (AbstractTruffleException error) {
        context().setPlaced(error);
        throw error;
      }
    }
    throw noFunction(function);
  }

  /** The error to throw at a node for one that leaves the native code which was called there. */
  @TruffleBoundary
  public AbstractTruffleException leaving(AbstractTruffleException error, Node node) {
    return context().takePlaced(error) ? error : ErrorPlaces.passing(error, node);
  }

  @TruffleBoundary
  private static RuneError noFunction(Object value) {
    return RuneError.of(ErrorKind.UNSUPPORTED_CALL_FN, RuneType.of(value));
  }

  @Override
  public RuneIterator follow(RuneIterator iterator) {
    return new Followed(iterator);
  }

  /** The next element of an iterator, or {@link RuneIterator#END}. */
  public Object next(RuneIterator iterator) {
    if (step == null) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      step = insert(StepNodeGen.create(this));
    }
    return step.execute(iterator);
  }

  /**
   * Takes elements by way of the node that is given with each call and not of one that it holds:
   * that one is a constant where it is compiled, and this object is gone.
   */
  private static final class Followed extends RuneIterator {
    private final RuneIterator iterator;

    Followed(RuneIterator iterator) {
      super(iterator.type());
      this.iterator = iterator;
    }

    @Override
    public Object next(Caller caller) {
      return caller instanceof CallerNode node ? node.next(iterator) : iterator.next(caller);
    }
  }
}
