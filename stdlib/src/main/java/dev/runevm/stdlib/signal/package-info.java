/** The crate {@code signal}, and the only place of the standard library that handles signals. */
package dev.runevm.stdlib.signal;
