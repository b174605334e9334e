package dev.runevm.language.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program was granted. */
class GrantsTest {
  @Test
  void nothingIsGrantedUnasked() {
    for (Capability capability : Capability.values()) {
      assertFalse(Grants.parse("").has(capability));
      assertTrue(Grants.all().has(capability));
      assertTrue(Grants.parse("all").targets(capability).isEmpty());
    }
  }

  @Test
  void aGroupStandsForItsMembers() {
    Grants grants = Grants.parse("fs, clock");
    assertEquals(
        Set.of(Capability.FS_READ, Capability.FS_WRITE, Capability.CLOCK), grants.capabilities());
    assertEquals(Set.of("a"), Grants.parse("fs=a").targets(Capability.FS_WRITE));
  }

  @Test
  void targetsAddUp() {
    Grants grants = Grants.parse("fs.read=b,http=h:80").with("fs.read=a");
    assertEquals(Set.of("a", "b"), grants.targets(Capability.FS_READ));
    assertEquals(Set.of("h:80"), grants.targets(Capability.HTTP));
    assertFalse(grants.has(Capability.FS_WRITE));
    assertEquals("fs.read=a,fs.read=b,http=h:80", grants.toString());
    assertEquals(grants.toString(), Grants.parse(grants.toString()).toString());
  }

  @Test
  void aGrantWithoutLimitsIsTheLargest() {
    assertTrue(Grants.parse("fs.read=a,fs").targets(Capability.FS_READ).isEmpty());
    assertTrue(Grants.parse("fs,fs.read=a").targets(Capability.FS_READ).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "fire, there is no capability `fire`",
    "f, there is no capability `f`",
    "fs.reads, there is no capability `fs.reads`",
    "clock=x, the capability `clock` is granted whole: write `clock`",
    "http=, `http=` names nothing: it needs a host",
  })
  void whatIsNoGrantIsRefused(String text, String message) {
    Exception error = assertThrows(IllegalArgumentException.class, () -> Grants.parse(text));
    assertTrue(error.getMessage().startsWith(message), error.getMessage());
  }
}
