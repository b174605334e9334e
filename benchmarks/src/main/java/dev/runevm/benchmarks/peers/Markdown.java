package dev.runevm.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table in Markdown, and how figures look in it. */
final class Markdown {
  private static final String UNKNOWN = "–";

  private final List<List<String>> rows = new ArrayList<>();

  Markdown(List<String> head) {
    rows.add(head);
  }

  void row(List<String> cells) {
    rows.add(cells);
  }

  void row(String... cells) {
    row(List.of(cells));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append("| ").append(String.join(" | ", rows.get(i))).append(" |\n");
      if (i == 0) {
        text.append("|---").append("|--:".repeat(rows.get(0).size() - 1)).append("|\n");
      }
    }
    return text.append('\n').toString();
  }

  /** A number with three digits that mean something. */
  static String number(double value) {
    if (Double.isNaN(value)) {
      return UNKNOWN;
    }
    int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  static String bold(String text) {
    return "**" + text + "**";
  }
}
