package dev.runevm.launcher.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.library.Library;
import dev.runevm.language.source.Source;
import dev.runevm.parser.SourceLoader;
import dev.runevm.stdlib.StandardLibrary;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of programs that tests write, and of the library. */
final class Pages {
  private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"([^\"]*)\"");
  private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]*)\"");

  private static final Library LIBRARY = new StandardLibrary().library().documentedLibrary();

  private final Map<String, byte[]> files;
  private final List<Diagnostic> diagnostics;

  private Pages(DocGenerator.Result result) {
    this.files = result.site().files();
    this.diagnostics = result.diagnostics();
  }

  /** The pages of the library. */
  static Pages ofLibrary() {
    DocGenerator generator = new DocGenerator(SourceLoader.none(), false);
    generator.addLibrary(LIBRARY);
    return new Pages(generator.generate("Rune"));
  }

  /** The pages of a program called {@code p} and of the library. */
  static Pages of(String text) {
    return of(Map.of("p.rn", text));
  }

  /** The same with files for modules. */
  static Pages of(Map<String, String> texts) {
    DocGenerator generator =
        new DocGenerator(SourceLoader.files(path -> Optional.ofNullable(texts.get(path))), false);
    generator.addLibrary(LIBRARY);
    generator.addProgram("p", Source.of("p.rn", "p.rn", texts.get("p.rn")));
    return new Pages(generator.generate("p"));
  }

  Map<String, byte[]> files() {
    return files;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The text of a file. */
  String text(String name) {
    assertTrue(files.containsKey(name), () -> name + " is none of " + files.keySet());
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  /** The text of a file without markup, blanks made one. */
  String plain(String name) {
    return text(name)
        .replaceAll("</(h[1-6]|p|pre|section|dt|dd)>", " ")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }

  void assertShows(String file, String words) {
    assertTrue(plain(file).contains(words), () -> words + " is not in " + plain(file));
  }

  void assertHides(String file, String words) {
    assertFalse(plain(file).contains(words), () -> words + " is in " + plain(file));
  }

  void assertContains(String file, String markup) {
    assertTrue(text(file).contains(markup), () -> markup + " is not in " + text(file));
  }

  void assertNoWarnings() {
    assertEquals(List.of(), diagnostics.stream().map(Diagnostic::message).toList());
  }

  /** Every link leads to a file that is there and an anchor in it, or says that it leaves. */
  void assertLinksLeadSomewhere() {
    Map<String, Set<String>> anchors = new HashMap<>();
    files.keySet().stream()
        .filter(name -> name.endsWith(".html"))
        .forEach(name -> anchors.put(name, anchors(name)));
    Map<String, String> broken = new TreeMap<>();
    for (String file : anchors.keySet()) {
      Matcher links = LINK.matcher(text(file));
      while (links.find()) {
        if (!leads(file, links.group(1), anchors)) {
          broken.put(file, links.group(1));
        }
      }
    }
    assertEquals(Map.of(), broken);
  }

  private boolean leads(String file, String link, Map<String, Set<String>> anchors) {
    if (link.startsWith("https://")) {
      return true;
    }
    int cut = link.indexOf('#');
    String target = cut < 0 ? link : cut == 0 ? file : link.substring(0, cut);
    String anchor =
        cut < 0 ? "" : URLDecoder.decode(link.substring(cut + 1), StandardCharsets.UTF_8);
    return files.containsKey(target)
        && (anchor.isEmpty() || anchors.getOrDefault(target, Set.of()).contains(anchor));
  }

  private Set<String> anchors(String file) {
    Set<String> anchors = new HashSet<>();
    Matcher matcher = ANCHOR.matcher(text(file));
    while (matcher.find()) {
      assertTrue(anchors.add(matcher.group(1)), () -> file + " has two of " + matcher.group(1));
    }
    return anchors;
  }
}
