package dev.runevm.language.instruction;

/**
 * What an operand of an instruction means, and thereby how it is encoded, verified and printed.
 *
 * <p>All kinds but {@link #I64} and {@link #F64} are unsigned LEB128 numbers in their shortest
 * form.
 */
public enum OperandKind {
  /** A signed 64-bit number. */
  I64("A signed 64-bit number; signed LEB128."),
  /** An unsigned 64-bit number. */
  U64("An unsigned 64-bit number."),
  /** An IEEE 754 double, eight bytes, little endian. */
  F64("An IEEE 754 double, eight bytes, little endian; a NaN has its one canonical form."),
  /** A Unicode scalar value. */
  CODE_POINT("A Unicode scalar value."),
  /** A number of operands, elements or arguments. */
  COUNT("A number of operands, elements or arguments."),
  /** The position of an element or field. */
  POSITION("The position of an element or field."),
  /** 0 or 1. */
  FLAG("0 or 1."),
  /** A {@link dev.runevm.language.unit.RangeKind} by its ordinal. */
  RANGE("A kind of range: 0 `..`, 1 `a..`, 2 `..b`, 3 `..=b`, 4 `a..b`, 5 `a..=b`."),
  /** A local variable of the function. */
  LOCAL("A local variable of the function."),
  /** A string of the unit's string pool. */
  STRING("A string of the unit's string pool."),
  /** A constant of the unit's constant pool. */
  CONSTANT("A constant of the unit's constant pool."),
  /** A constant that is a vec of distinct strings: the keys of an object. */
  KEYS("A constant that is a vec of distinct strings: the keys of an object."),
  /** A constant that is a tuple of two bounds. */
  BOUNDS(
      "A constant that is a tuple of two bounds, each a number, a char or the unit value for"
          + " \"open\"; two that are not open have one type."),
  /** A type reference of the unit. */
  TYPE("A type reference of the unit."),
  /** A type reference that names a struct or an enum variant: something that has fields. */
  CONSTRUCTOR(
      "A type reference that names a struct or an enum variant: something that has fields."),
  /** A selector of the unit: a method name with its argument names and type arguments. */
  SELECTOR("A selector of the unit: a method name with its argument names and type arguments."),
  /** A function of the unit. */
  FUNCTION("A function of the unit."),
  /** An imported native function. */
  IMPORT("An imported native function."),
  /** A static of the unit. */
  STATIC("A static of the unit."),
  /** How many enclosing structures a branch leaves. */
  DEPTH("How many enclosing structures a branch leaves; 0 is the innermost."),
  /** A resume point of the function. */
  POINT("A resume point of the function; points are numbered from 1 in the order of the code.");

  private final String documentation;

  OperandKind(String documentation) {
    this.documentation = documentation;
  }

  /** Whether it is a number of 64 bits, of which every value is valid; all others are indices. */
  public boolean isNumber() {
    return this == I64 || this == U64 || this == F64;
  }

  /** What it means, in Markdown. */
  public String documentation() {
    return documentation;
  }
}
