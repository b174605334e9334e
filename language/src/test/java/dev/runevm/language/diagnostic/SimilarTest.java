package dev.runevm.language.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SimilarTest {
  private static final List<String> KNOWN = List.of("println", "print", "count", "x", "Vec");

  @Test
  void findsTyposSwapsAndMissingLetters() {
    assertEquals(Optional.of("println"), Similar.to("pritnln", KNOWN));
    assertEquals(Optional.of("count"), Similar.to("coutn", KNOWN));
    assertEquals(Optional.of("print"), Similar.to("prin", KNOWN));
  }

  @Test
  void theCaseOfLettersMayDiffer() {
    assertEquals(Optional.of("Vec"), Similar.to("vec", KNOWN));
    assertEquals(Optional.of("x"), Similar.to("X", KNOWN));
  }

  @Test
  void whatIsTooFarIsNotMeant() {
    assertEquals(Optional.empty(), Similar.to("something", KNOWN));
    assertEquals(Optional.empty(), Similar.to("y", KNOWN));
  }

  @Test
  void ofEquallyNearOnesTheFirstInTheAlphabet() {
    assertEquals(Optional.of("aab"), Similar.to("aaa", List.of("aac", "aab")));
  }
}
