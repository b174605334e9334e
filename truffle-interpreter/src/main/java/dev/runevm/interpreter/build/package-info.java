/** Builds the nodes of a function from its code, when it is called for the first time. */
package dev.runevm.interpreter.build;
