/** Evaluates constants: a small interpreter of syntax trees with a budget. */
package dev.runevm.parser.resolve.constant;
