/**
 * The lossless syntax tree: every character of a source, blanks and comments included, belongs to
 * exactly one token of its tree.
 */
package dev.runevm.parser.syntax;
