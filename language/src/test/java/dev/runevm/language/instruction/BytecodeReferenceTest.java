package dev.runevm.language.instruction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class BytecodeReferenceTest {
  private static final Path PAGE = Path.of("..", "docs", "bytecode.md");
  private static final String COMMAND =
      "./mvnw -pl language test -Dtest=BytecodeReferenceTest -Dregenerate";

  @Test
  void thePageIsUpToDate() throws IOException {
    String page = BytecodeReference.page();
    if (System.getProperty("regenerate") != null) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page);
    }
    String found = Files.exists(PAGE) ? Files.readString(PAGE) : "";
    assertEquals(
        page, found, "docs/bytecode.md differs from the instruction table; run " + COMMAND);
  }
}
