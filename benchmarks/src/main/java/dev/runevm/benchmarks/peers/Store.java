package dev.runevm.benchmarks.peers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The outputs of all processes of a run, a file each, so that a run that was stopped can go on, and
 * one engine can be measured again. The first line of a file says how the process ended.
 */
final class Store {
  private static final String SUFFIX = ".sample";

  private final Path folder;
  private final Map<String, String> checksums;

  /**
   * @param checksums the right one of each program
   */
  Store(Path folder, Map<String, String> checksums) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.checksums = checksums;
  }

  /** Forgets the jobs that are about to be done again. */
  void forget(List<Job> jobs) throws IOException {
    for (Job job : jobs) {
      Files.deleteIfExists(file(job));
    }
  }

  /** Keeps what a process left. */
  Sample keep(Job job, Processes.Outcome outcome) throws IOException {
    String first =
        String.format(
            Locale.ROOT,
            "%d %.3f %d%n",
            outcome.exitCode(),
            outcome.wallMillis(),
            outcome.peakKibibytes());
    Files.writeString(file(job), first + outcome.output());
    return sample(job, outcome);
  }

  /** Whether a job has been done. */
  boolean has(Job job) {
    return Files.exists(file(job));
  }

  /** All that is known, by the names of the jobs. */
  List<Sample> all() throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(SUFFIX)).sorted().toList()) {
        samples.add(read(file));
      }
    }
    return samples;
  }

  private Sample read(Path file) throws IOException {
    String name = file.getFileName().toString();
    Job job = Job.named(name.substring(0, name.length() - SUFFIX.length()));
    String text = Files.readString(file, StandardCharsets.UTF_8);
    int end = text.indexOf('\n');
    String[] words = text.substring(0, end).strip().split(" ");
    return sample(
        job,
        new Processes.Outcome(
            Integer.parseInt(words[0]),
            Double.parseDouble(words[1]),
            Long.parseLong(words[2]),
            text.substring(end + 1)));
  }

  private Path file(Job job) {
    return folder.resolve(job.name() + SUFFIX);
  }

  private Sample sample(Job job, Processes.Outcome outcome) {
    List<Double> millis = new ArrayList<>();
    String checksum = "";
    boolean iterates = job.kind() == Job.Kind.PEAK || job.kind() == Job.Kind.COLD;
    if (iterates) {
      for (String line : outcome.output().lines().toList()) {
        String[] words = line.split(" ");
        if (words.length == 2 && words[1].matches("[0-9.e-]+")) {
          checksum = words[0];
          millis.add(Double.parseDouble(words[1]));
        }
      }
    }
    String failure = iterates ? failure(job, outcome, checksum) : failure(outcome);
    return new Sample(
        job, outcome.wallMillis(), outcome.peakKibibytes(), checksum, millis, failure);
  }

  private String failure(Job job, Processes.Outcome outcome, String checksum) {
    String right = checksums.get(job.program());
    if (checksum.isEmpty() || checksum.equals(right)) {
      String failure = failure(outcome);
      return failure.isEmpty() && checksum.isEmpty() ? "printed no checksum" : failure;
    }
    return "wrong checksum: " + checksum + " instead of " + right;
  }

  private static String failure(Processes.Outcome outcome) {
    return switch (outcome.exitCode()) {
      case 0 -> "";
      case -1 -> "did not end in time";
      default -> {
        List<String> lines = outcome.output().strip().lines().toList();
        String last = lines.isEmpty() ? "" : ": " + lines.get(lines.size() - 1).strip();
        yield "exit code " + outcome.exitCode() + last;
      }
    };
  }
}
