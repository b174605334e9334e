/** The {@code rune} command: one class per sub-command, and the adapter to compiler and engine. */
package dev.runevm.launcher;
