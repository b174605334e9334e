package dev.runevm.stdlib.agent;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;

/** A thread of scripts that a test moves on by hand; time passes only then. */
public final class ManualThread implements ScriptThread {
  private record Timed(Duration when, int number, Runnable task) {}

  private final Deque<Runnable> events = new ArrayDeque<>();
  private final Queue<Timed> timers =
      new PriorityQueue<>(Comparator.comparing(Timed::when).thenComparing(Timed::number));
  private Duration now = Duration.ZERO;
  private int timerCount;

  @Override
  public <T> void whenComplete(
      CompletionStage<T> stage, BiConsumer<? super T, Throwable> consumer) {
    stage.whenComplete((value, failure) -> events.add(() -> consumer.accept(value, failure)));
  }

  @Override
  public void after(Duration delay, Runnable task) {
    timers.add(new Timed(now.plus(delay), timerCount++, task));
  }

  /** Runs all that can happen, however long it takes. */
  public void runAll() {
    while (!events.isEmpty() || !timers.isEmpty()) {
      if (events.isEmpty()) {
        Timed next = timers.remove();
        now = next.when();
        next.task().run();
      } else {
        events.remove().run();
      }
    }
  }
}
