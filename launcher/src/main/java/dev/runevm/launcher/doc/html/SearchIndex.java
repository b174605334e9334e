package dev.runevm.launcher.doc.html;

import dev.runevm.launcher.doc.model.Catalog;
import dev.runevm.launcher.doc.model.DocItem;
import dev.runevm.launcher.doc.model.ItemKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What the search looks through, as a script: browsers let a page that is a file read nothing else.
 * An item is a list: its path, the number of its kind, its address, its first paragraph.
 */
final class SearchIndex {
  private static final int LONGEST_SUMMARY = 140;

  private SearchIndex() {}

  static byte[] write(Catalog catalog, Addresses addresses, Markdown markdown) {
    String kinds =
        Arrays.stream(ItemKind.values())
            .map(kind -> quoted(kind.label()))
            .collect(Collectors.joining(","));
    String items =
        catalog.items().stream()
            .map(item -> entry(item, addresses.of(item), summary(markdown.summaryText(item))))
            .collect(Collectors.joining(",\n"));
    return ("window.runeDocIndex={kinds:[" + kinds + "],items:[\n" + items + "\n]};\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String entry(DocItem item, String address, String summary) {
    return "["
        + quoted(item.path())
        + ","
        + item.kind().ordinal()
        + ","
        + quoted(address)
        + ","
        + quoted(summary)
        + "]";
  }

  private static String summary(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST_SUMMARY) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST_SUMMARY)).strip() + "…";
  }

  /** A string that is the same in JSON and in a script, also in one within a page. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c != '"' && c != '\\' && c != '<' && c < '\u2000';
      out.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
    }
    return out.append('"').toString();
  }
}
