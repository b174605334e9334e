/** The crate {@code fs}. */
package dev.runevm.stdlib.fs;
