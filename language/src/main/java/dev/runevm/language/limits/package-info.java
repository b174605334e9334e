/** How much a program may be and use. */
package dev.runevm.language.limits;
