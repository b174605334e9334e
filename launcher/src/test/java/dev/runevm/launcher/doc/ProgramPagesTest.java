package dev.runevm.launcher.doc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Source;
import dev.runevm.parser.SourceLoader;
import dev.runevm.stdlib.StandardLibrary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of programs say. */
final class ProgramPagesTest {
  @Test
  void functionsShowHowTheyAreCalled() {
    Pages pages =
        Pages.of(
            """
            /// Tries again.
            pub async fn retry(task: String, times: i64 = 3, pause: 2, then) -> Result<i64, Vec> { 1 }
            /// Counts.
            pub fn count(n) { yield n; }
            /// Counts later.
            pub async fn later(n) { yield n; }
            /// Yields nothing itself.
            pub fn outer() { || { yield 1 } }
            pub const fn fixed() { 1 }
            """);
    pages.assertShows(
        "mod.p.html",
        "pub async fn retry(task: String, times: i64 = 3, pause: 2, then) -> Result<i64, Vec>");
    pages.assertContains("mod.p.html", "<a href=\"type.std.string.String.html\"");
    pages.assertShows("mod.p.html", "pub fn count(n)§ source generator Counts.");
    pages.assertShows("mod.p.html", "pub async fn later(n)§ source stream Counts later.");
    pages.assertShows("mod.p.html", "pub fn outer()§ source Yields nothing itself.");
    pages.assertShows("mod.p.html", "pub const fn fixed()");
    pages.assertNoWarnings();
    pages.assertLinksLeadSomewhere();
  }

  @Test
  void typesShowFieldsVariantsAndMethods() {
    Pages pages =
        Pages.of(
            """
            /// A point.
            pub struct Point {
                /// To the right.
                x: f64,
                y,
            }
            pub struct Pair(a, b);
            pub struct Nothing;
            /// A shape.
            pub enum Shape {
                /// No shape.
                None,
                Circle(radius),
                Box { width: f64, height },
            }
            impl Point {
                /// The origin.
                pub fn origin() { Point { x: 0.0, y: 0.0 } }
                /// Adds.
                pub fn add(self, other) { self }
                fn secret(self) {}
            }
            impl self::Shape { pub fn area(self) { 0 } }
            """);
    String point = "struct.p.Point.html";
    pages.assertShows(point, "pub struct Point { x: f64, y, }");
    pages.assertShows(point, "x: f64§ To the right.");
    pages.assertShows(point, "pub fn origin()");
    pages.assertShows(point, "pub fn add(self, other)§ source called by + Adds.");
    pages.assertHides(point, "secret");
    pages.assertShows("struct.p.Pair.html", "pub struct Pair(a, b);");
    pages.assertShows("struct.p.Nothing.html", "pub struct Nothing;");
    pages.assertShows(
        "enum.p.Shape.html",
        "pub enum Shape { None, Circle(radius), Box { width: f64, height }, }");
    pages.assertShows("enum.p.Shape.html", "pub fn area(self)");
    pages.assertLinksLeadSomewhere();
  }

  @Test
  void valuesAndOtherNamesAreShown() {
    Pages pages =
        Pages.of(
            """
            /// The most.
            pub const MOST: i64 = 10
                * 100;
            pub static LAST;
            pub mod inner { /*! Inside. */ pub fn f() {} }
            pub use inner::f as g;
            pub use std::collections::HashMap;
            """);
    pages.assertShows("mod.p.html", "pub const MOST: i64 = 10 * 100;");
    pages.assertShows("mod.p.html", "pub static LAST;");
    pages.assertShows("mod.p.html", "inner Inside.");
    pages.assertShows("mod.p.html", "pub use p::inner::f as g;");
    pages.assertShows("mod.p.html", "pub use std::collections::HashMap;");
    pages.assertLinksLeadSomewhere();
  }

