/** The table of instructions, and reading and writing code. */
package dev.runevm.language.instruction;
