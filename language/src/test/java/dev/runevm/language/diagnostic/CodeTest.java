package dev.runevm.language.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CodeTest {
  @Test
  void idsAreUnique() {
    List<String> ids = Arrays.stream(Code.values()).map(Code::id).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size());
  }

  @Test
  void idsHaveOneForm() {
    for (Code code : Code.values()) {
      assertTrue(code.id().matches("[EW][0-9]{4}"), code::id);
    }
  }

  @Test
  void kindsAreCamelCase() {
    assertEquals("BadSignedOutOfBounds", Code.BAD_SIGNED_OUT_OF_BOUNDS.kind());
    assertEquals("UnnecessarySemiColon", Code.UNNECESSARY_SEMI_COLON.kind());
  }

  @Test
  void explanationsAreSentences() {
    for (Code code : Code.values()) {
      assertTrue(code.explanation().endsWith("."), code::name);
    }
  }
}
