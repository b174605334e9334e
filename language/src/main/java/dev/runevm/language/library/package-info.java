/** What programs can name that is not written in them: native modules. */
package dev.runevm.language.library;
