/**
 * What operators do with values, written once: nodes, constant folding, natives and tests call
 * these methods. A {@link dev.runevm.interpreter.RuneContext} is needed only where a script may be
 * called, by the methods of its types that are named after protocols.
 *
 * <p>Dispatch is by chains of {@code instanceof} and not by pattern switches: those make a class
 * when they first run, and partial evaluation cannot see through them.
 */
package dev.runevm.interpreter.operator;
