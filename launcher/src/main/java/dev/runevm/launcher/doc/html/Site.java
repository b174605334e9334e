package dev.runevm.launcher.doc.html;

import dev.runevm.language.source.Source;
import dev.runevm.launcher.doc.model.Catalog;
import dev.runevm.launcher.doc.model.DocItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documentation as files.
 *
 * @param files what each file holds, by its name; all are to be in one folder
 * @param brokenLinks the links in it that lead nowhere
 */
public record Site(Map<String, byte[]> files, List<BrokenLink> brokenLinks) {

  /**
   * Makes the pages. The same input gives the same bytes.
   *
   * @param title the name of the whole
   * @param sources the files of the programs with the names that they are shown by
   */
  public static Site of(String title, Catalog catalog, Map<Source, String> sources) {
    Addresses addresses = new Addresses(catalog, sources);
    Markdown markdown = new Markdown(catalog, addresses);
    Layout layout = new Layout(title);
    Map<String, byte[]> files = new LinkedHashMap<>();
    OverviewPages overview = new OverviewPages(catalog, addresses, markdown);
    ItemPage pages = new ItemPage(catalog, addresses, markdown);
    files.put("index.html", layout.page(title, Html.all(List.of()), overview.index(title)));
    for (DocItem item : catalog.items()) {
      if (item.kind().hasPage()) {
        byte[] page = layout.page(item.path(), pages.contents(item), pages.main(item));
        files.put(addresses.file(item), page);
      }
    }
    sources.forEach(
        (source, name) ->
            files.put(
                addresses.file(source),
                layout.page(name, Html.all(List.of()), SourcePage.main(source, name))));
    files.put("all.html", layout.page("All items", overview.allContents(), overview.all()));
    files.put(Assets.INDEX, SearchIndex.write(catalog, addresses, markdown));
    files.put(Assets.STYLE, Assets.read(Assets.STYLE));
    files.put(Assets.SCRIPT, Assets.read(Assets.SCRIPT));
    return new Site(files, List.copyOf(markdown.brokenLinks()));
  }
}
