/** Program texts and places in them. */
package dev.runevm.language.source;
