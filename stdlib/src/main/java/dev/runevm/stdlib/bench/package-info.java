/** What programs say about benchmarks; who runs them measures. */
package dev.runevm.stdlib.bench;
