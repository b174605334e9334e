/** What {@code rune fmt} does with files. */
package dev.runevm.launcher.formatting;
