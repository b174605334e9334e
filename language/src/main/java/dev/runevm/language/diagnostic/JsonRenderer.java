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
        + JsonString.of(diagnostic.severity().word())
        + ",\"code\":"
        + JsonString.of(diagnostic.code().id())
        + ",\"kind\":"
        + JsonString.of(diagnostic.code().kind())
        + ",\"message\":"
        + JsonString.of(diagnostic.message())
        + ",\"primary\":"
        + label(diagnostic.primary())
        + ",\"secondary\":"
        + array(diagnostic.secondary(), JsonRenderer::label)
        + ",\"help\":"
        + array(diagnostic.help(), JsonString::of)
        + ",\"notes\":"
        + array(diagnostic.notes(), JsonString::of)
        + "}";
  }

  private static String label(Label label) {
    LineColumn start = label.source().lineColumn(label.span().start());
    LineColumn end = label.source().lineColumn(label.span().end());
    return "{\"source\":"
        + JsonString.of(label.source().name())
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
        + JsonString.of(label.text())
        + "}";
  }

  private static <T> String array(List<T> list, Function<T, String> element) {
    StringBuilder out = new StringBuilder("[");
    for (T each : list) {
      out.append(out.length() > 1 ? "," : "").append(element.apply(each));
    }
    return out.append(']').toString();
  }
}
