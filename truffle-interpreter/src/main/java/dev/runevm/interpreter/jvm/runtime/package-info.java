/**
 * What the classes of the JVM tier call and extend: operations that are not written out, sites with
 * caches, the way of errors through compiled functions. What a value means is said elsewhere, in
 * the operations that the nodes call too.
 */
package dev.runevm.interpreter.jvm.runtime;
