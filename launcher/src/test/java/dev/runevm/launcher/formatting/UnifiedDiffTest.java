package dev.runevm.launcher.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Differences are true, small where it is easy, and fast to find. */
final class UnifiedDiffTest {
  @Test
  void nothingIsNoDifference() {
    assertEquals("", UnifiedDiff.of("a", "x\ny\n", "b", "x\ny\n"));
    assertEquals("", UnifiedDiff.of("a", "", "b", ""));
  }

  @Test
  void farChangesAreHunksOfTheirOwn() {
    String left = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n";
    String right = left.replace("2\n3", "2\nnew\n3").replace("12\n", "");
    assertEquals(
        """
        --- a
        +++ b
        @@ -1,5 +1,6 @@
         1
         2
        +new
         3
         4
         5
        @@ -9,4 +10,3 @@
         9
         10
         11
        -12
        """,
        UnifiedDiff.of("a", left, "b", right));
  }

  @Test
  void emptyTextsHaveNoFirstLine() {
    assertEquals("--- a\n+++ b\n@@ -0,0 +1 @@\n+x\n", UnifiedDiff.of("a", "", "b", "x\n"));
    assertEquals("--- a\n+++ b\n@@ -1 +0,0 @@\n-x\n", UnifiedDiff.of("a", "x\n", "b", ""));
  }

  @Test
  void applyingTheDifferenceGivesTheOtherText() {
    Random random = new Random(20261128);
    for (int round = 0; round < 500; round++) {
      String left = text(random);
      String right = text(random);
      String diff = UnifiedDiff.of("a", left, "b", right);
      assertEquals(right, applied(left, diff), diff);
    }
  }

  @Test
  void largeTextsAreCompared() {
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      left.append("line ").append(i % 7 == 0 ? "same" : "" + i).append('\n');
      right.append(i % 5 == 0 ? "  " : "").append("line ").append(i % 7 == 0 ? "same" : "" + i);
      right.append('\n');
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertTrue(
                UnifiedDiff.of("a", left.toString(), "b", right.toString()).length() > 100_000));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append((char) ('a' + random.nextInt(12))).append('\n');
    }
    return text.toString();
  }

  private static String applied(String left, String diff) {
    List<String> old = new ArrayList<>(left.lines().toList());
    List<String> out = new ArrayList<>();
    int at = 0;
    for (String line : diff.lines().toList()) {
      if (line.startsWith("---") || line.startsWith("+++")) {
        continue;
      }
      if (line.startsWith("@@")) {
        String[] range = line.split("[ ,]", -1)[1].split(",", -1);
        int first = -Integer.parseInt(range[0]);
        boolean none = line.contains("-" + first + ",0 ");
        while (at < (none ? first : first - 1)) {
          out.add(old.get(at++));
        }
      } else if (line.charAt(0) == '+') {
        out.add(line.substring(1));
      } else {
        assertEquals(old.get(at++), line.substring(1));
        if (line.charAt(0) == ' ') {
          out.add(line.substring(1));
        }
      }
    }
    while (at < old.size()) {
      out.add(old.get(at++));
    }
    return out.isEmpty() ? "" : String.join("\n", out) + "\n";
  }
}
