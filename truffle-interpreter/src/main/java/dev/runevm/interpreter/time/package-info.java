/** The only package that reads a clock. */
package dev.runevm.interpreter.time;
