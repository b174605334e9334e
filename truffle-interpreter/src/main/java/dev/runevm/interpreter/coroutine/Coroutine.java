package dev.runevm.interpreter.coroutine;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.jvm.runtime.CompiledFunction;
import dev.runevm.interpreter.jvm.runtime.Unwinding;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.RuneTuple;
import java.util.Arrays;

/**
 * A computation that can pause: exactly its function, the resume point and the live locals there,
 * besides what it waits for. Only suspended coroutines hold locals; while one runs they are in an
 * ordinary frame.
 *
 * <p>Never a value of a script: the futures, generators and streams that own it are. The fields are
 * for the nodes of resume points, which save and restore, and for the owners.
 */
public final class Coroutine {
  private final ScriptCode code;

  /** Where it is suspended and how its locals are stored. */
  public Layout layout;

  /** The live locals that are stored as bits; null while there was never any. */
  public long[] primitives;

  /** The other live locals; null while there was never any. */
  public Object[] references;

  /** What it has yielded or returned last. */
  public Object out;

  /** The number that it has yielded last, if the signal says so. */
  public long outLong;

  /** What the {@code yield} that it continues from evaluates to. */
  public Object in;

  /** What it awaits: a {@link RuneFuture}, or a {@code RuneFuture[]} of which the first counts. */
  Object awaiting;

  /** The future that drives it now; null for a generator. */
  Task task;

  /** Whether it runs now, if it is a generator's. */
  boolean running;

  /** A coroutine without state, about to be suspended by a resume point. */
  public Coroutine(ScriptCode code) {
    this.code = code;
  }

  private Coroutine(ScriptCode code, Object[] arguments) {
    this.code = code;
    this.layout = code.start();
    this.references = arguments;
  }

  /**
   * The value that a call of an async or yielding function gives. Nothing runs yet.
   *
   * @param arguments as for the body of the function: null, the captures, the parameters
   */
  public static Object create(ScriptCode code, Object[] arguments) {
    Object[] live = Arrays.copyOfRange(arguments, 1, arguments.length);
    Coroutine coroutine = new Coroutine(code, live);
    return switch (code.functionKind()) {
      case IMMEDIATE -> throw new IllegalArgumentException("not a coroutine: " + code);
      case ASYNC -> Task.of(coroutine);
      case GENERATOR -> new RuneGenerator(coroutine);
      case STREAM -> new RuneStream(coroutine);
    };
  }

  /** The function. */
  public ScriptCode code() {
    return code;
  }

  /** Runs it to its next suspension or its end, from Java code. */
  Signal resume(RuneContext context) {
    CompiledFunction compiled = code.compiledRun();
    if (compiled != null) {
      int callsLeft = context.callsLeft();
      try {
        Object signal = compiled.run(context, callsLeft - 1, this, null);
        if (signal != null) {
          return (Signal) signal;
        }
      } catch (AbstractTruffleException error) {
        throw Unwinding.arrive(error, context);
      } finally {
        context.setCallsLeft(callsLeft);
      }
    }
    return (Signal) code.body().call(this);
  }

  /** A coroutine in the same state that shares nothing with this one but the values. */
  @TruffleBoundary
  Coroutine copy() {
    Coroutine copy = new Coroutine(code);
    copy.layout = layout == code.start() ? layout : layout.copy();
    copy.primitives = primitives == null ? null : primitives.clone();
    copy.references = references == null ? null : references.clone();
    copy.in = in;
    copy.awaiting = awaiting;
    copy.task = task;
    return copy;
  }

  /** Says what the {@code yield} that it continues from evaluates to; most often the same again. */
  void send(Object sent) {
    if (in != sent) {
      in = sent;
    }
  }

  /** Takes what was sent; nothing but the unit value is kept. */
  public Object takeSent() {
    Object sent = in;
    if (sent != RuneTuple.UNIT) {
      in = null;
    }
    return sent;
  }

  /** Gets it ready for the locals of a layout to be put into its arrays. */
  public void suspend(Layout next) {
    if (layout != next) {
      makeRoom(next);
    }
  }

  private void makeRoom(Layout next) {
    if (next.primitives() > 0) {
      primitivesFor(next.primitives());
    }
    if (next.references() > 0) {
      referencesFor(next.references());
    }
    forgetReferencesFrom(next.references());
    layout = next;
  }

  /** Lets go of references of an earlier suspension that had more of them. */
  public void forgetReferencesFrom(int count) {
    if (count == 0) {
      references = null;
    } else if (references != null && references.length > count && references[count] != null) {
      Arrays.fill(references, count, references.length, null);
    }
  }

  /** Room for so many references. */
  public Object[] referencesFor(int count) {
    if (references == null || references.length < count) {
      references = new Object[count];
    }
    return references;
  }

  /** As {@link #referencesFor}, for bits. */
  public long[] primitivesFor(int count) {
    if (primitives == null || primitives.length < count) {
      primitives = new long[count];
    }
    return primitives;
  }

  /**
   * The future whose state decides how this continues; one is made for a coroutine that was called
   * and awaited at once and now turns out to wait.
   */
  public Task task() {
    if (task == null) {
      task = Task.running(this);
    }
    return task;
  }
}
