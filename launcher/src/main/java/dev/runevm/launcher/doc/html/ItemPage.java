package dev.runevm.launcher.doc.html;

import dev.runevm.launcher.doc.html.Html.Element;
import dev.runevm.launcher.doc.model.Catalog;
import dev.runevm.launcher.doc.model.DocItem;
import dev.runevm.launcher.doc.model.ItemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a module or of a type. */
final class ItemPage {
  private static final int TITLE = 1;
  private static final int MEMBER = 3;

  private final Catalog catalog;
  private final Addresses addresses;
  private final Markdown markdown;
  private final CodeHtml code;

  ItemPage(Catalog catalog, Addresses addresses, Markdown markdown) {
    this.catalog = catalog;
    this.addresses = addresses;
    this.markdown = markdown;
    this.code = new CodeHtml(catalog, addresses);
  }

  /** What the page says. */
  Html main(DocItem item) {
    List<Html> parts = new ArrayList<>();
    parts.add(title(item));
    if (!item.declaration().isEmpty()) {
      parts.add(code.block(item.declaration(), item.path()));
    }
    tags(item).ifPresent(parts::add);
    parts.add(text(item, TITLE));
    for (ItemKind kind : ItemKind.values()) {
      List<DocItem> members = item.members(kind);
      if (!members.isEmpty()) {
        parts.add(group(kind, members, isListed(kind)));
      }
    }
    traits(item).forEach(parts::add);
    typesWith(item).ifPresent(parts::add);
    return Html.all(parts);
  }

  private Html title(DocItem item) {
    Element title = Html.element("h1");
    title.add(Html.element("span", item.kind().label()).styled("kind")).add(" ");
    String[] segments = item.path().split("::", -1);
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < segments.length; i++) {
      path.append(i > 0 ? "::" : "").append(segments[i]);
      boolean last = i == segments.length - 1;
      Optional<DocItem> ancestor = last ? Optional.empty() : catalog.find(path.toString());
      title.add(
          ancestor
              .<Html>map(above -> Html.link(addresses.of(above), above.name()))
              .orElse(Html.element(last ? "strong" : "span", segments[i])));
      if (!last) {
        title.add("::").add(Html.element("wbr"));
      }
    }
    source(item).ifPresent(link -> title.add(" ").add(link));
    return title;
  }

  private Optional<Html> source(DocItem item) {
    return item.place()
        .map(
            place ->
                Html.link(addresses.line(place.source(), place.line()), "source")
                    .styled("source")
                    .with("aria-label", "Source of " + item.name()));
  }

  private static Optional<Html> tags(DocItem item) {
    if (item.tags().isEmpty()) {
      return Optional.empty();
    }
    Element list = Html.element("p").styled("tags");
    for (DocItem.Tag tag : item.tags()) {
      list.add(Html.element("span", tag.text()).styled("tag").with("title", tag.explanation()));
      list.add(" ");
    }
    return Optional.of(list);
  }

  private Html text(DocItem item, int level) {
    return item.documentation().markdown().isEmpty()
        ? Html.all(List.of())
        : Html.element("div").styled("doc").add(markdown.render(item, level));
  }

  /** Whether members of a kind are only listed, because they have pages of their own. */
  private static boolean isListed(ItemKind kind) {
    return kind.hasPage() || kind == ItemKind.ALIAS;
  }

  private Html group(ItemKind kind, List<DocItem> members, boolean listed) {
    String anchor = "group." + kind.id();
    Element section =
        Html.element("section")
            .with("aria-labelledby", anchor)
            .add(Html.element("h2", kind.heading()).with("id", anchor));
    return listed ? section.add(list(members)) : section.add(full(members));
  }

  private Html list(List<DocItem> members) {
    Element list = Html.element("dl").styled("items");
    for (DocItem member : members) {
      list.add(
          Html.element("div")
              .with("id", Addresses.anchor(member))
              .add(Html.element("dt").add(name(member)))
              .add(Html.element("dd").add(markdown.summary(described(member)))));
    }
    return list;
  }

  private Html name(DocItem member) {
    return member.kind() == ItemKind.ALIAS
        ? code.inline(member.declaration(), member.parent())
        : Html.link(addresses.of(member), member.name()).styled(member.kind().hasPage() ? "t" : "");
  }

  /** What an alias stands for describes the alias, if that has no words of its own. */
  private DocItem described(DocItem member) {
    boolean silent = member.documentation().markdown().isEmpty() && !member.target().isEmpty();
    return silent ? catalog.find(member.path()).orElse(member) : member;
  }

  private List<Html> full(List<DocItem> members) {
    return members.stream().map(this::member).toList();
  }

  private Html member(DocItem member) {
    String anchor = Addresses.anchor(member);
    Element heading =
        Html.element("h3")
            .add(code.inline(member.declaration(), member.path()))
            .add(
                Html.link("#" + anchor, "§")
                    .styled("anchor")
                    .with("aria-label", "Link to " + member.name()));
    source(member).ifPresent(link -> heading.add(" ").add(link));
    Element section = Html.element("section").styled("item").with("id", anchor).add(heading);
    tags(member).ifPresent(section::add);
    return section.add(text(member, MEMBER));
  }

  private List<Html> traits(DocItem item) {
    List<Html> sections = new ArrayList<>();
    for (String path : item.traits()) {
      Optional<DocItem> trait = catalog.find(path);
      if (trait.isEmpty()) {
        continue;
      }
      String anchor = "trait." + path.replace("::", ".");
      Element heading =
          Html.element("h2")
              .with("id", anchor)
              .add("From ")
              .add(Html.link(addresses.of(trait.get()), trait.get().name()));
      Element names = Html.element("p").styled("inherited");
      for (DocItem member : trait.get().members()) {
        names.add(Html.link(addresses.of(member), member.name()).styled("f")).add(" ");
      }
      sections.add(Html.element("section").with("aria-labelledby", anchor).add(heading).add(names));
    }
    return sections;
  }

  private Optional<Html> typesWith(DocItem trait) {
    Element names = Html.element("p").styled("inherited");
    List<DocItem> types =
        catalog.items().stream().filter(type -> type.traits().contains(trait.path())).toList();
    for (DocItem type : types) {
      names.add(Html.link(addresses.of(type), type.path()).styled("t")).add(" ");
    }
    String anchor = "types";
    return types.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Html.element("section")
                .with("aria-labelledby", anchor)
                .add(Html.element("h2", "Types that have it").with("id", anchor))
                .add(names));
  }

  /** The links at the side. */
  Html contents(DocItem item) {
    List<Html> parts = new ArrayList<>();
    catalog
        .find(item.parent())
        .ifPresent(
            parent ->
                parts.add(
                    Html.element("p")
                        .add("In ")
                        .add(Html.link(addresses.of(parent), parent.path()))));
    parts.add(Html.element("h2").add(Html.link("#main", item.name())));
    for (ItemKind kind : ItemKind.values()) {
      List<DocItem> members = item.members(kind);
      if (!members.isEmpty()) {
        parts.add(Html.element("h3").add(Html.link("#group." + kind.id(), kind.heading())));
        Element list = Html.element("ul");
        members.forEach(
            member -> list.add(Html.element("li").add(Html.link(local(member), member.name()))));
        parts.add(list);
      }
    }
    return Html.all(parts);
  }

  private String local(DocItem member) {
    return member.kind().hasPage() ? addresses.of(member) : "#" + Addresses.anchor(member);
  }
}
