package dev.runevm.interpreter.coroutine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.interpreter.ContextService;
import dev.runevm.interpreter.Programs;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneVec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coroutines as scripts and Java code see them, with and without forced suspension. */
final class CoroutineTest {
  private static final String ECHO = "pub async fn echo(f) { let x = 1; let y = f.await; x + y }";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void localsOfAllKindsSurvive(boolean forceSuspend) {
    String text =
        """
        async fn pause() {}
        async fn f(a) {
          let i = 1; let d = 0.5; let b = true; let s = "x"; let u = 7u64;
          for n in 0..3 { pause().await; i += n; d += 1.0; b = !b; s += "y"; pause().await; }
          (a, i, d, b, s, u)
        }
        f('c').await
        """;
    assertEquals("('c', 4, 3.5, false, \"xyyy\", 7)", Programs.run(text, forceSuspend));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aLocalMayChangeItsKindBetweenSuspensions(boolean forceSuspend) {
    String text =
        """
        fn g(x) { yield x; x = "text"; yield x; x = 1.5; yield x; x = 2; yield x; }
        let all = [];
        let i = 0;
        for v in g(1) { all = (all, v); }
        for v in g(true) { all = (all, v); }
        all
        """;
    assertEquals(
        "(((((((([], 1), \"text\"), 1.5), 2), true), \"text\"), 1.5), 2)",
        Programs.run(text, forceSuspend));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void generatorsRunInLoopsWithinLoops(boolean forceSuspend) {
    String text =
        """
        fn inner(n) { let i = 0; while i < n { yield i; i += 1; } }
        fn outer(n) {
          for i in 0..n { for j in inner(i) { if j == 3 { continue; } yield (i, j); } if i == 4 { return; } }
        }
        let count = 0; let sum = 0;
        for (i, j) in outer(10) { count += 1; sum += i * 10 + j; }
        (count, sum)
        """;
    assertEquals("(9, 267)", Programs.run(text, forceSuspend));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void javaCodeCompletesAPromiseFromAnotherThread(boolean forceSuspend) throws Exception {
    try (Context context = Programs.context(forceSuspend)) {
      Value echo = Programs.evaluate(context, ECHO).getMember("echo");
      Promise promise = Programs.inside(context, rune -> rune.scheduler().promise());
      Thread thread =
          Thread.startVirtualThread(
              () -> {
                sleep();
                promise.resolve(41L);
              });
      assertEquals(42, echo.execute(promise).asLong());
      thread.join();
      assertFalse(promise.resolve(1L));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRejectedPromiseIsAnErrorAtTheAwait(boolean forceSuspend) {
    try (Context context = Programs.context(forceSuspend)) {
      Value echo = Programs.evaluate(context, ECHO).getMember("echo");
      Promise promise = Programs.inside(context, rune -> rune.scheduler().promise());
      promise.reject(RuneError.panic("lost"));
      PolyglotException error = assertThrows(PolyglotException.class, () -> echo.execute(promise));
      assertEquals("Panicked: lost", error.getMessage());
      assertEquals("f.await", error.getSourceLocation().getCharacters().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anOperationBeginsOnceWhenItIsFirstWaitedFor(boolean forceSuspend) {
    AtomicInteger begun = new AtomicInteger();
    try (Context context = Programs.context(forceSuspend)) {
      Value echo = Programs.evaluate(context, ECHO).getMember("echo");
      Promise promise =
          Programs.inside(
              context,
              rune ->
                  rune.scheduler()
                      .operation(
                          self -> {
                            begun.incrementAndGet();
                            Thread.startVirtualThread(() -> self.resolve(41L));
                          }));
      assertEquals(0, begun.get());
      assertEquals(42, echo.execute(promise).asLong());
      assertEquals(1, begun.get());
    }
  }

  @Test
  void whatAContextKeepsIsToldThatItIsClosed() {
    AtomicInteger closed = new AtomicInteger();
    try (Context context = Programs.context(false)) {
      Programs.evaluate(context, "1");
      Programs.inside(
          context,
          rune -> {
            rune.provide(ContextService.class, closed::incrementAndGet);
            return rune;
          });
      assertEquals(0, closed.get());
    }
    assertEquals(1, closed.get());
  }

  @Test
  void nothingToWaitForIsAnErrorAndNoHang() {
    try (Context context = Programs.context(false)) {
      Programs.evaluate(context, "1");
      RuneError error =
          Programs.inside(
              context,
              rune -> {
                RuneFuture never = new Join(new RuneFuture[] {selfWaiting()}, results -> results);
                return assertThrows(RuneError.class, () -> rune.blockOn(never));
              });
      assertEquals(ErrorKind.DEADLOCK, error.kind());
    }
  }

  private static RuneFuture selfWaiting() {
    return new RuneFuture() {
      @Override
      void drive(RuneContext context) {}

      @Override
      void abandon() {}
    };
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theLosersOfASelectStopUntilTheyAreAwaitedAgain(boolean forceSuspend) {
    String text =
        """
        async fn work(log, timer, name) { log.0 += 1; timer.await; log.1 += 1; name }
        pub async fn main(log, slow, quick, later) {
          let a = work(log, slow, "slow"); let b = work(log, quick, "quick");
          let first = select { x = a => x, y = b => y };
          later.await;
          let between = (log.0, log.1);
          (first, between, a.await, (log.0, log.1))
        }
        """;
    try (Context context = Programs.context(forceSuspend)) {
      Value main = Programs.evaluate(context, text).getMember("main");
      Value log = Programs.evaluate(context, "(0, 0)");
      List<Promise> events =
          Programs.inside(
              context,
              rune -> {
                Scheduler scheduler = rune.scheduler();
                Promise slow = scheduler.promise();
                Promise quick = scheduler.promise();
                Promise later = scheduler.promise();
                quick.resolve(1L);
                // Long enough for the program to be loaded and to get past the select.
                scheduler.spawn(
                    scheduler.sleep(Duration.ofSeconds(2)),
                    done -> {
                      slow.resolve(1L);
                      later.resolve(1L);
                    });
                return List.of(slow, quick, later);
              });
      Value result = main.execute(log, events.get(0), events.get(1), events.get(2));
      assertEquals("(\"quick\", (2, 1), \"slow\", (2, 2))", result.toString());
    }
  }

  @Test
  void joinRunsAtTheSameTimeAndKeepsTheOrder() {
    try (Context context = Programs.context(false)) {
      Programs.evaluate(context, "1");
      String result =
          Programs.inside(
                      context,
                      rune -> {
                        Promise first = rune.scheduler().promise();
                        Promise second = rune.scheduler().promise();
                        second.resolve(2L);
                        first.resolve(1L);
                        return rune.blockOn(Futures.join(rune, RuneVec.of(first, second)));
                      })
                  instanceof RuneVec vec
              ? List.of(vec.toArray()).toString()
              : "";
      assertEquals("[1, 2]", result);
    }
  }

  @Test
  void timersFireByTimeThenAge() {
    try (Context context = Programs.context(false)) {
      Programs.evaluate(context, "1");
      List<String> order = new ArrayList<>();
      Programs.inside(
          context,
          rune -> {
            Scheduler scheduler = rune.scheduler();
            scheduler.spawn(scheduler.sleep(Duration.ofMillis(20)), done -> order.add("b"));
            scheduler.spawn(scheduler.sleep(Duration.ofMillis(5)), done -> order.add("a"));
            return rune.blockOn(scheduler.sleep(Duration.ofMillis(40)));
          });
      assertEquals(List.of("a", "b"), order);
    }
  }

  @Test
  void aFutureIsAwaitedOnce() {
    assertError(
        "async fn f() { 1 } let x = f(); x.await; x.await", "Future already completed", "x.await");
  }

  @Test
  void aGeneratorCannotResumeItself() {
    String text =
        """
        let o = #{};
        fn g(o) { for x in o.g { yield x; } }
        o.g = g(o);
        for x in o.g {}
        """;
    try (Context context = Programs.context(false)) {
      PolyglotException error =
          assertThrows(PolyglotException.class, () -> Programs.evaluate(context, text));
      assertTrue(error.getMessage().contains("in use"), error.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theStackTraceShowsAwaitingFunctions(boolean forceSuspend) {
    String text =
        """
        async fn inner(t, n) { t.await; 1 / n }
        async fn middle(t, n) { inner(t, n).await + 1 }
        pub async fn outer(t, n) { middle(t, n).await }
        """;
    try (Context context = Programs.context(forceSuspend)) {
      Value outer = Programs.evaluate(context, text).getMember("outer");
      RuneFuture timer =
          Programs.inside(context, rune -> rune.scheduler().sleep(Duration.ofMillis(2)));
      PolyglotException error =
          assertThrows(PolyglotException.class, () -> outer.execute(timer, 0));
      List<String> frames = new ArrayList<>();
      for (PolyglotException.StackFrame frame : error.getPolyglotStackTrace()) {
        if (frame.isGuestFrame()) {
          frames.add(frame.getRootName() + ": " + frame.getSourceLocation().getCharacters());
        }
      }
      assertEquals(
          List.of("inner: 1 / n", "middle: inner(t, n).await", "outer: middle(t, n).await"),
          frames);
    }
  }

  private static void assertError(String text, String message, String place) {
    try (Context context = Programs.context(false)) {
      PolyglotException error =
          assertThrows(PolyglotException.class, () -> Programs.evaluate(context, text));
      assertEquals(message, error.getMessage());
      assertEquals(place, error.getSourceLocation().getCharacters().toString());
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
