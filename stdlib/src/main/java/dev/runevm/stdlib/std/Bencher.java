package dev.runevm.stdlib.std;

import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * What a benchmark, a function with {@code #[bench]}, gets: it hands over the function to measure.
 */
public final class Bencher implements RuneValue {
  static final RuneType TYPE = RuneType.nativeType("std::test::Bencher");

  private Object function;

  /** The function that the benchmark wants to be measured, or null if it has not said. */
  public Object function() {
    return function;
  }

  void measure(Object wanted) {
    if (function != null) {
      throw RuneError.panic("the benchmark calls `iter` twice; it can measure one function only");
    }
    function = wanted;
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
