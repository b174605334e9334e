package dev.runevm.language.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonRendererTest {
  @Test
  void oneObjectOnOneLine() {
    Source source = Source.of("main.rn", "a\nbé💯c");
    Diagnostic diagnostic =
        Diagnostic.error(Code.UNEXPECTED_TOKEN, source, new Span(6, 7), "Expected \"x\"")
            .label("l")
            .secondary(new Span(0, 1), "s")
            .help("h1")
            .help("h2")
            .note("n");
    assertEquals(
        "{\"severity\":\"error\",\"code\":\"E0101\",\"kind\":\"UnexpectedToken\","
            + "\"message\":\"Expected \\\"x\\\"\",\"primary\":{\"source\":\"main.rn\","
            + "\"start\":6,\"end\":7,\"line\":2,\"column\":4,\"endLine\":2,\"endColumn\":5,"
            + "\"text\":\"l\"},\"secondary\":[{\"source\":\"main.rn\",\"start\":0,\"end\":1,"
            + "\"line\":1,\"column\":1,\"endLine\":1,\"endColumn\":2,\"text\":\"s\"}],"
            + "\"help\":[\"h1\",\"h2\"],\"notes\":[\"n\"]}",
        new JsonRenderer().render(diagnostic));
  }

  @Test
  void everythingUnusualIsEscaped() {
    Source source = Source.of("s", "");
    String message = "\\ \n\r\t \u0000\u001b\u007f é \ud83d\udcaf \ud800 \u2028";
    String json =
        new JsonRenderer().render(Diagnostic.warning(Code.NOT_USED, source, Span.at(0), message));
    String expected = "\\\\ \\n\\r\\t \\u0000\\u001b\\u007f \\u00e9 \\ud83d\\udcaf \\ud800 \\u2028";
    assertEquals(
        expected, json.substring(json.indexOf("message") + 10, json.indexOf("\",\"primary")));
  }

  @Test
  void severalAreALineEach() {
    Diagnostic diagnostic = Diagnostic.warning(Code.NOT_USED, Source.of("s", ""), Span.at(0), "m");
    String one = new JsonRenderer().render(diagnostic);
    assertEquals(
        one + "\n" + one + "\n", new JsonRenderer().render(List.of(diagnostic, diagnostic)));
  }
}
