package dev.runevm.launcher.doc;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.library.Library;
import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.launcher.doc.html.BrokenLink;
import dev.runevm.launcher.doc.html.Site;
import dev.runevm.launcher.doc.model.Catalog;
import dev.runevm.launcher.doc.model.DocItem;
import dev.runevm.launcher.doc.model.Documentation;
import dev.runevm.launcher.doc.read.NativeItems;
import dev.runevm.launcher.doc.read.Program;
import dev.runevm.launcher.doc.read.ScriptItems;
import dev.runevm.parser.SourceLoader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes documentation of programs and of the native library: from texts to pages, no files. */
public final class DocGenerator {
  private final List<DocItem> programs = new ArrayList<>();
  private final List<DocItem> natives = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Map<String, Map<String, String>> imports = new HashMap<>();
  private final Map<Source, String> sources = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final SourceLoader loader;
  private final boolean withPrivate;
  private Map<String, String> prelude = Map.of();

  /**
   * A generator without anything to document yet.
   *
   * @param loader finds the files of a program's modules
   * @param withPrivate whether to show private items of all programs
   */
  public DocGenerator(SourceLoader loader, boolean withPrivate) {
    this.loader = loader;
    this.withPrivate = withPrivate;
  }

  /** What became of the input: pages and what there is to say about it. */
  public record Result(Site site, List<Diagnostic> diagnostics) {}

  /** Adds the native modules; to be called before programs are added. */
  public void addLibrary(Library library) {
    prelude = NativeItems.prelude(library);
    for (DocItem root : NativeItems.read(library)) {
      names.add(root.path());
      natives.add(root);
    }
  }

  /** Adds a program; one whose name is taken gets a number. */
  public void addProgram(String name, Source root) {
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      unique = name + "_" + i;
    }
    Program program = ScriptItems.read(unique, root, loader, withPrivate);
    programs.add(program.root());
    imports.putAll(program.imports());
    diagnostics.addAll(program.diagnostics());
    String folder = root.name().substring(0, root.name().lastIndexOf('/') + 1);
    for (Source source : program.sources()) {
      String file = source.name().substring(source.name().startsWith(folder) ? folder.length() : 0);
      sources.put(source, unique + "/" + file);
    }
  }

  /** What is wrong with the programs so far; there should be no pages of a program with errors. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Makes the pages. */
  public Result generate(String title) {
    List<DocItem> roots = new ArrayList<>(programs);
    roots.addAll(natives);
    Site site = Site.of(title, new Catalog(roots, imports, prelude), sources);
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    site.brokenLinks().forEach(link -> all.add(warning(link)));
    return new Result(site, all);
  }

  /** Points at the link itself if it can be found in the text, else at all of the text. */
  private static Diagnostic warning(BrokenLink link) {
    Documentation.Place place =
        link.documentation().place().orElseGet(() -> placeOfNative(link.item()));
    Source source = place.source();
    Matcher written =
        Pattern.compile("(?<=[\\[(`])" + Pattern.quote(link.link()) + "(?=[\\])`(!])")
            .matcher(source.text())
            .region(place.span().start(), place.span().end());
    Span span = written.find() ? new Span(written.start(), written.end()) : place.span();
    return Diagnostic.warning(
            Code.BROKEN_DOC_LINK, source, span, "The link `" + link.link() + "` leads nowhere")
        .label(link.reason())
        .help("write a path that can be seen from `" + link.item().path() + "`, or a full one");
  }

  private static Documentation.Place placeOfNative(DocItem item) {
    String text = item.documentation().markdown();
    return new Documentation.Place(Source.of(item.path(), text), new Span(0, text.length()));
  }
}
