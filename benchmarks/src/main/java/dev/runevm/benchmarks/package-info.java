/**
 * Measurements: JMH benchmarks, and programs that print one figure. A figure that is quoted
 * anywhere names the program here that printed it.
 */
package dev.runevm.benchmarks;
