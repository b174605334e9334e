package dev.runevm.stdlib.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.stdlib.Scripts;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** The interrupt at Ctrl-C, which this test raises in its own process. */
@Isolated
class SignalModuleTest {
  private static final Signal INTERRUPT = new Signal("INT");

  /** Raises the interrupt when the script says that it waits. */
  private static final String SCRIPT =
      """
      async fn raise() {
          time::sleep(time::Duration::from_millis(10)).await;
          process::Command::new("kill").args(["-INT", "PID"]).status().await?;
          time::sleep(time::Duration::from_secs(60)).await;
          Ok(())
      }

      let why = [];
      for _ in 0..2 {
          why.push(select {
              result = signal::ctrl_c() => result,
              _ = raise() => "nothing",
          });
      }
      why
      """;

  @Test
  void anInterruptEndsTheWait() {
    AtomicInteger outside = new AtomicInteger();
    SignalHandler before = Signal.handle(INTERRUPT, signal -> outside.incrementAndGet());
    try {
      String script = SCRIPT.replace("PID", String.valueOf(ProcessHandle.current().pid()));
      assertEquals("[Ok(()), Ok(())]", Scripts.run("signal,process,clock", script));
      assertEquals(0, outside.get());
    } finally {
      Signal.handle(INTERRUPT, before);
    }
  }

  @Test
  void whenNobodyWaitsTheHandlerOfBeforeIsBack() {
    SignalHandler mine = signal -> {};
    SignalHandler before = Signal.handle(INTERRUPT, mine);
    try {
      try (Context context = Scripts.context("signal,clock")) {
        String script =
            "select { _ = signal::ctrl_c() => 1, _ = time::sleep(time::Duration::ZERO) => 2 }";
        assertEquals("2", Scripts.run(context, script));
      }
      assertEquals(mine, Signal.handle(INTERRUPT, mine));
    } finally {
      Signal.handle(INTERRUPT, before);
    }
  }

  @Test
  void theCapabilityIsNeeded() {
    String result = Scripts.run("output", "signal::ctrl_c()");
    assertTrue(result.startsWith("! `signal::ctrl_c` needs the capability `signal`"), result);
  }
}
