/**
 * From the resolved program to the unit: lowers patterns, control flow and suspension to the
 * instruction set, and finds out which locals are live at each resume point.
 */
package dev.runevm.parser.emit;
