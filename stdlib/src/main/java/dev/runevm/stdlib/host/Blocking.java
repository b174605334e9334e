package dev.runevm.stdlib.host;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import dev.runevm.interpreter.RuneContext;
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

  private Blocking() {}

  /**
   * A future of {@code Ok} of what some work gives, or of {@code Err} with a {@code
   * std::io::Error}. The work begins when the future is first waited for.
   */
  public static RuneFuture result(RuneContext context, Work work) {
    return context
        .scheduler()
        .operation(
            promise ->
                Thread.ofVirtual()
                    .name("rune-io")
                    .start(
                        () -> {
                          try {
                            promise.resolve(BuiltinTypes.ok(work.run()));
                          } catch (IOException problem) {
                            promise.resolve(BuiltinTypes.err(IoError.of(problem)));
                          } catch (AbstractTruffleException error) {
                            promise.reject(error);
                          } catch (InterruptedException | RuntimeException fault) {
                            promise.reject(RuneError.of(ErrorKind.FOREIGN, String.valueOf(fault)));
                          }
                        }));
  }
}
