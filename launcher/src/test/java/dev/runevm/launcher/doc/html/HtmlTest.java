package dev.runevm.launcher.doc.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlTest {
  private static String markup(Html html) {
    StringBuilder out = new StringBuilder();
    html.write(out);
    return out.toString();
  }

  @Test
  void textAndAttributesAreEscaped() {
    Html html =
        Html.element("p").with("title", "a\"b'<c>&d").add("<script>alert('x' & \"y\")</script>");
    assertEquals(
        "<p title=\"a&quot;b&#39;&lt;c&gt;&amp;d\">"
            + "&lt;script&gt;alert(&#39;x&#39; &amp; &quot;y&quot;)&lt;/script&gt;</p>",
        markup(html));
  }

  @Test
  void elementsAreClosedUnlessTheyAreAlwaysEmpty() {
    Html html = Html.all(List.of(Html.element("b").add(Html.element("br")), Html.text("x")));
    assertEquals("<b><br></b>x", markup(html));
    assertEquals("<p hidden></p>", markup(Html.element("p").with("hidden", "")));
  }

  @Test
  void whatCouldMakeTextLookLikeOtherTextIsShown() {
    assertEquals("a\ufffdb\ufffd\ufffd\n", markup(Html.text("a\u202eb\u0000\ud800\n")));
    assertEquals("\ud83d\ude00", markup(Html.text("\ud83d\ude00")));
  }

  @Test
  void codeHasNoPlaceInAttributes() {
    Html.Element element = Html.element("a");
    assertThrows(IllegalArgumentException.class, () -> element.with("onclick", "x"));
    assertThrows(IllegalArgumentException.class, () -> element.with("style", "x"));
    assertThrows(IllegalArgumentException.class, () -> element.with("a b", "x"));
    assertThrows(IllegalArgumentException.class, () -> Html.element("a>"));
    assertThrows(IllegalArgumentException.class, () -> element.with("href", "javascript:x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org/x",
        "\\\\example.org\\x",
      })
  void dangerousAddresses(String address) {
    assertFalse(Html.isSafeAddress(address), address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "a.html#method.x%3Ay",
        "#L12",
        "#a:b",
        "https://example.org/?a=b&c=d",
        "HTTP://example.org",
        "mailto:a@example.org",
      })
  void harmlessAddresses(String address) {
    assertTrue(Html.isSafeAddress(address), address);
  }
}
