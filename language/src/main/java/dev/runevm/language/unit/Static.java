package dev.runevm.language.unit;

import java.util.OptionalInt;

/**
 * A static variable.
 *
 * @param path its item path
 * @param constant the index of its start value, if it has one
 */
public record Static(String path, OptionalInt constant) {}
