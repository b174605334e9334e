package dev.runevm.benchmarks.peers;

import java.util.List;
import java.util.stream.DoubleStream;

/** What is made of many numbers. */
final class Statistics {
  private Statistics() {}

  /** The median; NaN of nothing. */
  static double median(List<Double> numbers) {
    if (numbers.isEmpty()) {
      return Double.NaN;
    }
    double[] sorted = numbers.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** The geometric mean; NaN of nothing. */
  static double geometricMean(List<Double> numbers) {
    return Math.exp(logarithms(numbers).average().orElse(Double.NaN));
  }

  private static DoubleStream logarithms(List<Double> numbers) {
    return numbers.stream().mapToDouble(Math::log);
  }
}
