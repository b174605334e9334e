/**
 * Suspended computations: their saved state, the futures, generators and streams that scripts see,
 * and the scheduler that runs them. No threads: a coroutine runs when someone asks for its result.
 */
package dev.runevm.interpreter.coroutine;
