/**
 * The nodes that programs run as. Statements answer a {@link dev.runevm.interpreter.nodes.Status
 * status}, so that branches, returns and suspension need no exceptions; expressions give values,
 * unboxed where they can. Nothing in a node belongs to a context.
 */
package dev.runevm.interpreter.nodes;
