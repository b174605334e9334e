/** The crate {@code process}, and the only place of the standard library that starts processes. */
package dev.runevm.stdlib.process;
