package dev.runevm.language.unit;

/**
 * A function that is called as a method, of a type that the unit declares or of a native one.
 *
 * @param type the index of the type reference of the receiver (never a variant)
 * @param name the method name; a protocol's name makes the operator use it
 * @param function the index of the function; its first parameter is the receiver
 */
public record Method(int type, String name, int function) {}
