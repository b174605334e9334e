/** Reads documentation from source texts and from the native library. */
package dev.runevm.launcher.doc.read;
