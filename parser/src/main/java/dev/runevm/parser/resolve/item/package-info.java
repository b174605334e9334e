/**
 * The items of a program: what is declared where, who may name it, and what a path stands for.
 *
 * <p>Items are collected from the whole program before any path is resolved, because an item is
 * visible before the place where it is written.
 */
package dev.runevm.parser.resolve.item;
