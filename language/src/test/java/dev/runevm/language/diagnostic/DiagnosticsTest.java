package dev.runevm.language.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import org.junit.jupiter.api.Test;

final class DiagnosticsTest {
  private static final Source SOURCE = Source.of("s", "text");

  @Test
  void keepsThirtyErrorsAndSaysThatThereAreMore() {
    Diagnostics diagnostics = new Diagnostics();
    for (int i = 0; i < 100; i++) {
      diagnostics.error(Code.UNEXPECTED_TOKEN, SOURCE, Span.at(0), "e");
    }
    assertEquals(Diagnostics.LIMIT + 1, diagnostics.list().size());
    assertEquals(Code.TOO_MANY_ERRORS, diagnostics.list().get(Diagnostics.LIMIT).code());
    assertEquals(100, diagnostics.errorCount());
    assertTrue(diagnostics.isFull());
  }

  @Test
  void warningsHaveALimitOfTheirOwn() {
    Diagnostics diagnostics = new Diagnostics();
    for (int i = 0; i < 100; i++) {
      diagnostics.warning(Code.NOT_USED, SOURCE, Span.at(0), "w");
    }
    diagnostics.error(Code.UNEXPECTED_TOKEN, SOURCE, Span.at(0), "e");
    assertEquals(Diagnostics.LIMIT + 2, diagnostics.list().size());
    assertEquals(100, diagnostics.warningCount());
    assertTrue(diagnostics.hasErrors());
    assertFalse(diagnostics.isFull());
  }

  @Test
  void thirtyErrorsAreNotTooMany() {
    Diagnostics diagnostics = new Diagnostics();
    for (int i = 0; i < Diagnostics.LIMIT; i++) {
      diagnostics.error(Code.UNEXPECTED_TOKEN, SOURCE, Span.at(0), "e");
    }
    assertEquals(Diagnostics.LIMIT, diagnostics.list().size());
    assertFalse(diagnostics.isFull());
  }
}
