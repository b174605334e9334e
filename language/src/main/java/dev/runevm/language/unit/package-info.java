/** Units: compiled programs as data, as bytes, and verified. */
package dev.runevm.language.unit;
