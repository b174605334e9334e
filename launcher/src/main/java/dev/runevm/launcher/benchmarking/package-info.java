/** Benchmarks: measuring functions with {@code #[bench]} and telling about it. */
package dev.runevm.launcher.benchmarking;
