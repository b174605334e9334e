package dev.runevm.interpreter.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.oracle.truffle.api.debug.Debugger;
import com.oracle.truffle.api.debug.DebuggerSession;
import dev.runevm.interpreter.Programs;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/** What the corpus cannot say about the tier: when it compiles, and how it comes and goes. */
final class JvmTierTest {
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  private Context context(String tier) {
    return Context.newBuilder("rune")
        .allowExperimentalOptions(true)
        .option("engine.WarnInterpreterOnly", "false")
        .option("rune.tier", tier)
        .option("log.rune.tier.level", "FINE")
        .logHandler(log)
        .build();
  }

  private String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  private String run(String text) {
    try (Context context = context("jvm")) {
      return Programs.evaluate(context, text).toString();
    }
  }

  @Test
  void aFunctionIsCompiledForTheKindsOfItsArguments() {
    String text =
        """
        fn twice(x) { x + x }
        let all = [];
        (twice(1), twice(1.5), twice("a"), twice(2u64), twice(twice(2)))
        """;
    assertEquals("(2, 3.0, \"aa\", 4, 8)", run(text));
    assertTrue(log().contains("twice: compiled for (J)"), log());
    assertTrue(log().contains("twice: compiled for (D)"), log());
    assertTrue(log().contains("twice: compiled for (A)"), log());
  }

  @Test
  void aFunctionValueTakesArgumentsOfOtherKindsThanTheFirstOnes() {
    String text =
        """
        let f = |x, y| x + y;
        (f(1, 2), f(1.5, 2.5), f("a", "b"), f(3, 4))
        """;
    assertEquals("(3, 4.0, \"ab\", 7)", run(text));
  }

  @Test
  void aLocalMayHoldValuesOfSeveralKinds() {
    String text =
        """
        fn f(n) {
          let x = 1;
          let all = ();
          for i in 0..n {
            if i == 2 { x = "text"; }
            if i == 3 { x = 2.5; }
            all = (all, x);
          }
          (all, x)
        }
        f(4)
        """;
    assertEquals("((((((), 1), 1), \"text\"), 2.5), 2.5)", run(text));
  }

  @Test
  void callsThatAreNestedTooDeeplyAreAnErrorOfTheCallThatIsTooMuch() {
    String text = "fn f(n) {\n  1 + f(n + 1)\n}\nf(0)";
    List<List<String>> traces = new ArrayList<>();
    for (String tier : List.of("ast", "jvm")) {
      try (Context context = context(tier)) {
        PolyglotException error =
            assertThrows(PolyglotException.class, () -> Programs.evaluate(context, text));
        assertTrue(error.getMessage().contains("512 nested calls"), error.getMessage());
        traces.add(frames(error));
      }
    }
    assertEquals(513, traces.get(0).size());
    assertEquals(traces.get(0), traces.get(1));
  }

  private static List<String> frames(PolyglotException error) {
    List<String> frames = new ArrayList<>();
    for (PolyglotException.StackFrame frame : error.getPolyglotStackTrace()) {
      if (frame.isGuestFrame()) {
        frames.add(frame.getRootName() + " " + frame.getSourceLocation());
      }
    }
    return frames;
  }

  @Test
  void theDepthOfCallsIsThatOfTheCallsThatAreNestedNow() {
    String text =
        """
        fn down(n) { if n == 0 { 0 } else { 1 + down(n - 1) } }
        fn apply(f, n) { f(n) }
        let sum = 0;
        for i in 0..20 { sum += down(400) + apply(down, 400); }
        sum
        """;
    assertEquals("16000", run(text));
  }

  @Test
  void anEndlessLoopCanBeInterrupted() throws InterruptedException {
    try (Context context = context("jvm")) {
      Value loop =
          Programs.evaluate(context, "pub fn f() { let i = 0; loop { i = (i + 1) % 7; } }");
      AtomicBoolean ended = new AtomicBoolean();
      // Again and again: an interruption before the loop has begun has no effect.
      Thread interrupter =
          new Thread(
              () -> {
                try {
                  // By then the loop is machine code.
                  Thread.sleep(1000);
                  while (!ended.get()) {
                    context.interrupt(Duration.ofSeconds(20));
                    Thread.sleep(10);
                  }
                } catch (TimeoutException | InterruptedException e) {
                  fail(e);
                }
              });
      interrupter.start();
      PolyglotException error = assertThrows(PolyglotException.class, () -> loop.invokeMember("f"));
      ended.set(true);
      interrupter.join();
      assertTrue(error.isInterrupted(), error.getMessage());
    }
  }

  @Test
  void hotCodeIsCompiledWhateverElseTheRuntimeCompiles() {
    String text =
        """
        fn often(x) { x + 1 }
        fn looping(n) { let s = 0; for i in 0..n { s = often(s); } s }
        looping(9000)
        """;
    try (Context context = context("auto")) {
      assertEquals("9000", Programs.evaluate(context, text).toString());
    }
    assertTrue(log().contains("often: compiled"), log());
    assertTrue(log().contains("looping: compiled from loop 0 on"), log());
  }