  @Test
  void modulesInFilesBelongToTheProgram() {
    Map<String, String> texts =
        Map.of(
            "p.rn", "//! The program. See [a::f] and [`b::T`].\npub mod a;\npub mod b;",
            "a.rn", "//! First.\n/// See [super::b::T::m()] and [`crate::a`].\npub fn f() {}",
            "b/mod.rn", "/// See [Self::m].\npub struct T;\nimpl T { pub fn m(self) {} }");
    Pages pages = Pages.of(texts);
    pages.assertNoWarnings();
    pages.assertLinksLeadSomewhere();
    pages.assertShows("mod.p.html", "a First.");
    pages.assertContains("mod.p.html", "<a href=\"mod.p.a.html#fn.f\"");
    pages.assertContains("mod.p.a.html", "<a href=\"struct.p.b.T.html#method.m\"");
    pages.assertContains("mod.p.a.html", "<a href=\"src.p.a.rn.html#L3\"");
    pages.assertShows("src.p.b.mod.rn.html", "2pub struct T;");
    Pages again = Pages.of(texts);
    pages.files().forEach((name, bytes) -> assertArrayEquals(bytes, again.files().get(name), name));
  }

  @Test
  void aProgramThatIsRunShowsItsPrivateItems() {
    Pages library = Pages.of("fn helper() {}\npub fn f() {}");
    library.assertHides("mod.p.html", "helper");
    Pages program = Pages.of("fn helper() {}\npub fn main() {}\n#[test] fn t() {}");
    program.assertShows("mod.p.html", "fn helper()");
    program.assertHides("mod.p.html", "fn t()");
  }

  @Test
  void allFormsOfCommentsAreRead() {
    Pages pages =
        Pages.of(
            """
            /**
             * Stars.
             *
             *     code
             */
            pub fn a() {}
            #[doc = "Written \\"so\\"."]
            /// And so.
            pub fn b() {}
            //// No documentation.
            pub fn c() {}
            """);
    pages.assertShows("mod.p.html", "Stars. code");
    pages.assertContains("mod.p.html", "<pre class=\"example\"><code>code</code>");
    pages.assertShows("mod.p.html", "Written \"so\". And so.");
    pages.assertHides("mod.p.html", "No documentation");
  }

  @Test
  void markdownIsShown() {
    Pages pages =
        Pages.of(
            """
            //! Some *soft* and **loud** words.
            //!
            //! # Example
            //!
            //! 1. one
            //! 2. two
            //!
            //! | a | b |
            //! |---|--:|
            //! | 1 | 2 |
            //!
            //! ```rune
            //! let x = "y"; // z
            //! ```
            """);
    String page = "mod.p.html";
    pages.assertContains(page, "<p>Some <em>soft</em> and <strong>loud</strong> words.</p>");
    pages.assertContains(page, "<h2>Example</h2>");
    pages.assertContains(page, "<ol><li>one</li><li>two</li></ol>");
    pages.assertContains(page, "<th scope=\"col\" class=\"right\">b</th>");
    pages.assertContains(page, "<span class=\"k\">let</span> x = <span class=\"s\">&quot;y&quot;");
    pages.assertContains(page, "<span class=\"c\">// z</span>");
  }

