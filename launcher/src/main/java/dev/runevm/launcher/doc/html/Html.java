package dev.runevm.launcher.doc.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A piece of HTML. There is no way to make one from markup: text is always escaped, elements are
 * always closed, attributes cannot hold code and addresses cannot be scripts.
 */
abstract class Html {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");
  private static final Set<String> EMPTY_ELEMENTS =
      Set.of("meta", "link", "input", "br", "hr", "wbr");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "action");

  private Html() {}

  /** Writes the markup. */
  abstract void write(StringBuilder out);

  /** Text. */
  static Html text(String text) {
    return new Html() {
      @Override
      void write(StringBuilder out) {
        escape(text, out);
      }
    };
  }

  /** Several pieces one after another. */
  static Html all(Collection<? extends Html> pieces) {
    List<Html> copy = List.copyOf(pieces);
    return new Html() {
      @Override
      void write(StringBuilder out) {
        copy.forEach(piece -> piece.write(out));
      }
    };
  }

  /** An element without attributes and content yet. */
  static Element element(String name) {
    return new Element(name);
  }

  /** An element with text. */
  static Element element(String name, String text) {
    return new Element(name).add(text);
  }

  /** A link. */
  static Element link(String address, String text) {
    return new Element("a").with("href", address).add(text);
  }

  /** An element; its methods change it and return it. */
  static final class Element extends Html {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Html> content = new ArrayList<>();

    private Element(String name) {
      this.name = checked(name);
    }

    /** Sets an attribute; one without a value has an empty one. */
    Element with(String attribute, String value) {
      if (attribute.startsWith("on") || attribute.equals("style")) {
        throw new IllegalArgumentException("code belongs into files of its own: " + attribute);
      }
      if (ADDRESSES.contains(attribute) && !isSafeAddress(value)) {
        throw new IllegalArgumentException("an address that may be dangerous: " + value);
      }
      attributes.put(checked(attribute), value);
      return this;
    }

    /** Sets the class for the style sheet. */
    Element styled(String styleClass) {
      return with("class", styleClass);
    }

    /** Adds text. */
    Element add(String text) {
      return add(text(text));
    }

    /** Adds a piece. */
    Element add(Html piece) {
      content.add(piece);
      return this;
    }

    /** Adds pieces. */
    Element add(Collection<? extends Html> pieces) {
      content.addAll(pieces);
      return this;
    }

    @Override
    void write(StringBuilder out) {
      out.append('<').append(name);
      attributes.forEach(
          (attribute, value) -> {
            out.append(' ').append(attribute);
            if (!value.isEmpty()) {
              out.append("=\"");
              escape(value, out);
              out.append('"');
            }
          });
      out.append('>');
      if (!EMPTY_ELEMENTS.contains(name)) {
        content.forEach(piece -> piece.write(out));
        out.append("</").append(name).append('>');
      }
    }
  }

  /** Whether following an address can only show a page: relative ones, the web, mail. */
  static boolean isSafeAddress(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || c == '\\') {
        return false;
      }
    }
    int colon = address.indexOf(':');
    int path = indexOfAny(address, "/?#");
    boolean relative = colon < 0 || path >= 0 && path < colon;
    return relative
        ? !address.startsWith("//")
        : Set.of("http", "https", "mailto")
            .contains(address.substring(0, colon).toLowerCase(Locale.ROOT));
  }

  private static int indexOfAny(String text, String characters) {
    for (int i = 0; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static String checked(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name in HTML: " + name);
    }
    return name;
  }

  /**
   * Escapes what means something in HTML, and shows characters that control the direction of text,
   * which could make code look like other code.
   */
  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(isDangerous(text, i) ? '\ufffd' : c);
      }
    }
  }

  private static boolean isDangerous(String text, int index) {
    char c = text.charAt(index);
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean direction = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    boolean lone =
        Character.isHighSurrogate(c)
                && (index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1)))
            || Character.isLowSurrogate(c)
                && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
    return control || direction || lone;
  }
}
