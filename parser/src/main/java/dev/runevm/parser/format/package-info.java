/**
 * The formatter. Rules, laid out as the grammar is, make of the lossless tree a document: a text
 * with places where lines may end. The printer of documents chooses among them.
 */
package dev.runevm.parser.format;
