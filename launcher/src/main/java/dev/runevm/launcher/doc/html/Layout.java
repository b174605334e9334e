package dev.runevm.launcher.doc.html;

import dev.runevm.launcher.doc.html.Html.Element;
import java.nio.charset.StandardCharsets;

/** What all pages have in common: head, search, contents at the side. */
final class Layout {
  /** Nothing from elsewhere, and no code but that of the files of this folder. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self' file:; style-src 'self' file:";

  private final String siteTitle;

  Layout(String siteTitle) {
    this.siteTitle = siteTitle;
  }

  /**
   * A page.
   *
   * @param title what the page is about
   * @param contents the links at the side; empty for none
   * @param main what the page says
   */
  byte[] page(String title, Html contents, Html main) {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    Html.element("html")
        .with("lang", "en")
        .add(head(title))
        .add(
            Html.element("body")
                .add(Html.link("#main", "Skip to the content").styled("skip"))
                .add(header())
                .add(
                    Html.element("div")
                        .styled("layout")
                        .add(
                            Html.element("main")
                                .with("id", "main")
                                .with("tabindex", "-1")
                                .add(main))
                        .add(
                            Html.element("nav")
                                .with("id", "contents")
                                .with("aria-label", "Contents")
                                .add(contents))))
        .write(out);
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private Element head(String title) {
    String full = title.equals(siteTitle) ? title : title + " · " + siteTitle;
    return Html.element("head")
        .add(Html.element("meta").with("charset", "utf-8"))
        .add(
            Html.element("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", CONTENT_SECURITY_POLICY))
        .add(meta("viewport", "width=device-width, initial-scale=1"))
        .add(meta("color-scheme", "light dark"))
        .add(meta("referrer", "no-referrer"))
        .add(meta("generator", "rune doc"))
        .add(Html.element("title", full))
        .add(Html.element("link").with("rel", "stylesheet").with("href", Assets.STYLE))
        .add(Html.element("script").with("src", Assets.SCRIPT).with("defer", ""));
  }

  private static Element meta(String name, String content) {
    return Html.element("meta").with("name", name).with("content", content);
  }

  private Element header() {
    return Html.element("header")
        .add(Html.link("index.html", siteTitle).styled("brand"))
        .add(search())
        .add(
            Html.element("nav")
                .with("aria-label", "Site")
                .add(Html.link("all.html", "All items"))
                .add(Html.link("#contents", "Contents").styled("to-contents")));
  }

  /** Made visible by the script, since nothing can be found without it. */
  private static Element search() {
    Element input =
        Html.element("input")
            .with("id", "search")
            .with("type", "search")
            .with("placeholder", "Search: / or s")
            .with("autocomplete", "off")
            .with("autocapitalize", "off")
            .with("spellcheck", "false")
            .with("role", "combobox")
            .with("aria-expanded", "false")
            .with("aria-autocomplete", "list")
            .with("aria-controls", "results")
            .with("aria-label", "Search the documentation");
    return Html.element("div")
        .styled("search")
        .with("role", "search")
        .with("hidden", "")
        .add(input)
        .add(
            Html.element("ul")
                .with("id", "results")
                .with("role", "listbox")
                .with("aria-label", "What was found")
                .with("hidden", ""))
        .add(Html.element("p").with("id", "found").with("role", "status").styled("unseen"));
  }
}
