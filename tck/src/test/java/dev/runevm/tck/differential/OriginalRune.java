package dev.runevm.tck.differential;

import dev.runevm.tck.differential.Execution.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code rune} command of the original. */
final class OriginalRune implements Execution.Subject, AutoCloseable {
  private static final long SECONDS = 20;
  private static final int FAILED_TO_RUN = 2;
  private static final Pattern ERROR = Pattern.compile("(?ms)^error: (.*?)\\n *┌─");

  private final Path command;
  private final Path script;
  private final Path output;

  /** For the executable at a path. */
  OriginalRune(Path command) {
    this.command = command;
    try {
      this.script = Files.createTempFile("sample", ".rn");
      this.output = Files.createTempFile("sample", ".out");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Execution run(String text) {
    try {
      Files.writeString(script, text);
      return run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Execution run() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command.toString(), "--color", "never", "run", script.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      return new Execution(printed(), Optional.of(new Problem(true, "it does not end")));
    }
    String printed = printed();
    if (process.exitValue() == 0) {
      return new Execution(printed, Optional.empty());
    }
    Matcher error = ERROR.matcher(printed);
    String message = error.find() ? error.group(1) : printed;
    return new Execution(
        printed, Optional.of(new Problem(process.exitValue() == FAILED_TO_RUN, message)));
  }

  private String printed() throws IOException {
    return Files.readString(output, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(script);
    Files.deleteIfExists(output);
  }
}
