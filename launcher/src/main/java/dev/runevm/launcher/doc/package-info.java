/** {@code rune doc}: pages from the doc comments of programs and of the native library. */
package dev.runevm.launcher.doc;
