/** From text to tokens. Total: every text has tokens, and together they are the text. */
package dev.runevm.parser.lexer;
