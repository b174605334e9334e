/** Reading and writing bytes: the numbers and strings that all binary formats here are made of. */
package dev.runevm.language.binary;
