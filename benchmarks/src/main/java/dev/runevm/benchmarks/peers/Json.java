package dev.runevm.benchmarks.peers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All figures, for programs. */
final class Json {
  private Json() {}

  /** One object with the engines and every process. */
  static String of(Results results) {
    String engines = join(results.engines().stream().map(Json::engine).toList());
    String samples = join(results.samples().stream().map(Json::sample).toList());
    return "{\"machine\":"
        + string(Machine.description())
        + ",\n\"engines\":[\n"
        + engines
        + "\n],\n\"samples\":[\n"
        + samples
        + "\n]}\n";
  }

  private static String engine(Engine engine) {
    return "{\"id\":%s,\"title\":%s,\"version\":%s}"
        .formatted(string(engine.id()), string(engine.title()), string(engine.version()));
  }

  private static String sample(Sample sample) {
    Job job = sample.job();
    String millis =
        sample.millis().stream()
            .map(each -> String.format(Locale.ROOT, "%.3f", each))
            .collect(Collectors.joining(","));
    return String.format(
        Locale.ROOT,
        "{\"kind\":%s,\"engine\":%s,\"program\":%s,\"round\":%d,\"wallMillis\":%.3f,"
            + "\"peakKibibytes\":%d,\"checksum\":%s,\"failure\":%s,\"millis\":[%s]}",
        string(job.kind().name().toLowerCase(Locale.ROOT)),
        string(job.engine()),
        string(job.program()),
        job.round(),
        sample.wallMillis(),
        sample.peakKibibytes(),
        string(sample.checksum()),
        string(sample.failure()),
        millis);
  }

  private static String join(List<String> parts) {
    return String.join(",\n", parts);
  }

  private static String string(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }
}
