/** The crate {@code time}: durations, and the only place of the standard library with a clock. */
package dev.runevm.stdlib.time;
