/**
 * The hot paths of the language, each beside hand-written Java doing the same, and the guard that
 * notices when one becomes slower.
 */
package dev.runevm.benchmarks.hotpath;
