package dev.runevm.launcher.benchmarking;

import dev.runevm.launcher.program.InputFile;

/**
 * One function with {@code #[bench]}.
 *
 * @param program the root file of its program
 * @param unit the unit with the function
 * @param path its path
 */
record Benchmark(InputFile program, byte[] unit, String path) {
  /** The root file of its program, as it is shown. */
  String file() {
    return program.name();
  }
}
