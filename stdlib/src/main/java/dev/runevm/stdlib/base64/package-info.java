/** The crate {@code base64}. */
package dev.runevm.stdlib.base64;
