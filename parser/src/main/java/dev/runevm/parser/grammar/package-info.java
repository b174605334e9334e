/**
 * From tokens to the syntax tree, laid out as the grammar is: items, statements, expressions,
 * patterns, paths, types, attributes and macros, each in a file of its own.
 *
 * <p>Parsing never fails and never throws: it gives a tree of the whole text and says what is wrong
 * with it.
 */
package dev.runevm.parser.grammar;
