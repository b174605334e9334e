package dev.runevm.benchmarks.peers;

import dev.runevm.benchmarks.peers.Job.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** All samples, and what follows from them. Figures of what was not measured are NaN. */
final class Results {
  private final List<Engine> engines;
  private final List<String> programs;
  private final Map<Job, Sample> samples = new LinkedHashMap<>();

  Results(List<Engine> engines, List<String> programs) {
    this.engines = engines;
    this.programs = programs;
  }

  void add(Sample sample) {
    samples.put(sample.job(), sample);
  }

  List<Engine> engines() {
    return engines;
  }

  /** The engines of which at least one sample of a kind counts. */
  List<Engine> engines(Kind kind) {
    return engines.stream().filter(e -> any(kind, job -> job.engine().equals(e.id()))).toList();
  }

  List<String> programs() {
    return programs;
  }

  /** The programs of which at least one sample of a kind counts. */
  List<String> programs(Kind kind) {
    return programs.stream().filter(p -> any(kind, job -> job.program().equals(p))).toList();
  }

  private boolean any(Kind kind, Predicate<Job> which) {
    return samples.values().stream()
        .filter(Sample::counts)
        .anyMatch(sample -> sample.job().kind() == kind && which.test(sample.job()));
  }

  List<Sample> samples() {
    return List.copyOf(samples.values());
  }

  List<Sample> failures() {
    return samples.values().stream().filter(sample -> !sample.counts()).toList();
  }

  /** Milliseconds of an iteration when warm: the median over the rounds. */
  double steady(String engine, String program) {
    return median(Kind.PEAK, engine, program, Sample::steady);
  }

  /** Milliseconds of the fastest iteration of all. */
  double fastest(String engine, String program) {
    return of(Kind.PEAK, engine, program).stream()
        .mapToDouble(Sample::fastest)
        .min()
        .orElse(Double.NaN);
  }

  /** How much slower a program is after a second than when warm. */
  double afterOneSecond(String engine, String program) {
    return median(Kind.PEAK, engine, program, Sample::afterOneSecond) / steady(engine, program);
  }

  /** Milliseconds of the first iteration of a process. */
  double firstIteration(String engine, String program) {
    return median(Kind.PEAK, engine, program, sample -> sample.millis().get(0));
  }

  /** Milliseconds of a whole process. */
  double wall(Kind kind, String engine, String program) {
    return median(kind, engine, program, Sample::wallMillis);
  }

  double fastestWall(Kind kind, String engine, String program) {
    return of(kind, engine, program).stream()
        .mapToDouble(Sample::wallMillis)
        .min()
        .orElse(Double.NaN);
  }

  /** Mebibytes of resident memory at most. */
  double memory(String engine, String program) {
    return median(Kind.MEMORY, engine, program, sample -> sample.peakKibibytes() / 1024.0);
  }

  /** The number of samples there are of the program that has most. */
  int rounds(Kind kind, String engine) {
    return programs.stream().mapToInt(each -> of(kind, engine, each).size()).max().orElse(0);
  }

  /** The geometric mean over the programs of a figure divided by another, where both are known. */
  double meanRatio(ToDoubleFunction<String> figure, ToDoubleFunction<String> base) {
    List<Double> ratios = new ArrayList<>();
    for (String program : programs) {
      double ratio = figure.applyAsDouble(program) / base.applyAsDouble(program);
      if (!Double.isNaN(ratio)) {
        ratios.add(ratio);
      }
    }
    return Statistics.geometricMean(ratios);
  }

  private double median(Kind kind, String engine, String program, ToDoubleFunction<Sample> figure) {
    return Statistics.median(
        of(kind, engine, program).stream()
            .map(figure::applyAsDouble)
            .filter(number -> !number.isNaN())
            .toList());
  }

  private List<Sample> of(Kind kind, String engine, String program) {
    return samples.values().stream()
        .filter(Sample::counts)
        .filter(sample -> sample.job().kind() == kind)
        .filter(sample -> sample.job().engine().equals(engine))
        .filter(sample -> sample.job().program().equals(program))
        .toList();
  }
}