  @Test
  void listsShowTheFirstSentence() {
    Pages pages =
        Pages.of(
            """
            /// One of `Vec::len`, e.g. this.
            /// More of it. [`Vec`]
            pub struct A;
            /// Two! Then more.
            pub struct B;
            """);
    pages.assertShows("mod.p.html", "A One of Vec::len, e.g. this. B Two! ");
    pages.assertContains("mod.p.html", "<a href=\"type.std.vec.Vec.html#method.len\"");
    pages.assertNoWarnings();
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "- ", "*_", "["})
  void deepNestingIsCutOff(String opening) {
    Pages pages = Pages.of("//! " + opening.repeat(20_000) + "x\npub fn f() {}");
    pages.assertShows("mod.p.html", "pub fn f()");
  }

  @Test
  void longSumsAreNoTrouble() {
    Pages pages = Pages.of("pub fn f() { " + "1 + ".repeat(50_000) + "1 }");
    pages.assertShows("mod.p.html", "pub fn f()");
  }

  @Test
  void codeOfOthersDoesNotRun() {
    Pages pages =
        Pages.of(
            """
            //! <script>alert(1)</script> <img src=x onerror=alert(2)>
            //!
            //! <iframe src="https://example.org"></iframe>
            //!
            //! [x](javascript:alert(3)) ![y](https://example.org/a.png) [z](data:text/html,q)
            //! <javascript:alert(4)> [r]
            //!
            //! [r]: javascript:alert(5) "t\\" onclick=\\"alert(6)"
            //!
            //! ```"><script>alert(7)</script>
            //! </code></pre><script>alert(8)</script>
            //! ```
            pub const X = "</code></pre><script>alert(9)</script>";
            """);
    for (String page : List.of("mod.p.html", "index.html", "src.p.p.rn.html", "all.html")) {
      String text = pages.text(page);
      assertFalse(text.contains("<script>") || text.contains("<img"), text);
      assertFalse(text.contains("<iframe"), text);
      assertFalse(text.matches("(?s).*<[^>]*(javascript:|data:|onclick|onerror).*"), text);
    }
    assertFalse(pages.text("search-index.js").contains("<script"));
    pages.assertShows("mod.p.html", "<script>alert(1)</script>");
    pages.assertContains("mod.p.html", "<a href=\"https://example.org/a.png\"");
  }

  @Test
  void linksThatLeadNowhereAreReported() {
    Pages pages =
        Pages.of(
            """
            /// A [Vec], a [`Nothing::at`], [here](nowhere.md), [x], [there](std::vec::Vac).
            /// Not links: [Nothing] `[a::b]` \\[c::d\\] [1, 2].
            pub fn f() {}
            """);
    assertEquals(
        List.of("Nothing::at", "nowhere.md", "std::vec::Vac"),
        pages.diagnostics().stream().map(d -> d.source().slice(d.span())).toList());
    Diagnostic first = pages.diagnostics().getFirst();
    assertEquals("The link `Nothing::at` leads nowhere", first.message());
    assertFalse(first.isError());
    pages.assertContains("mod.p.html", "A <a href=\"type.std.vec.Vec.html\"");
    pages.assertShows("mod.p.html", "a Nothing::at, here, [x], there. Not links: [Nothing]");
  }

  @Test
  void filesAreNamedSafely() {
    String longName = "x".repeat(300);
    Pages pages =
        Pages.of(
            "pub mod con { pub struct T; pub struct t; pub struct Größe; }\n"
                + ("pub struct " + longName + "; pub struct " + longName + "y;"));
    for (String name : pages.files().keySet()) {
      assertTrue(name.matches("[A-Za-z0-9._~-]{1,150}"), name);
    }
    long distinct = pages.files().keySet().stream().map(String::toLowerCase).distinct().count();
    assertEquals(pages.files().size(), distinct);
    pages.assertShows("mod.p.con.html", "Größe");
    pages.assertLinksLeadSomewhere();
  }

  @Test
  void sourceTextsHaveNumberedLines() {
    Pages pages = Pages.of("// one\r\npub fn f() {\n    /* a\n    b */\n}\n");
    String page = "src.p.p.rn.html";
    pages.assertContains(
        page, "<span class=\"line\" id=\"L1\"><a href=\"#L1\" aria-label=\"Line 1\">1</a>");
    pages.assertShows(page, "1// one 2pub fn f() { 3 /* a 4 b */ 5}");
    assertFalse(pages.text(page).contains("id=\"L6\""));
  }

  @Test
  void aProgramMayBeCalledLikeANativeModule() {
    DocGenerator generator = new DocGenerator(SourceLoader.none(), false);
    generator.addLibrary(new StandardLibrary().library().documentedLibrary());
    generator.addProgram("time", Source.of("time.rn", "pub fn f() {}"));
    assertTrue(generator.generate("x").site().files().containsKey("mod.time_2.html"));
  }

  @Test
  void errorsAreReported() {
    Pages pages = Pages.of("mod missing;\npub fn f( {}");
    assertTrue(pages.diagnostics().stream().filter(Diagnostic::isError).count() >= 2);
  }
}
