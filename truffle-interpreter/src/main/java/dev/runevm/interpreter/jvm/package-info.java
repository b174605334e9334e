/**
 * The JVM tier: functions that have become hot are translated from the verified unit to classes of
 * the Java virtual machine, which its own compiler turns into machine code.
 *
 * <p>This package decides what is compiled and when ({@code JvmTier}) and defines the classes
 * ({@code UnitClasses}); the nodes call compiled code through {@code JvmFunction} and {@code
 * JvmLoop}. {@code analysis} reads a function into a tree and finds out what is known of it, {@code
 * codegen} writes the class, {@code runtime} is what the class calls.
 *
 * <p>There is one class per function and {@code Variant}: the kinds of its arguments, or the loop
 * at which it is entered. A class is compiled when the virtual machine resolves the first reference
 * to it, so compiled code calls compiled code directly and what is never called is never compiled.
 * Nothing in such a class belongs to a context.
 */
package dev.runevm.interpreter.jvm;
