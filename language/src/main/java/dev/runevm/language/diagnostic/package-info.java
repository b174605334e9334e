/**
 * What is said to people about a program: one table of codes, one shape of diagnostic, and the two
 * renderings of it (text with excerpts, and JSON).
 */
package dev.runevm.language.diagnostic;
