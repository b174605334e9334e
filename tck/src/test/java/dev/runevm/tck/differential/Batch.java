package dev.runevm.tck.differential;

import dev.runevm.tck.differential.Execution.Problem;
import dev.runevm.tck.differential.Execution.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs many samples in one script. Starting a process for each would take most of the time, but an
 * error ends a whole script: what stands after the sample that failed is run again without it, and
 * a script that is refused is cut in halves until the sample is found that is the reason.
 */
final class Batch {
  /** What samples can use. */
  private static final String ITEMS =
      """
      struct P { x, y }
      impl P {
          fn sum(self) { self.x + self.y }
          fn of(x, y) { Self { x, y } }
          fn shift(self, by) { self.x += by; self }
      }
      struct T(a, b);
      struct U;
      enum E { A, B(v), C { w } }
      impl E {
          fn code(self) { match self { E::A => 0, E::B(v) => v, E::C { w } => w } }
      }
      const LIMIT = 3;
      const MARK = "@" + "@";
      fn twice(f, x) { f(f(x)) }
      fn same(x) { x }
      fn add(a, b) { a + b }
      fn count(n) { for i in 0..n { yield i; } }
      async fn later(x) { x }
      """;

  /** What stands after a value, on a line of its own; no excerpt of a script looks like it. */
  private static final String MARK = "\n@@\n";

  private final Subject subject;

  Batch(Subject subject) {
    this.subject = subject;
  }

  /** The outcome of each sample, in their order. */
  List<Outcome> run(List<Sample> samples) {
    List<Outcome> outcomes = new ArrayList<>(samples.size());
    while (outcomes.size() < samples.size()) {
      outcomes.addAll(runOnce(samples.subList(outcomes.size(), samples.size())));
    }
    return outcomes;
  }

  /** The outcomes up to the first error, at least one. */
  private List<Outcome> runOnce(List<Sample> samples) {
    Execution execution = subject.run(script(samples));
    List<Outcome> outcomes = values(execution.output());
    if (execution.problem().isEmpty()) {
      return outcomes;
    }
    Problem problem = execution.problem().get();
    if (problem.compiled()) {
      outcomes.add(new Outcome.Failure(problem.message()));
    } else if (samples.size() == 1) {
      outcomes.add(new Outcome.Refusal(problem.message()));
    } else {
      outcomes.addAll(run(samples.subList(0, samples.size() / 2)));
    }
    return outcomes;
  }

  private static List<Outcome> values(String output) {
    List<Outcome> outcomes = new ArrayList<>();
    int from = 0;
    for (int mark = output.indexOf(MARK); mark >= 0; mark = output.indexOf(MARK, from)) {
      outcomes.add(new Outcome.Value(output.substring(from, mark)));
      from = mark + MARK.length();
    }
    return outcomes;
  }

  /** A script that prints the value of each sample, and then a mark. */
  static String script(List<Sample> samples) {
    StringBuilder script = new StringBuilder(ITEMS);
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      script
          .append(sample.isAsync() ? "async " : "")
          .append("fn sample" + i + "() {\n")
          .append(sample.body())
          .append("\n}\n");
    }
    for (int i = 0; i < samples.size(); i++) {
      String await = samples.get(i).isAsync() ? ".await" : "";
      script.append("println!(\"{:?}\\n{}\", sample" + i + "()" + await + ", MARK);\n");
    }
    return script.toString();
  }
}
