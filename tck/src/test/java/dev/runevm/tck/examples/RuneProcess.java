package dev.runevm.tck.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the {@code rune} command in a process of its own, on the class path of the tests. */
final class RuneProcess {
  private static final long TIMEOUT_SECONDS = 120;

  /** What came of it. */
  record Outcome(int exitCode, String out, String err) {}

  private RuneProcess() {}

  /** Runs a command in a folder with this standard input. */
  static Outcome run(Path folder, String input, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dpolyglot.engine.WarnInterpreterOnly=false");
    // As the start script does.
    command.add("-Drune.direct=true");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("dev.runevm.launcher.Rune");
    command.addAll(List.of(arguments));
    try {
      Path err = Files.createTempFile("rune", ".err");
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(err.toFile())
              .start();
      try (var in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running: " + command);
      }
      String errors = Files.readString(err);
      Files.delete(err);
      return new Outcome(process.exitValue(), out, errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
