package dev.runevm.stdlib.std;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.stdlib.StandardLibrary;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

/**
 * Calls every function of {@code std} with arguments of all kinds, far too large ones among them:
 * it answers or fails with an error of the language, never with an exception of Java.
 */
class RobustnessTest {
  private static final int MORE_CALLS = 20;
  private static final String INTERNAL = "(";
  private static final List<String> VALUES =
      List.of(
          "0",
          "1",
          "-1",
          "5",
          "255",
          "256",
          "i64::MAX",
          "i64::MIN",
          "u64::MAX",
          "2u64",
          "0.0",
          "1.5",
          "-1e300",
          "f64::NAN",
          "f64::INFINITY",
          "true",
          "'a'",
          "'\\u{10ffff}'",
          "()",
          "\"\"",
          "\"aöb\"",
          "\",\"",
          "b\"\"",
          "b\"ab\\xff\"",
          "[]",
          "[1, 2, 3]",
          "[1.5, f64::NAN]",
          "[\"b\", 1, [()]]",
          "[(\"a\", 1), (\"b\", 2)]",
          "(1, 2)",
          "(1,)",
          "#{}",
          "#{a: 1, b: ()}",
          "None",
          "Some(1)",
          "Some(Some(()))",
          "Some(Ok(1))",
          "Ok(1)",
          "Ok(None)",
          "Err(\"e\")",
          "1..3",
          "1..=3",
          "..2",
          "..=2",
          "..",
          "'a'..'c'",
          "3..1",
          "[1, 2].iter()",
          "[].iter()",
          "(1..5).iter().map(|n| n)",
          "\"ab\".chars()",
          "[1, 2].iter().peekable()",
          "|| 1",
          "|a| a",
          "|a| true",
          "|a, b| a",
          "|a, b| a.cmp(b)",
          "Some",
          "i64",
          "Vec",
          "std::cmp::Ordering::Less",
          "std::collections::HashMap::from_iter([(1, 2)])",
          "std::collections::HashSet::from_iter([1, 2])",
          "std::collections::VecDeque::from_iter([1, 2])",
          "time::Duration::from_secs(1)",
          "time::Duration::from_secs(i64::MAX)",
          "time::Instant::now()",
          "i64::parse(\"x\").err()",
          "i64::parse(\"x\").unwrap_err()",
          "f64::parse(\"x\").unwrap_err()",
          "\"\".parse::<char>().unwrap_err()",
          "String::from_utf8(b\"\\xff\").unwrap_err()");

  @Test
  void noFunctionFailsWithAnExceptionOfJava() {
    Library library = new StandardLibrary().library().library();
    List<String> problems = new ArrayList<>();
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (Context context =
        Context.newBuilder("rune")
            .option("rune.allow", "output,clock")
            .out(output)
            .err(output)
            .build()) {
      List<Value> makers =
          VALUES.stream().map(text -> context.eval("rune", "|| { " + text + " }")).toList();
      for (LibraryItem item : library.items()) {
        if (item instanceof LibraryItem.Function function
            && !function.generic()
            && (function.path().startsWith("std::") || function.path().startsWith("time::"))) {
          exercise(context, makers, function, problems);
        }
      }
    }
    assertTrue(problems.isEmpty(), String.join("\n", problems));
  }

  /** First every value as the first argument, then more calls with those that were accepted. */
  private static void exercise(
      Context context, List<Value> makers, LibraryItem.Function item, List<String> problems) {
    Value function = context.eval("rune", item.path());
    Random random = new Random(item.path().hashCode());
    List<Integer> accepted = new ArrayList<>();
    int firsts = item.parameters().isEmpty() ? 0 : VALUES.size();
    for (int call = 0; call < firsts + MORE_CALLS; call++) {
      int[] choice = random.ints(item.parameters().size(), 0, VALUES.size()).toArray();
      if (call < firsts) {
        choice[0] = call;
      } else if (firsts > 0 && !accepted.isEmpty()) {
        choice[0] = accepted.get(random.nextInt(accepted.size()));
      }
      String problem = problem(function, makers, choice);
      if (problem == null || !problem.startsWith("Bad argument #0")) {
        accepted.add(firsts == 0 ? -1 : choice[0]);
      }
      if (problem != null && problem.startsWith(INTERNAL)) {
        problems.add(item.path() + problem);
        return;
      }
    }
  }

  private static String problem(Value function, List<Value> makers, int[] choice) {
    try {
      function.execute(Arrays.stream(choice).mapToObj(i -> makers.get(i).execute()).toArray());
      return null;
    } catch (PolyglotException error) {
      return error.isInternalError()
          ? INTERNAL
              + Arrays.stream(choice).mapToObj(VALUES::get).collect(Collectors.joining(", "))
              + "): "
              + error.getMessage()
          : error.getMessage();
    }
  }
}
