package dev.runevm.launcher.formatting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines of two texts are the same: patience diff. Lines that occur exactly once in both texts
 * are matched in the longest order they have in common, then what is between them in the same way;
 * lines next to matched ones are matched if they are equal. Takes time in proportion to the texts,
 * times the logarithm of the number of those lines.
 */
final class LineMatches {
  private final List<String> left;
  private final List<String> right;

  /** For each line on the left the line on the right, or -1. */
  private final int[] partners;

  private LineMatches(List<String> left, List<String> right) {
    this.left = left;
    this.right = right;
    this.partners = new int[left.size()];
    Arrays.fill(partners, -1);
  }

  /** For each line on the left the index of its equal on the right, or -1; in order. */
  static int[] of(List<String> left, List<String> right) {
    LineMatches matches = new LineMatches(left, right);
    List<Range> open = new ArrayList<>();
    open.add(new Range(0, left.size(), 0, right.size()));
    while (!open.isEmpty()) {
      matches.match(open.remove(open.size() - 1), open);
    }
    return matches.partners;
  }

  /** Lines {@code [leftFrom, leftTo)} and {@code [rightFrom, rightTo)}. */
  private record Range(int leftFrom, int leftTo, int rightFrom, int rightTo) {}

  private void match(Range range, List<Range> open) {
    Range inner = trimmed(range);
    List<int[]> anchors = longestOrder(uniquePairs(inner));
    if (anchors.isEmpty()) {
      return;
    }
    int leftFrom = inner.leftFrom();
    int rightFrom = inner.rightFrom();
    for (int[] anchor : anchors) {
      partners[anchor[0]] = anchor[1];
      open.add(new Range(leftFrom, anchor[0], rightFrom, anchor[1]));
      leftFrom = anchor[0] + 1;
      rightFrom = anchor[1] + 1;
    }
    open.add(new Range(leftFrom, inner.leftTo(), rightFrom, inner.rightTo()));
  }

  /** Matches equal lines at the beginning and at the end. */
  private Range trimmed(Range range) {
    int leftFrom = range.leftFrom();
    int rightFrom = range.rightFrom();
    int leftTo = range.leftTo();
    int rightTo = range.rightTo();
    while (leftFrom < leftTo
        && rightFrom < rightTo
        && left.get(leftFrom).equals(right.get(rightFrom))) {
      partners[leftFrom++] = rightFrom++;
    }
    while (leftFrom < leftTo
        && rightFrom < rightTo
        && left.get(leftTo - 1).equals(right.get(rightTo - 1))) {
      partners[--leftTo] = --rightTo;
    }
    return new Range(leftFrom, leftTo, rightFrom, rightTo);
  }

  /** The lines that occur once on each side, in the order of the left one. */
  private List<int[]> uniquePairs(Range range) {
    Map<String, Integer> onLeft = uniqueLines(left, range.leftFrom(), range.leftTo());
    Map<String, Integer> onRight = uniqueLines(right, range.rightFrom(), range.rightTo());
    List<int[]> pairs = new ArrayList<>();
    for (int i = range.leftFrom(); i < range.leftTo(); i++) {
      String line = left.get(i);
      if (onLeft.get(line) >= 0 && onRight.getOrDefault(line, -1) >= 0) {
        pairs.add(new int[] {i, onRight.get(line)});
      }
    }
    return pairs;
  }

  /** Where each line is; -1 if it is in several places. */
  private static Map<String, Integer> uniqueLines(List<String> lines, int from, int to) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = from; i < to; i++) {
      places.merge(lines.get(i), i, (first, second) -> -1);
    }
    return places;
  }

  /** The longest selection of pairs that is in order on the right as well. */
  private static List<int[]> longestOrder(List<int[]> pairs) {
    int[] ends = new int[pairs.size()];
    int[] before = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(ends[middle])[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    int[][] order = new int[length][];
    int at = length == 0 ? -1 : ends[length - 1];
    for (int i = length - 1; i >= 0; i--) {
      order[i] = pairs.get(at);
      at = before[at];
    }
    return List.of(order);
  }
}
