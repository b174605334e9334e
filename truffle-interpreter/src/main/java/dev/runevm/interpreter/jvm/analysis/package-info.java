/**
 * What the JVM tier finds out about a function before code is written for it.
 *
 * <p>{@code TreeBuilder} reads the instructions into a {@code Tree}; {@code Liveness} finds where
 * locals are read, {@code KindInference} what kinds of values they certainly have, {@code
 * LikelyNumbers} and {@code Hints} which will likely be numbers. Only {@code Kind} knows the Java
 * virtual machine's types and instructions.
 */
package dev.runevm.interpreter.jvm.analysis;
