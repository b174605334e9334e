/**
 * The measured programs in Java: the yardstick. Each gives the same checksum as its namesakes in
 * {@code benchmarks/programs}.
 */
package dev.runevm.benchmarks.program;
