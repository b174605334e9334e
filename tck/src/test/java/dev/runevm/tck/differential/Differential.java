package dev.runevm.tck.differential;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs samples on the original and here, and compares what becomes of them. */
public final class Differential {
  private static final int BATCH = 40;

  private final Batch original;
  private final Batch here;
  private final Map<Deviation, Integer> known = new EnumMap<>(Deviation.class);
  private final List<String> differences = new ArrayList<>();
  private int same;

  Differential(Execution.Subject original, Execution.Subject here) {
    this.original = new Batch(original);
    this.here = new Batch(here);
  }

  /** Compares samples in batches. */
  void compare(List<Sample> samples) {
    for (int from = 0; from < samples.size(); from += BATCH) {
      List<Sample> batch = samples.subList(from, Math.min(from + BATCH, samples.size()));
      List<Outcome> expected = original.run(batch);
      List<Outcome> actual = here.run(batch);
      for (int i = 0; i < batch.size(); i++) {
        judge(batch.get(i), expected.get(i), actual.get(i));
      }
    }
  }

  private void judge(Sample sample, Outcome expected, Outcome actual) {
    if (Comparison.isSame(expected, actual)) {
      same++;
      return;
    }
    Optional<Deviation> deviation = Deviation.of(sample, expected, actual);
    if (deviation.isPresent()) {
      known.merge(deviation.get(), 1, Integer::sum);
    } else {
      differences.add(
          "--- " + sample.body() + "\n    original: " + expected + "\n    here:     " + actual);
    }
  }

  /** What nothing explains. */
  List<String> differences() {
    return Collections.unmodifiableList(differences);
  }

  /** How many were the same, how many are explained by which deviation. */
  String summary() {
    return same + " the same, " + known + ", " + differences.size() + " different";
  }

  /**
   * Compares programs and prints what differs.
   *
   * @param arguments the path of the original's executable, how many programs, their seed
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: Differential RUNE PROGRAMS SEED");
      System.exit(2);
    }
    int programs = Integer.parseInt(arguments[1]);
    long seed = Long.parseLong(arguments[2]);
    try (OriginalRune rune = new OriginalRune(Path.of(arguments[0]));
        ThisRune self = new ThisRune()) {
      Differential differential = new Differential(rune, self);
      differential.compare(SystematicSamples.some(seed, programs / 2));
      differential.compare(RandomPrograms.generate(seed, programs - programs / 2));
      System.out.println(differential.summary());
      differential.differences().forEach(System.out::println);
      System.exit(differential.differences().isEmpty() ? 0 : 1);
    }
  }
}
