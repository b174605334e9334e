/** The crate {@code http}, and the only place of the standard library that uses the network. */
package dev.runevm.stdlib.http;
