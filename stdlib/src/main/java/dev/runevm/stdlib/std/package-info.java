/**
 * The crate {@code std}: what every program can use. One class for each module or type of the
 * language; what the functions do to values is in the packages {@code value} and {@code operator}
 * of the interpreter.
 */
package dev.runevm.stdlib.std;
