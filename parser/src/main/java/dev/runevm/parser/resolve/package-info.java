/**
 * From syntax trees to a resolved program: names get their meaning, constants their value, macros
 * and other sugar disappear, and what can be checked before a program runs is checked.
 */
package dev.runevm.parser.resolve;
