/** Tests and the examples of documentation: finding them, running them, telling about them. */
package dev.runevm.launcher.testing;
