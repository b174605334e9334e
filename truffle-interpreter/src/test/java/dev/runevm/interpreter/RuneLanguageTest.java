package dev.runevm.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;
import org.junit.jupiter.api.Test;

/** The language as an embedder meets it. */
final class RuneLanguageTest {
  @Test
  void aScriptGivesItsResult() {
    assertEquals("3", Programs.run("let a = 1; a + 2"));
  }

  @Test
  void aModuleGivesItsPublicFunctions() {
    try (Context context = Programs.context(false)) {
      Value module =
          Programs.evaluate(
              context, "pub fn add(a, b) { a + b } fn hidden() {} pub async fn later(x) { x }");
      assertEquals(Set.of("add", "later"), module.getMemberKeys());
      assertEquals(5, module.invokeMember("add", 2, 3).asLong());
      assertEquals(7, module.getMember("later").execute(7).asLong());
    }
  }

  @Test
  void allErrorsOfATextComeTogetherWithThePlaceOfTheFirst() {
    try (Context context = Programs.context(false)) {
      PolyglotException error =
          assertThrows(
              PolyglotException.class, () -> Programs.evaluate(context, "let x = a;\nlet y = b;"));
      assertTrue(error.isSyntaxError());
      assertFalse(error.isIncompleteSource());
      assertEquals("a", error.getSourceLocation().getCharacters().toString());
      assertTrue(error.getMessage().contains("test.rn:1:9"), error.getMessage());
      assertTrue(error.getMessage().contains("test.rn:2:9"), error.getMessage());
    }
  }

  @Test
  void bytesThatAreNoUnitAreRefusedWithAReason() throws Exception {
    Source source =
        Source.newBuilder("rune", ByteSequence.create(new byte[] {1, 2, 3}), "bad.rnc")
            .mimeType(RuneLanguage.UNIT)
            .build();
    try (Context context = Programs.context(false)) {
      PolyglotException error = assertThrows(PolyglotException.class, () -> context.eval(source));
      assertTrue(error.isSyntaxError());
      assertTrue(error.getMessage().startsWith("`bad.rnc` is not a valid unit:"));
    }
  }

  @Test
  void endlessRecursionIsAnErrorOfTheScript() {
    try (Context context = Programs.context(false)) {
      PolyglotException error =
          assertThrows(
              PolyglotException.class,
              () -> Programs.evaluate(context, "fn f(n) { f(n + 1) + 1 } f(0)"));
      assertTrue(error.isGuestException());
      assertTrue(error.getMessage().startsWith("The stack overflowed after 512 nested calls"));
      assertEquals(2, Programs.evaluate(context, "1 + 1").asLong());
    }
  }

  @Test
  void contextsOfAnEngineShareCodeButNoState() {
    Source source =
        Source.newBuilder("rune", "static N = 0; pub fn next() { N += 1; N }", "test.rn")
            .buildLiteral();
    try (Engine engine = Engine.create("rune");
        Context one = Context.newBuilder("rune").engine(engine).build();
        Context other = Context.newBuilder("rune").engine(engine).build()) {
      Value first = one.eval(source);
      Value second = other.eval(source);
      assertEquals(1, first.invokeMember("next").asLong());
      assertEquals(2, first.invokeMember("next").asLong());
      assertEquals(1, second.invokeMember("next").asLong());
    }
  }

  @Test
  void annotatedFieldsAreChecked() {
    try (Context context = Programs.context(false)) {
      PolyglotException error =
          assertThrows(
              PolyglotException.class,
              () -> Programs.evaluate(context, "struct Q; struct P { x: Q } P { x: P { x: Q } }"));
      assertEquals("Expected type `Q` for the field `x` of `P` but found `P`", error.getMessage());
    }
  }

  @Test
  void anUnknownCapabilityIsRefused() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> Context.newBuilder("rune").option("rune.allow", "magic").build());
    assertTrue(error.getMessage().contains("there is no capability `magic`"));
  }
}
