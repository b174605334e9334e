/** A program in its files: reading it, and the adapter to compiler and engine. */
package dev.runevm.launcher.program;
