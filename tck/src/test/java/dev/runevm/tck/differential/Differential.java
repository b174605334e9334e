package dev.runevm.tck.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs samples on the original and here, and compares what becomes of them. */
final class Differential {
  private static final int BATCH = 12;

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
}
