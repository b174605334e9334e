package dev.runevm.language.diagnostic;

import dev.runevm.language.source.LineColumn;
import java.util.List;
import java.util.function.Function;

/**
 * Shows diagnostics to programs: one JSON object on one line for each.
 *
 * <pre>{@code
 * {"severity":"error","code":"E0201","kind":"MissingLocal","message":"…",
 *  "primary":{"source":"main.rn","start":8,"end":9,"line":2,"column":5,"endLine":2,"endColumn":6,
 *             "text":"…"},
 *  "secondary":[],"help":["…"],"notes":[]}
 * }</pre>
 *
 * <p>Offsets are UTF-16 units from the start of the text; lines and columns begin at 1 and columns
 * count code points. The order of the keys is fixed.
 */
public final class JsonRenderer {
  /** The objects of several diagnostics, a line each. */
  public String render(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append(render(diagnostic)).append('\n');
    }
    return out.toString();
  }

  /** The object of one diagnostic, without a line break. */
  public String render(Diagnostic diagnostic) {
    return "{\"severity\":"
        + string(diagnostic.severity().word())
        + ",\"code\":"
        + string(diagnostic.code().id())
        + ",\"kind\":"
        + string(diagnostic.code().kind())
        + ",\"message\":"
        + string(diagnostic.message())
        + ",\"primary\":"
        + label(diagnostic.primary())
        + ",\"secondary\":"
        + array(diagnostic.secondary(), JsonRenderer::label)
        + ",\"help\":"
        + array(diagnostic.help(), JsonRenderer::string)
        + ",\"notes\":"
        + array(diagnostic.notes(), JsonRenderer::string)
        + "}";
  }

  private static String label(Label label) {
    LineColumn start = label.source().lineColumn(label.span().start());
    LineColumn end = label.source().lineColumn(label.span().end());
    return "{\"source\":"
        + string(label.source().name())
        + ",\"start\":"
        + label.span().start()
        + ",\"end\":"
        + label.span().end()
        + ",\"line\":"
        + start.line()
        + ",\"column\":"
        + start.column()
        + ",\"endLine\":"
        + end.line()
        + ",\"endColumn\":"
        + end.column()
        + ",\"text\":"
        + string(label.text())
        + "}";
  }

  private static <T> String array(List<T> list, Function<T, String> element) {
    StringBuilder out = new StringBuilder("[");
    for (T each : list) {
      out.append(out.length() > 1 ? "," : "").append(element.apply(each));
    }
    return out.append(']').toString();
  }

  /** A JSON string. Everything that is not printable ASCII is escaped, lone surrogates too. */
  private static String string(String text) {
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c >= ' ' && c <= '~') {
            out.append(c);
          } else {
            out.append(String.format("\\u%04x", (int) c));
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
