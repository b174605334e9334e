package dev.runevm.stdlib.host;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Promise;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.stdlib.std.IoError;
import java.io.IOException;

/** Work that waits for the system, as a future: on a thread of its own, while scripts go on. */
public final class Blocking {
  /** The work; gives a value of scripts. */
  @FunctionalInterface
  public interface Work {
    /** Does it. */
    Object run() throws IOException, InterruptedException;
  }

  /** What comes before the work, on the thread of the scripts. */
  @FunctionalInterface
  public interface Preparation {
    /** Begins and says how to go on. */
    Work begin() throws IOException;
  }

  private Blocking() {}

  /**
   * A future of {@code Ok} of what some work gives, or of {@code Err} with a {@code
   * std::io::Error}. The work begins when the future is first waited for.
   */
  public static RuneFuture result(RuneContext context, Work work) {
    return prepared(context, () -> work);
  }

  /** The same of work that begins on the thread of the scripts. */
  public static RuneFuture prepared(RuneContext context, Preparation preparation) {
    return context.scheduler().operation(promise -> begin(promise, preparation));
  }

  private static void begin(Promise promise, Preparation preparation) {
    try {
      Work work = preparation.begin();
      Thread.ofVirtual().name("rune-io").start(() -> complete(promise, work));
    } catch (IOException problem) {
      promise.resolve(BuiltinTypes.err(IoError.of(problem)));
    }
  }

  private static void complete(Promise promise, Work work) {
    try {
      promise.resolve(BuiltinTypes.ok(work.run()));
    } catch (IOException problem) {
      promise.resolve(BuiltinTypes.err(IoError.of(problem)));
    } catch (AbstractTruffleException error) {
      promise.reject(error);
    } catch (InterruptedException | RuntimeException fault) {
      promise.reject(RuneError.of(ErrorKind.FOREIGN, String.valueOf(fault)));
    }
  }
}
