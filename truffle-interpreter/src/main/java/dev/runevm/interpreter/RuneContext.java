package dev.runevm.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage.ContextReference;
import com.oracle.truffle.api.TruffleLanguage.Env;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.TruffleSafepoint.InterruptibleFunction;
import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.binding.NativeRegistry;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.coroutine.Scheduler;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.time.MonotonicClock;
import dev.runevm.interpreter.unit.Calls;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.MethodTable;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.capability.Capability;
import dev.runevm.language.capability.Grants;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What belongs to one polyglot context: its streams, what it was granted, the statics of the units
 * that run in it, its scheduler, and the services that native modules keep between calls. Used by
 * one thread at a time.
 *
 * <p>Nodes never hold a context; they get it by {@link #get}. An embedder's Java code that has
 * entered the context gets it by {@code RuneContext.get(null)}.
 */
public final class RuneContext implements Caller {
  private final RuneLanguage language;
  private final ContextSettings settings;
  private final Env environment;
  private final Map<Class<?>, Object> services = new HashMap<>();
  private final Scheduler scheduler = new Scheduler(this);
  private final int maximumCallDepth;
  // Unpredictable for whoever chooses the keys of a map; never visible to a program.
  private final long hashSeed =
      MonotonicClock.nanoseconds() * 0x9E3779B97F4A7C15L ^ System.identityHashCode(this);
  private Throwable unwinding;
  private ScriptCode unwound;
  private Throwable placed;
  private int callDepth;
  private int entries;

  // By LoadedUnit.number(); grows as units are loaded.
  private Object[][] statics = new Object[4][];

  /**
   * A context.
   *
   * @param environment what the polyglot engine knows about it; null without an engine
   */
  RuneContext(RuneLanguage language, ContextSettings settings, Env environment) {
    this.language = language;
    this.settings = settings;
    this.environment = environment;
    this.maximumCallDepth = settings.callDepth();
  }

  /** Here and not in the context: naming it starts the polyglot engine. */
  private static final class Polyglot {
    static final ContextReference<RuneContext> REFERENCE =
        ContextReference.create(RuneLanguage.class);
  }

  /** The context that the current thread is in; the node may be null on a slow path. */
  public static RuneContext get(Node node) {
    return DirectRun.POSSIBLE && Thread.currentThread() instanceof ProgramThread program
        ? program.context()
        : Polyglot.REFERENCE.get(node);
  }

  /** The language instance, which is shared by the contexts of an engine. */
  public RuneLanguage language() {
    return language;
  }

  Env environment() {
    return environment;
  }

  /** The function that a unit is run by when it is evaluated; empty if that gives its exports. */
  public String program() {
    return settings.program();
  }

  /** The arguments of that function. */
  public List<String> arguments() {
    return settings.arguments();
  }

  /** Standard input of the program. */
  public InputStream in() {
    return settings.in();
  }

  /** Standard output of the program. */
  public OutputStream out() {
    return settings.out();
  }

  /** Standard error of the program. */
  public OutputStream err() {
    return settings.err();
  }

  /** The native functions that programs can call. */
  public NativeRegistry natives() {
    return language.natives();
  }

  /** What runs the coroutines of this context. */
  public Scheduler scheduler() {
    return scheduler;
  }

  /** Whether programs of this context may use something. */
  public boolean isGranted(Capability capability) {
    return settings.grants().has(capability);
  }

  /** Everything that programs of this context may use. */
  public Grants grants() {
    return settings.grants();
  }

  /** A setting that the embedder gave as the option {@code rune.setting.NAME}. */
  public Optional<String> setting(String name) {
    return Optional.ofNullable(settings.settings().get(name));
  }

  /**
   * Whether every {@code await} suspends, even of something complete, and whatever is resumed runs
   * from a copy of its saved state. For tests: a program must not notice.
   */
  public boolean forceSuspend() {
    return settings.forceSuspend();
  }

  /** The object that Java code keeps in this context under a class, made at the first request. */
  @TruffleBoundary
  public <S> S service(Class<S> type, Supplier<? extends S> maker) {
    Object service = services.get(type);
    if (service == null) {
      service = maker.get();
      services.put(type, service);
    }
    return type.cast(service);
  }

  /** The context is closed: ends what its services do outside. */
  void dispose() {
    for (Object service : List.copyOf(services.values())) {
      if (service instanceof ContextService outside) {
        outside.contextClosed();
      }
    }
  }

  /** The object that was put under a class, if there is one. */
  @TruffleBoundary
  public <S> Optional<S> service(Class<S> type) {
    return Optional.ofNullable(type.cast(services.get(type)));
  }

  /** Keeps an object in this context for Java code that asks for its class. */
  @TruffleBoundary
  public <S> void provide(Class<S> type, S service) {
    services.put(type, service);
  }

  /**
   * Calls a value from Java: a function, a closure, a constructor. The arguments are positional;
   * defaults are filled in. The call of an async function gives its future.
   *
   * @throws RuneError if it is no function or the number of arguments is wrong, and what the
   *     function throws
   */
  @Override
  public Object call(Object function, Object... arguments) {
    return Calls.call(this, function, arguments);
  }

  @Override
  public RuneContext context() {
    return this;
  }

  @Override
  public RuneIterator follow(RuneIterator iterator) {
    return iterator;
  }

  /**
   * Calls a method of a value from Java, as {@code receiver.name(…)} does.
   *
   * @throws RuneError if there is none, and what the method throws
   */
  public Object callMethod(Object receiver, String name, Object... arguments) {
    return Calls.callMethod(this, receiver, name, arguments);
  }

  /** The method of a type, native first, then of the script that declares it; null if none. */
  @TruffleBoundary
  public RuneFunction findMethod(RuneType type, String name) {
    return language.methods().find(type, name);
  }

  /** Runs the scheduler until a future is done, and returns its result. */
  @TruffleBoundary
  public Object blockOn(RuneFuture future) {
    return scheduler.blockOn(future);
  }

  /**
   * Waits for something outside of the program. Where there is a polyglot engine, it can wake the
   * thread to act for its tools, or to cancel.
   */
  @TruffleBoundary
  public <T, R> R waitFor(InterruptibleFunction<T, R> waiting, T argument) {
    if (environment != null) {
      return TruffleSafepoint.setBlockedThreadInterruptibleFunction(null, waiting, argument);
    }
    try {
      return waiting.apply(argument);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw RuneError.of(ErrorKind.HALTED, "interrupted");
    }
  }

  /** A secret that keys the hashes of the keys of maps and sets; constant for the context. */
  public long hashSeed() {
    return hashSeed;
  }

  /** The table of methods, shared by the contexts of an engine. */
  public MethodTable methods() {
    return language.methods();
  }

  /** The values of the statics of a unit in this context; null where one has no value yet. */
  public Object[] statics(LoadedUnit unit) {
    int number = unit.number();
    Object[][] all = statics;
    if (number < all.length && all[number] != null) {
      return all[number];
    }
    return createStatics(unit);
  }

  @TruffleBoundary
  private Object[] createStatics(LoadedUnit unit) {
    int number = unit.number();
    if (number >= statics.length) {
      statics = Arrays.copyOf(statics, Math.max(number + 1, statics.length * 2));
    }
    statics[number] = new Object[unit.staticCount()];
    return statics[number];
  }

  /**
   * Counts a call that begins; {@link #leaveCall} must follow however it ends.
   *
   * @throws RuneError if calls are nested deeper than allowed
   */
  public void enterCall() {
    if (++callDepth > maximumCallDepth) {
      callDepth--;
      throw callTooDeep();
    }
  }

  /** A call from outside begins; {@link #endEntry} must follow however it ends. */
  public void beginEntry() {
    entries++;
  }

  /** A call from outside ends; with the outermost one everything ends that still runs. */
  public void endEntry() {
    entries--;
    if (entries == 0) {
      scheduler.endOfEntry();
    }
  }

  /** How many more calls may be nested now. */
  public int callsLeft() {
    return maximumCallDepth - callDepth;
  }

  /** Compiled code counts calls itself, and tells how many are left before it calls others. */
  public void setCallsLeft(int left) {
    callDepth = maximumCallDepth - left;
  }

  /** The compiled function that an error has just left. */
  public void setUnwound(Throwable error, ScriptCode code) {
    unwinding = error;
    unwound = code;
  }

  /** The compiled function that an error has left last, once; null if it comes from elsewhere. */
  public ScriptCode takeUnwound(Throwable error) {
    ScriptCode code = unwinding == error ? unwound : null;
    unwinding = null;
    unwound = null;
    return code;
  }

  /** The stack trace of an error has the place of the call that native code is part of. */
  public void setPlaced(Throwable error) {
    placed = error;
  }

  /** Whether that was said of an error, once. */
  public boolean takePlaced(Throwable error) {
    boolean known = placed == error;
    placed = null;
    return known;
  }

  /** How many calls are nested now. */
  public int callDepth() {
    return callDepth;
  }

  /** Counts a call that ends. */
  public void leaveCall() {
    callDepth--;
  }

  /** The error of a call that is nested too deeply. */
  @TruffleBoundary
  public RuneError callTooDeep() {
    return RuneError.of(ErrorKind.STACK_OVERFLOW, maximumCallDepth);
  }
}
