package dev.runevm.parser.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nesting is limited by a counter, never by the stack of the thread. */
final class NestingTest {
  private static final int FAR_TOO_MANY = 20_000;
  private static final long SMALL_STACK = 512 * 1024;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "{",
        "#{a:",
        "f(",
        "!",
        "-",
        "|a| ",
        "if a {",
        "match x { _ => ",
        "x[",
        "`${",
        "f\"{",
        "return ",
        "let (",
        "let [",
        "let A(",
        "fn f() {",
        "mod a {",
        "impl A { fn f() {",
        "x = ",
        "a::<",
        "use a::{",
        "let x: A<",
        "let x: (",
        "m!(",
        "m!{[",
        "'a: {",
        "async {",
        "a.b(",
        "1 + (",
        "&",
        "*",
        "break ",
        "yield ",
        "if let Some(x) = ",
        "while ",
        "..",
        "else if x {} ",
        "S{a:",
        "loop {",
        "select { a = ",
        "#[a(",
        "-1 as ",
        "if if ",
        "for a in ",
        "let a @ ",
        "match (",
        "a ? .. ",
        "a && let x = ",
        "const {",
        "|a: A<",
        "fn f(a: ("
      })
  void nothingOverflows(String opening) throws InterruptedException {
    onSmallStack(() -> TreeChecks.parse(opening.repeat(FAR_TOO_MANY)));
    onSmallStack(() -> TreeChecks.parse("match x { " + opening.repeat(FAR_TOO_MANY)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" + 1", ".a", ".a()", "?", "(1)", "[0]", ".await", " && b", " as c", ".0"})
  void chainsToTheLeftAreNestedToo(String link) throws InterruptedException {
    onSmallStack(() -> TreeChecks.parse("x" + link.repeat(FAR_TOO_MANY)));
    assertFalse(TreeChecks.parseAndView("x" + " + 1".repeat(500)).hasErrors());
  }

  @Test
  void twoHundredLevelsAreFine() {
    assertFalse(nested("(", "1", ")", 200).hasErrors());
    assertFalse(nested("{", "1", "}", 200).hasErrors());
    assertFalse(nested("[", "1", "]", 200).hasErrors());
    assertFalse(nested("if a {", "", "}", 190).hasErrors());
    assertFalse(nested("!", "a", "", 200).hasErrors());
  }

  @Test
  void oneMoreIsNot() {
    assertTooDeep(nested("(", "1", ")", 201));
    assertTooDeep(nested("{", "1", "}", 201));
    assertTooDeep(nested("[", "1", "]", 201));
    assertTooDeep(nested("!", "a", "", 201));
  }

  @Test
  void whatIsTooDeepIsSaidOnce() {
    assertEquals(1, nested("(", "1", ")", 5_000).diagnostics().size());
  }

  @Test
  void hugeTextsAreNotRead() {
    ParseResult result = Parser.parse(Source.of("huge", " ".repeat(Parser.MAX_SOURCE_LENGTH + 1)));
    assertEquals(Code.SOURCE_TOO_LARGE, result.diagnostics().get(0).code());
    assertFalse(Parser.parse(Source.of("large", " ".repeat(Parser.MAX_SOURCE_LENGTH))).hasErrors());
  }

  private static ParseResult nested(String open, String core, String close, int times) {
    return TreeChecks.parseAndView(open.repeat(times) + core + close.repeat(times));
  }

  private static void assertTooDeep(ParseResult result) {
    assertTrue(
        result.diagnostics().stream().anyMatch(d -> d.code() == Code.NESTING_TOO_DEEP),
        () -> result.diagnostics().toString());
  }

  private static void onSmallStack(Runnable task) throws InterruptedException {
    Throwable[] thrown = new Throwable[1];
    Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
    thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
    thread.start();
    thread.join();
    if (thrown[0] != null) {
      throw new AssertionError(thrown[0]);
    }
  }
}
