package dev.runevm.benchmarks.hotpath;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.runevm.benchmarks.Programs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.annotations.Param;

/** Every hot path gives in Rune what it gives in Java, and is measured and recorded. */
final class TwinTest {
  @ParameterizedTest
  @EnumSource(Twin.class)
  void givesTheSame(Twin twin) {
    for (String tier : List.of("ast", "jvm")) {
      try (Session session = new Session(Programs.engine(tier))) {
        assertEquals(twin.java(), session.rune(twin).getAsLong());
      }
    }
  }

  @Test
  void allAreMeasured() throws NoSuchFieldException {
    Param param = HotPath.class.getField("path").getAnnotation(Param.class);
    assertEquals(Twin.titles(), List.of(param.value()));
  }

  @Test
  void allAreRecorded() throws IOException {
    Path file = Path.of(System.getProperty("basedir", "."), "ratios.txt");
    Set<String> titles = new HashSet<>(Twin.titles());
    assertEquals(titles, Ratios.read(file).values().keySet());
  }
}
