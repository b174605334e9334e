/** The crate {@code rand}, and the only place of the standard library with randomness. */
package dev.runevm.stdlib.rand;
