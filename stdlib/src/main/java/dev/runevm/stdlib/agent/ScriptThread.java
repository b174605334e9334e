package dev.runevm.stdlib.agent;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Promise;
import dev.runevm.interpreter.coroutine.Scheduler;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;

/** The one thread that scripts run on, and that everything here happens on. */
public interface ScriptThread {
  /** Hands the outcome of a stage, which may be completed by any thread, over to this thread. */
  <T> void whenComplete(CompletionStage<T> stage, BiConsumer<? super T, Throwable> consumer);

  /** Runs a task after a delay; equal delays keep their order. */
  void after(Duration delay, Runnable task);

  /** The thread of a context. */
  static ScriptThread of(RuneContext context) {
    Scheduler scheduler = context.scheduler();
    return new ScriptThread() {
      @Override
      public <T> void whenComplete(
          CompletionStage<T> stage, BiConsumer<? super T, Throwable> consumer) {
        Promise event = scheduler.promise();
        scheduler.spawn(event, done -> ((Runnable) done.take()).run());
        stage.whenComplete(
            (value, failure) -> event.resolve((Runnable) () -> consumer.accept(value, failure)));
      }

      @Override
      public void after(Duration delay, Runnable task) {
        scheduler.spawn(scheduler.sleep(delay), done -> task.run());
      }
    };
  }
}
