package dev.runevm.benchmarks.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The machine that was measured on. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final Path LOAD = Path.of("/proc/loadavg");

  private Machine() {}

  /** Processors, system, and how busy it is. */
  static String description() {
    return Runtime.getRuntime().availableProcessors()
        + " × "
        + line(PROCESSORS, "model name", "a processor")
        + ", "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.version")
        + "; load "
        + line(LOAD, "", "unknown").split(" ")[0]
        + " at the end";
  }

  /** The value in the first line that begins so; what comes after a colon if there is one. */
  private static String line(Path file, String prefix, String otherwise) {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(prefix))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(otherwise);
    } catch (IOException e) {
      return otherwise; // Not Linux: there is no such file.
    }
  }
}
