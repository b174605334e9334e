/** Units that are loaded: linked with the native functions, their code built on demand. */
package dev.runevm.interpreter.unit;
