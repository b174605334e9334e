/**
 * Where the standard library touches the system: the only package of it that opens files. Whoever
 * calls it on behalf of a script has asked for the capability first.
 */
package dev.runevm.stdlib.host;
