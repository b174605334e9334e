package dev.runevm.stdlib.agent.backend;

import java.time.Duration;

/** Does something later, on the thread of the scripts; equal delays keep their order. */
@FunctionalInterface
public interface Timer {
  /** Runs a task after a delay. */
  void after(Duration delay, Runnable task);
}
