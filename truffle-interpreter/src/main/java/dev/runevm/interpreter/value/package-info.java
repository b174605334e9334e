/**
 * The values of the language. {@code i64}, {@code f64} and {@code bool} are Java's own {@code
 * Long}, {@code Double} and {@code Boolean}; all else is a {@link
 * dev.runevm.interpreter.value.RuneValue}. Values only hold; what operators do with them is in
 * {@code dev.runevm.interpreter.operator}.
 */
package dev.runevm.interpreter.value;
