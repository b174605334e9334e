package dev.runevm.language.unit;

import java.util.List;

/**
 * What a call by name looks up: the method name, the names of the last arguments (empty for a call
 * with positional arguments only) and the type arguments of a turbofish, which are part of the key.
 *
 * @param name the method; empty when a value is called with named arguments
 * @param argumentNames the names of the last arguments, in the order of the arguments
 * @param typeArguments indices of type references
 */
public record Selector(String name, List<String> argumentNames, List<Integer> typeArguments) {}
