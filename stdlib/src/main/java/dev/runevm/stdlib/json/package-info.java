/** The crate {@code json}. */
package dev.runevm.stdlib.json;
