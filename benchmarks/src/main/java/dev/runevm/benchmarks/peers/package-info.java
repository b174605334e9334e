/**
 * The peers driver: runs the same programs on RuneVM and on every other engine that it finds, in
 * turns, and writes what came out into {@code docs/performance.md}.
 *
 * <p>An engine is a command line; whatever it is written in, it prints one line for each iteration,
 * checksum and milliseconds. What a process printed is kept in a file as it was, see {@link
 * dev.runevm.benchmarks.peers.Store}; tables, plot and JSON are made from these files alone.
 */
package dev.runevm.benchmarks.peers;
