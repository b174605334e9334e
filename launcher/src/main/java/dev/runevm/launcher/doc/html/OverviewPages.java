package dev.runevm.launcher.doc.html;

import dev.runevm.launcher.doc.html.Html.Element;
import dev.runevm.launcher.doc.model.Catalog;
import dev.runevm.launcher.doc.model.DocItem;
import dev.runevm.launcher.doc.model.ItemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The first page, and the page that lists everything. */
final class OverviewPages {
  private final Catalog catalog;
  private final Addresses addresses;
  private final Markdown markdown;

  OverviewPages(Catalog catalog, Addresses addresses, Markdown markdown) {
    this.catalog = catalog;
    this.addresses = addresses;
    this.markdown = markdown;
  }

  /** The first page: the programs, then the native modules. */
  Html index(String title) {
    List<DocItem> programs = new ArrayList<>();
    List<DocItem> natives = new ArrayList<>();
    catalog.roots().forEach(root -> (root.place().isPresent() ? programs : natives).add(root));
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("h1").add(Html.element("strong", title)));
    addRoots(parts, programs.size() == 1 ? "Program" : "Programs", programs);
    addRoots(parts, "Native modules", natives);
    return Html.all(parts);
  }

  private void addRoots(List<Html> parts, String heading, List<DocItem> roots) {
    if (roots.isEmpty()) {
      return;
    }
    Element list = Html.element("dl").styled("items");
    for (DocItem root : roots) {
      list.add(
          Html.element("div")
              .add(Html.element("dt").add(Html.link(addresses.of(root), root.path()).styled("t")))
              .add(Html.element("dd").add(markdown.summary(root))));
    }
    parts.add(Html.element("section").add(Html.element("h2", heading)).add(list));
  }

  /** Everything, by kind and path. */
  Html all() {
    List<Html> parts = new ArrayList<>();
    parts.add(Html.element("h1").add(Html.element("strong", "All items")));
    for (ItemKind kind : ItemKind.values()) {
      List<DocItem> items = items(kind);
      if (!items.isEmpty()) {
        Element list = Html.element("ul").styled("all");
        items.forEach(
            item -> list.add(Html.element("li").add(Html.link(addresses.of(item), item.path()))));
        parts.add(
            Html.element("section")
                .add(Html.element("h2", kind.heading()).with("id", "group." + kind.id()))
                .add(list));
      }
    }
    return Html.all(parts);
  }

  /** Links to the parts of the page that lists everything. */
  Html allContents() {
    Element list = Html.element("ul");
    for (ItemKind kind : ItemKind.values()) {
      if (!items(kind).isEmpty()) {
        list.add(Html.element("li").add(Html.link("#group." + kind.id(), kind.heading())));
      }
    }
    return list;
  }

  private List<DocItem> items(ItemKind kind) {
    return catalog.items().stream()
        .filter(item -> item.kind() == kind)
        .sorted(Comparator.comparing(DocItem::path))
        .toList();
  }
}