  @Test
  void aFunctionThatIsTooLargeIsLeftToTheNodes() {
    StringBuilder text = new StringBuilder("fn huge(x) {\n  let s = 0;\n");
    for (int i = 0; i < 2000; i++) {
      text.append("  if x == ").append(i).append(" { s = s * 3 + x; } else { s += 1; }\n");
    }
    text.append("  s\n}\nfn f(x) { huge(x) }\n(f(1), huge(2))");
    String expected;
    try (Context context = context("ast")) {
      expected = Programs.evaluate(context, text.toString()).toString();
    }
    assertEquals(expected, run(text.toString()));
    assertTrue(log().contains("huge: not compiled: its code would be too large"), log());
  }

  @Test
  void aCoroutineMayChangeTheKindsOfItsLocalsWhileItIsSuspended() {
    String text =
        """
        fn g(x) { yield x; x = "text"; yield x; x = 1.5; yield x; x = 2; yield x; }
        let all = ();
        for v in g(1) { all = (all, v); }
        for v in g(true) { all = (all, v); }
        all
        """;
    assertEquals("(((((((((), 1), \"text\"), 1.5), 2), true), \"text\"), 1.5), 2)", run(text));
  }

  @Test
  void aHotLoopGoesOnInCompiledCode() {
    String text =
        """
        fn f(n) {
          let sum = 0;
          let label = "a";
          let half = 0.5;
          let flag = false;
          for i in 0..n {
            for j in 0..3 { if j == 1 { continue; } sum += i * j; half += 1.0; }
            flag = !flag;
            if i == n - 1 { label = (label, sum); }
          }
          (sum, label, half, flag)
        }
        f(5000)
        """;
    try (Context context = context("loops")) {
      assertEquals(
          "(24995000, (\"a\", 24995000), 10000.5, false)",
          Programs.evaluate(context, text).toString());
    }
    assertTrue(log().contains("f: compiled from loop 1 on"), log());
  }

  @Test
  void aLoopIsEnteredAgainWithOtherKindsOfLocals() {
    String text =
        """
        fn f(x, n) { let s = x; for i in 0..n { s = s + x; } s }
        (f(1, 10), f(0.5, 10), f("a", 3), f(2, 10))
        """;
    try (Context context = context("loops")) {
      assertEquals("(11, 5.5, \"aaaa\", 22)", Programs.evaluate(context, text).toString());
    }
  }

  @Test
  void aCoroutineMovesFromTheNodesToCompiledCode() {
    String text =
        """
        fn numbers(n) {
          let sum = 0;
          let word = "w";
          for i in 0..n { sum += i; yield (i, sum, word); yield sum; }
          yield "end";
        }
        fn all(n) {
          let all = ();
          for v in numbers(n) { all = (all, v); }
          all
        }
        all(4)
        """;
    String expected;
    try (Context context = context("ast")) {
      expected = Programs.evaluate(context, text).toString();
    }
    for (String tier : List.of("jvm", "loops")) {
      try (Context context = context(tier)) {
        assertEquals(expected, Programs.evaluate(context, text).toString());
      }
    }
  }

  @Test
  void errorsInAHotLoopHaveTheTraceOfTheNodes() {
    String text =
        """
        fn inner(i) { 10 / (5 - i) }
        fn outer(n) {
          let s = 0;
          for i in 0..n {
            s += inner(i);
          }
          s
        }
        outer(9)
        """;
    List<List<String>> traces = new ArrayList<>();
    for (String tier : List.of("ast", "jvm", "loops")) {
      try (Context context = context(tier)) {
        traces.add(
            frames(assertThrows(PolyglotException.class, () -> Programs.evaluate(context, text))));
      }
    }
    assertEquals(3, traces.get(0).size());
    assertEquals(traces.get(0), traces.get(1));
    assertEquals(traces.get(0), traces.get(2));
  }

  @Test
  void whatADebuggerWatchesIsLeftToTheNodes() {
    String text = "fn f(x) {\n  let y = x + 1; y\n}\nlet a = f(1);\nlet b = f(a);\nb";
    List<Integer> lines = new ArrayList<>();
    try (Context context = context("jvm")) {
      Debugger debugger = Debugger.find(context.getEngine());
      try (DebuggerSession session =
          debugger.startSession(
              event -> {
                lines.add(event.getSourceSection().getStartLine());
                event.prepareStepInto(1);
              })) {
        session.suspendNextExecution();
        assertEquals("3", Programs.evaluate(context, text).toString());
      }
    }
    assertTrue(lines.contains(4) && lines.contains(2), lines.toString());
    assertFalse(log().contains("compiled"), log());
  }

  @Test
  void aTextMayBeLongerThanTheConstantsOfAClass() {
    String text = "x".repeat(70_000);
    try (Context context = context("jvm")) {
      PolyglotException error =
          assertThrows(
              PolyglotException.class,
              () -> Programs.evaluate(context, "fn f() { panic!(\"" + text + "\") }\nf()"));
      assertTrue(error.getMessage().endsWith(text), error.getMessage().substring(0, 50));
    }
  }
}
