package dev.runevm.language.instruction;

/**
 * What an operand of an instruction means, and thereby how it is encoded, verified and printed.
 *
 * <p>All kinds but {@link #I64} and {@link #F64} are unsigned LEB128 numbers in their shortest form.
 */
public enum OperandKind {
  /** A signed 64-bit number, signed LEB128 in its shortest form. */
  I64,
  /** An unsigned 64-bit number. */
  U64,
  /** An IEEE 754 double, eight bytes, little endian; a NaN has its one canonical form. */
  F64,
  /** A Unicode scalar value. */
  CODE_POINT,
  /** A number of operands, elements or arguments. */
  COUNT,
  /** The position of an element or field. */
  POSITION,
  /** 0 or 1. */
  FLAG,
  /** A {@link dev.runevm.language.unit.RangeKind} by its ordinal. */
  RANGE,
  /** A local variable of the function. */
  LOCAL,
  /** A string of the unit's string pool. */
  STRING,
  /** A constant of the unit's constant pool. */
  CONSTANT,
  /** A constant that is a vec of distinct strings: the keys of an object. */
  KEYS,
  /** A constant that is a tuple of two bounds, each a number, a char or the unit value for "open". */
  BOUNDS,
  /** A type reference of the unit. */
  TYPE,
  /** A type reference that names a struct or an enum variant: something that has fields. */
  CONSTRUCTOR,
  /** A selector of the unit: a method name with its argument names and type arguments. */
  SELECTOR,
  /** A function of the unit. */
  FUNCTION,
  /** An imported native function. */
  IMPORT,
  /** A static of the unit. */
  STATIC,
  /** How many enclosing structured instructions a branch leaves; 0 is the innermost. */
  DEPTH,
  /** A resume point of the function; points are numbered from 1 in the order of the code. */
  POINT
}
