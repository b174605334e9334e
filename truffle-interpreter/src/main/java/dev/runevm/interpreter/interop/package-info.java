/** What other languages and the embedder see of programs as wholes. */
package dev.runevm.interpreter.interop;
