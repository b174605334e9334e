/**
 * The {@code rune} command: one class per sub-command, and what reads the command line. What the
 * commands do stands in the packages below; they know nothing of the command line.
 */
package dev.runevm.launcher;
