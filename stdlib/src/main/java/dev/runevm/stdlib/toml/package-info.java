/** The crate {@code toml}. */
package dev.runevm.stdlib.toml;
