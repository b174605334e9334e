/** What a program may be granted. */
package dev.runevm.language.capability;
