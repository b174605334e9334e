/** What documentation says, whatever it was read from and whatever it will look like. */
package dev.runevm.launcher.doc.model;
