package dev.runevm.stdlib.signal;

import dev.runevm.interpreter.ContextService;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Promise;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.stdlib.std.IoError;
import java.util.ArrayList;
import java.util.List;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Who waits for the interrupt that a terminal sends at Ctrl-C. Only while somebody waits it does
 * not end the process.
 */
final class Interrupts implements ContextService {
  private static final Signal INTERRUPT = new Signal("INT");

  private final List<Promise> waiting = new ArrayList<>();
  private SignalHandler before;

  private Interrupts() {}

  static Interrupts of(RuneContext context) {
    return context.service(Interrupts.class, Interrupts::new);
  }

  /** Completes a promise at the next interrupt. */
  synchronized void await(Promise promise) {
    try {
      if (waiting.isEmpty()) {
        before = Signal.handle(INTERRUPT, signal -> interrupted());
      }
      waiting.add(promise);
    } catch (IllegalArgumentException used) {
      // The Java process was started so that signals are none of its business.
      promise.resolve(BuiltinTypes.err(new IoError("signals cannot be handled here")));
    }
  }

  private synchronized void interrupted() {
    waiting.forEach(promise -> promise.resolve(BuiltinTypes.ok(RuneTuple.UNIT)));
    restore();
  }

  private void restore() {
    if (!waiting.isEmpty()) {
      waiting.clear();
      Signal.handle(INTERRUPT, before);
    }
  }

  @Override
  public synchronized void contextClosed() {
    restore();
  }
}
