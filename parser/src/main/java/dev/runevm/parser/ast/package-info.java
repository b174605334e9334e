/**
 * Typed views of the syntax tree: records that hold one node and know where its parts are.
 *
 * <p>The views are total: where the text is wrong, an accessor of a required part gives an {@code
 * Error} variant or an empty name instead of null, so that later stages can walk a broken program.
 * Spans neither begin nor end with blanks or comments. Equality is that of the nodes below.
 */
package dev.runevm.parser.ast;
