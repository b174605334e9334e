/** Errors of running scripts: their kinds, their messages, their traces. */
package dev.runevm.interpreter.error;
