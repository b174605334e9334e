/**
 * Writes the code of a function as a class, from its tree.
 *
 * <p>{@code MethodCompiler} writes a method: its statements itself, its expressions with {@code
 * InstructionCompiler}, which has a helper for each family of instructions. All of them write
 * through an {@code Emitter} into the class of a {@code ClassAssembler}.
 */
package dev.runevm.interpreter.jvm.codegen;
