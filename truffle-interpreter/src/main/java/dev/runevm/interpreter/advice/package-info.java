/** What to do about a run-time error: worked out only when somebody reads the error. */
package dev.runevm.interpreter.advice;
