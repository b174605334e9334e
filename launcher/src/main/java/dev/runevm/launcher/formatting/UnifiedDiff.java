package dev.runevm.launcher.formatting;

import java.util.ArrayList;
import java.util.List;

/** The difference of two texts in the format of {@code diff -u}, which people and tools read. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;
  private static final String NO_LINE_END = "\\ No newline at end of file\n";

  private final List<Change> changes = new ArrayList<>();

  private UnifiedDiff() {}

  /**
   * One line of the difference.
   *
   * @param sign {@code ' '}, {@code '-'} or {@code '+'}
   * @param text the line, with its end
   * @param left how many lines of the first text are before it
   * @param right how many lines of the second text are before it
   */
  private record Change(char sign, String text, int left, int right) {
    boolean isContext() {
      return sign == ' ';
    }
  }

  /** The difference; empty if there is none. */
  static String of(String leftName, String left, String rightName, String right) {
    UnifiedDiff diff = new UnifiedDiff();
    diff.compare(lines(left), lines(right));
    String hunks = diff.hunks();
    return hunks.isEmpty() ? "" : "--- " + leftName + "\n+++ " + rightName + "\n" + hunks;
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(from, next));
      from = next;
    }
    return lines;
  }

  private void compare(List<String> left, List<String> right) {
    int[] partners = LineMatches.of(left, right);
    int at = 0;
    for (int i = 0; i < left.size(); i++) {
      if (partners[i] < 0) {
        changes.add(new Change('-', left.get(i), i, at));
        continue;
      }
      at = addUpTo(partners[i], right, i, at);
      changes.add(new Change(' ', left.get(i), i, at++));
    }
    addUpTo(right.size(), right, left.size(), at);
  }

  private int addUpTo(int end, List<String> right, int left, int from) {
    for (int i = from; i < end; i++) {
      changes.add(new Change('+', right.get(i), left, i));
    }
    return Math.max(from, end);
  }

  /** Changes with the lines around them; those with little between them are in one hunk. */
  private String hunks() {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < changes.size()) {
      if (changes.get(at).isContext()) {
        at++;
        continue;
      }
      int end = endOfHunk(at);
      hunk(
          changes.subList(Math.max(0, at - CONTEXT), Math.min(changes.size(), end + CONTEXT)), out);
      at = end;
    }
    return out.toString();
  }

  private int endOfHunk(int from) {
    int end = from;
    for (int i = from; i < changes.size() && i <= end + 2 * CONTEXT; i++) {
      end = changes.get(i).isContext() ? end : i + 1;
    }
    return end;
  }

  private static void hunk(List<Change> lines, StringBuilder out) {
    long left = lines.stream().filter(line -> line.sign() != '+').count();
    long right = lines.stream().filter(line -> line.sign() != '-').count();
    out.append("@@ -").append(range(lines.get(0).left(), left));
    out.append(" +").append(range(lines.get(0).right(), right)).append(" @@\n");
    for (Change line : lines) {
      out.append(line.sign()).append(line.text());
      out.append(line.text().endsWith("\n") ? "" : "\n" + NO_LINE_END);
    }
  }

  /** Lines are counted from 1; an empty range is named by the line before it. */
  private static String range(int before, long count) {
    return (count == 0 ? before : before + 1) + (count == 1 ? "" : "," + count);
  }
}
