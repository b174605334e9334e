package dev.runevm.launcher.doc.html;

import dev.runevm.language.source.Source;
import dev.runevm.launcher.doc.model.Catalog;
import dev.runevm.launcher.doc.model.DocItem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where everything is: the names of the files, all in one folder, and the anchors in them. The
 * names are safe on every file system: ASCII, not too long, different even where case does not
 * count.
 */
final class Addresses {
  private static final int LONGEST = 120;

  private final Map<String, String> filesOfItems = new HashMap<>();
  private final Map<Source, String> filesOfSources = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Gives everything in a catalog its place.
   *
   * @param sources the files of the programs with the names that they are shown by
   */
  Addresses(Catalog catalog, Map<Source, String> sources) {
    catalog.roots().forEach(this::place);
    sources.forEach(
        (source, name) ->
            filesOfSources.put(source, unique("src." + safe(name.replace('/', '.')))));
  }

  private void place(DocItem item) {
    if (item.kind().hasPage()) {
      String name = item.kind().id() + "." + safe(item.path().replace("::", "."));
      filesOfItems.putIfAbsent(item.path(), unique(name));
      item.members().forEach(this::place);
    }
  }

  private String unique(String name) {
    String shortened =
        name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "-" + digest(name);
    String candidate = shortened;
    for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
      candidate = shortened + "-" + i;
    }
    return candidate + ".html";
  }

  private static String safe(String name) {
    StringBuilder out = new StringBuilder();
    name.codePoints()
        .forEach(
            c -> {
              boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
              out.append(plain ? Character.toString(c) : "~" + Integer.toHexString(c) + "~");
            });
    return out.toString();
  }

  private static String digest(String name) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The file of the page that shows an item: its own, or that of what contains it. */
  String file(DocItem item) {
    String path = item.path();
    while (true) {
      String file = filesOfItems.get(path);
      if (file != null) {
        return file;
      }
      path = path.substring(0, path.lastIndexOf("::"));
    }
  }

  /** The anchor of an item on the page of what contains it. */
  static String anchor(DocItem item) {
    return item.kind().id() + "." + item.name();
  }

  /** The address of an item. */
  String of(DocItem item) {
    return item.kind().hasPage() ? file(item) : file(item) + "#" + encode(anchor(item));
  }

  /** The file that shows a source text. */
  String file(Source source) {
    return filesOfSources.get(source);
  }

  /** The address of a line of a source text. */
  String line(Source source, int line) {
    return file(source) + "#L" + line;
  }

  private static String encode(String fragment) {
    return URLEncoder.encode(fragment, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
