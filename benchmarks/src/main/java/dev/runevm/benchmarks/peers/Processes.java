package dev.runevm.benchmarks.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs command lines and times them. */
final class Processes {
  private static final double NANOS_PER_MILLI = 1e6;

  /**
   * What a process left.
   *
   * @param exitCode or -1 if it had to be killed because its time was up
   * @param peakKibibytes 0 where the system does not say, or was not asked
   */
  record Outcome(int exitCode, double wallMillis, long peakKibibytes, String output) {}

  private final Path scratch;

  /**
   * @param scratch a folder for the outputs of processes; a pipe would make them wait for us
   */
  Processes(Path scratch) {
    this.scratch = scratch;
  }

  /** Runs a command to its end, or kills it after a while. */
  Outcome run(List<String> command, Map<String, String> environment, long seconds, boolean memory)
      throws IOException, InterruptedException {
    Path output = scratch.resolve("output.txt");
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
    builder.redirectOutput(output.toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    long peak = memory ? watchMemory(process) : 0;
    boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
    double wall = (System.nanoTime() - start) / NANOS_PER_MILLI;
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
    String text = Files.readString(output, StandardCharsets.UTF_8);
    return new Outcome(ended ? process.exitValue() : -1, wall, peak, text);
  }

  /** What a command prints, the first line of it; empty if it cannot be run or fails. */
  String firstLine(String... command) throws InterruptedException {
    try {
      Outcome outcome = run(List.of(command), Map.of(), 60, false);
      return outcome.exitCode == 0 ? outcome.output.strip().lines().findFirst().orElse("") : "";
    } catch (IOException e) {
      return ""; // There is no such command: an ordinary answer when one looks what there is.
    }
  }

  /** The high-water mark of a process's memory, looked at until it ends. */
  private static long watchMemory(Process process) {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long peak = 0;
    try {
      while (process.isAlive()) {
        peak = Math.max(peak, highWaterMark(Files.readString(status)));
      }
    } catch (IOException e) {
      return peak; // The process has ended since, or this system has no such file.
    }
    return peak;
  }

  private static long highWaterMark(String status) {
    return status
        .lines()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElse(0);
  }
}
