/** A folder with a {@code Rune.toml}: which programs it holds, and where. */
package dev.runevm.launcher.project;
