/**
 * The iterators of the library: over its containers, and the adaptors that are made of other
 * iterators. All are lazy. An iterator over a container fails as soon as the length of that
 * changes.
 */
package dev.runevm.interpreter.value.iterator;
