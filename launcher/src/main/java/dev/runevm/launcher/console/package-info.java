/** The terminal and the process: streams, exit codes, and how a command ends early. */
package dev.runevm.launcher.console;
