/**
 * Native modules: what a program can call that is written in Java.
 *
 * <p>A module is declared once, by annotations on the static methods of a class ({@link
 * dev.runevm.interpreter.binding.RuneModule}). From the class file {@link
 * dev.runevm.interpreter.binding.BindingGenerator} writes a class that checks and converts the
 * arguments and calls the methods, and the signatures and documentation that the compiler reads.
 */
package dev.runevm.interpreter.binding;
