/** Reads format strings such as {@code "{name:>8.2} {}"}. */
package dev.runevm.parser.resolve.format;
