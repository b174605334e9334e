package dev.runevm.interpreter.jvm;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Coroutine;
import dev.runevm.interpreter.coroutine.Signal;
import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.LoopLocals;
import dev.runevm.interpreter.jvm.analysis.Variant;
import dev.runevm.interpreter.jvm.runtime.CompiledFunction;
import dev.runevm.interpreter.nodes.Status;
import dev.runevm.interpreter.time.MonotonicClock;
import dev.runevm.interpreter.unit.ScriptCode;
import java.util.HashMap;
import java.util.Map;

/**
 * A loop of a function as the tier sees it. When it has become hot in the nodes, the function goes
 * on in compiled code at the beginning of an iteration, where nothing but locals counts, and
 * returns there.
 */
public final class JvmLoop {
  /** {@link #enter}: the nodes go on. */
  public static final int NOT_ENTERED = 1;

  /** After so many iterations it is looked how long they have taken. */
  static final int SAMPLE = 16;

  // A loop that is entered with ever other kinds of locals is left to the nodes.
  private static final int MAXIMUM_VARIANTS = 4;

  private final ScriptCode code;
  private final JvmUnit unit;
  private final int number;
  private int iterations;

  // Once hot is always hot: the next call of the function enters at its first iteration.
  private boolean hot;

  private long sampled;
  private LoopLocals locals;
  private final Map<String, CompiledFunction> compiled = new HashMap<>();
  private boolean refused;

  /** The loop with a number; null if nothing is ever compiled. */
  public static JvmLoop of(ScriptCode code, int number) {
    return code.unit().jvm() == null ? null : new JvmLoop(code, code.unit().jvm(), number);
  }

  private JvmLoop(ScriptCode code, JvmUnit unit, int number) {
    this.code = code;
    this.unit = unit;
    this.number = number;
  }

  /**
   * Counts an iteration that begins. In nodes that are machine code already a loop stays there.
   *
   * @return whether to {@link #enter} compiled code
   */
  public boolean isHot() {
    if (CompilerDirectives.inCompiledCode()) {
      return false;
    }
    if (!hot) {
      int count = ++iterations;
      hot = count >= unit.tier().iterations() || count % SAMPLE == 0 && isSlow();
    }
    return hot && !refused;
  }

  private boolean isSlow() {
    long now = MonotonicClock.nanoseconds();
    long before = sampled;
    sampled = now;
    return before != 0 && unit.tier().isSlow(now - before);
  }

  /** Runs the rest of the function; the status that its statements end with. */
  public int enter(VirtualFrame frame, RuneContext context) {
    return enter(frame.materialize(), context);
  }

  @TruffleBoundary
  private int enter(MaterializedFrame frame, RuneContext context) {
    Object[] values = values(frame);
    CompiledFunction entry = compiledFor(values);
    if (entry == null) {
      return NOT_ENTERED;
    }
    Object[] arguments = frame.getArguments();
    Coroutine coroutine = code.isImmediate() ? null : (Coroutine) arguments[0];
    Object result = run(context, entry, coroutine, values);
    if (result instanceof Coroutine made) {
      arguments[0] = made;
      return Status.SUSPENDED;
    }
    if (coroutine == null) {
      return giveBack(frame, result);
    }
    return switch ((Signal) result) {
      case SUSPENDED -> Status.SUSPENDED;
      case YIELDED -> Status.YIELDED;
      case YIELDED_LONG -> Status.YIELDED_LONG;
      case DONE -> giveBack(frame, coroutine.out);
    };
  }

  private int giveBack(MaterializedFrame frame, Object result) {
    frame.setObject(code.function().locals(), result);
    return Status.RETURN;
  }

  private static Object run(
      RuneContext context, CompiledFunction entry, Coroutine coroutine, Object[] values) {
    int callsLeft = context.callsLeft();
    try {
      return entry.run(context, callsLeft, coroutine, values);
    } catch (AbstractTruffleException error) {
      context.takeUnwound(error);
      throw error;
    } finally {
      context.setCallsLeft(callsLeft);
    }
  }

  /** The values of the locals; null where one is not set. */
  private Object[] values(MaterializedFrame frame) {
    Object[] values = new Object[code.function().locals()];
    for (int i = 0; i < values.length; i++) {
      if (frame.getTag(i) != FrameSlotKind.Illegal.tag) {
        values[i] = frame.getValue(i);
      }
    }
    return values;
  }

  private synchronized CompiledFunction compiledFor(Object[] values) {
    if (refused || unit.isWatched()) {
      return null;
    }
    if (locals == null) {
      locals = LoopLocals.of(code, number);
    }
    Kind[] kinds = locals.kinds(values);
    String key = Variant.loop(code, number, kinds).kinds();
    CompiledFunction entry = compiled.get(key);
    if (entry == null && compiled.size() < MAXIMUM_VARIANTS) {
      entry = unit.classes().loop(code, number, kinds);
      if (entry != null) {
        compiled.put(key, entry);
      }
    }
    refused = entry == null;
    return entry;
  }
}
