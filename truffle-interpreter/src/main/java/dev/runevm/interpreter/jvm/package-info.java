/**
 * The JVM tier: functions that have become hot are translated from the verified unit to classes of
 * the Java virtual machine, which its own compiler turns into machine code.
 *
 * <p>The way of a function: {@code TreeBuilder} reads its instructions into a {@code Tree}; {@code
 * Liveness} and {@code KindInference} find out which locals are read where and what kinds of values
 * they have; {@code MethodCompiler} and its helpers for the families of instructions write one
 * method; {@code UnitClasses} defines the class. {@code JvmTier} decides what is compiled and when.
 * {@code Jvm…} classes are what compiled code calls.
 *
 * <p>There is one class per function and {@code Variant}: the kinds of its arguments, or the loop
 * at which it is entered. A class is compiled when the virtual machine resolves the first reference
 * to it, so compiled code calls compiled code directly and what is never called is never compiled.
 * Nothing in such a class belongs to a context.
 */
package dev.runevm.interpreter.jvm;
