package dev.runevm.parser.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.source.Source;
import dev.runevm.parser.grammar.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts and how they are formatted, as the files in {@code src/test/resources/format} state it.
 * With {@code -Drune.golden=update} the files are rewritten; read the difference before keeping it.
 */
final class FormatterTest {
  private static final long SMALL_STACK = 1024 * 1024;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : FormatCase.files()) {
      List<FormatCase> cases = FormatCase.of(file);
      if ("update".equals(System.getProperty("rune.golden"))) {
        Files.writeString(
            file, cases.stream().map(FormatCase::updated).collect(Collectors.joining()));
      }
      for (FormatCase each : cases) {
        tests.add(
            DynamicTest.dynamicTest(
                file.getFileName() + ": " + each.title(),
                () -> {
                  assertEquals(each.expected(), each.actual());
                  assertEquals(each.expected(), format(each.expected()));
                }));
      }
    }
    return tests.stream();
  }

  @Test
  void textsWithErrorsAreNotFormatted() {
    FormatResult result = Formatter.format(Source.of("a.rn", "fn f( {}"));
    assertTrue(result.text().isEmpty());
    assertFalse(result.diagnostics().isEmpty());
  }

  @Test
  void nothingStaysNothing() {
    assertEquals("", format(""));
    assertEquals("", format(" \n\n\t\n"));
  }

  @Test
  void lineEndsAreThoseOfTheFirstLine() {
    assertEquals("a();\r\nb();\r\n", format("a ();\r\nb ();\n"));
    assertEquals("a();\nb();\n", format("a ();\nb ();\r\n"));
    assertEquals("/* a\r\n * b */\r\n`c\r\nd`\r\n", format("/* a\r\n* b */\r\n`c\r\nd`"));
  }

  @Test
  void theByteOrderMarkStays() {
    assertEquals("\ufeff1\n", format("\ufeff 1"));
  }

  @Test
  void commentsAtTheEndOfTheFileStay() {
    assertEquals("1 // a\n// b\n\n/* c */\n", format("1 // a\n// b\n\n\n/* c */"));
    assertEquals("// only this\n", format("  // only this  "));
    assertEquals("#!/usr/bin/env rune\n", format("#!/usr/bin/env rune"));
  }

  /** The deepest texts that the parser accepts, on a thread with a small stack. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '"',
      value = {
        "( 1 ) 199",
        "[ 1 ] 199",
        "f( 1 ) 199",
        "{ 1 } 199",
        "#{a: 1 } 199",
        "!- a '' 99",
        "a+(b*( c )) 99",
        "f(|x|{ 1 }) 66",
        "\"match x { _ => \" 1 } 190",
        "\"if a { \" 1 } 190",
        "\"if a { 1 } else { \" 1 } 190",
        "\"x = \" 1 '' 190",
        "\"fn f() { \" 1 } 190",
        "a.b(c.d( 1 )) 99",
      })
  void deepTextsAreFormatted(String open, String core, String close, int times)
      throws InterruptedException {
    String end = close.equals("''") ? "" : close;
    String text = open.repeat(times) + core + end.repeat(times);
    assertFalse(Parser.parse(Source.of("deep", text)).hasErrors(), text);
    onSmallStack(() -> assertEquals(format(text), format(format(text))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"+1", ".a()", ".a", "?", "(1)", "[0]", ".await", "&&b", "+1*2"})
  void longChainsAreFormatted(String link) throws InterruptedException {
    String text = "x" + link.repeat(550) + ";";
    assertFalse(Parser.parse(Source.of("long", text)).hasErrors(), text);
    onSmallStack(() -> assertEquals(format(text), format(format(text))));
  }

  @Test
  void aHundredThousandLinesTakeSeconds() {
    String part =
        """
        // A function.
        pub fn name(first,   second: i64) -> Vec {
            let value = first.iter().map(|x| x * 2).filter(|x| x % 2 == 0).map(|x| x + 1).collect();
            let object = #{ key: [1, 2, 3], other: "text", third: f(1, g(2, h(3, #{ a: 1 }))) };
            if value.len() == 3 && object.key[0] == 1 || second > 3 { return [object]; }   // why
            match second { 1 | 2 => call(object), _ => { other(value); } }
            value
        }

        """;
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> format(part.repeat(11_200)));
  }

  @Test
  void longListsTakeTimeInProportion() {
    assertTimeoutPreemptively(
        Duration.ofMinutes(2), () -> format("let x = [" + "[a, b], ".repeat(200_000) + "];"));
  }

  private static String format(String text) {
    FormatResult result = Formatter.format(Source.of("text.rn", text));
    return result.text().orElseThrow(() -> new AssertionError(result.diagnostics().toString()));
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
