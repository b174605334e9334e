package dev.runevm.language.instruction;

import static dev.runevm.language.instruction.Opcode.Form.CLOSE;
import static dev.runevm.language.instruction.Opcode.Form.EXPRESSION;
import static dev.runevm.language.instruction.Opcode.Form.LAZY;
import static dev.runevm.language.instruction.Opcode.Form.OPEN;
import static dev.runevm.language.instruction.Opcode.Form.STATEMENT;
import static dev.runevm.language.instruction.OperandKind.BOUNDS;
import static dev.runevm.language.instruction.OperandKind.CODE_POINT;
import static dev.runevm.language.instruction.OperandKind.CONSTANT;
import static dev.runevm.language.instruction.OperandKind.CONSTRUCTOR;
import static dev.runevm.language.instruction.OperandKind.COUNT;
import static dev.runevm.language.instruction.OperandKind.DEPTH;
import static dev.runevm.language.instruction.OperandKind.FLAG;
import static dev.runevm.language.instruction.OperandKind.IMPORT;
import static dev.runevm.language.instruction.OperandKind.KEYS;
import static dev.runevm.language.instruction.OperandKind.LOCAL;
import static dev.runevm.language.instruction.OperandKind.POINT;
import static dev.runevm.language.instruction.OperandKind.POSITION;
import static dev.runevm.language.instruction.OperandKind.RANGE;
import static dev.runevm.language.instruction.OperandKind.SELECTOR;
import static dev.runevm.language.instruction.OperandKind.STATIC;
import static dev.runevm.language.instruction.OperandKind.STRING;
import static dev.runevm.language.instruction.OperandKind.TYPE;

import java.util.List;

/**
 * The table of instructions: the one place where an instruction is declared.
 *
 * <p>Code is a postfix notation of statements and expressions. An <em>expression</em> instruction
 * pops its operands off the operand stack and pushes one value. A <em>statement</em> instruction
 * pops what it needs and leaves the operand stack empty: every statement begins and ends with an
 * empty stack, so the stack is empty at every branch target, at every loop header and at every
 * resume point. Control is structured: {@code block}, {@code loop} and {@code if} are closed by
 * {@code end}; a branch names the structure that it leaves (a {@code loop}: that it repeats) by
 * depth. There are no jumps.
 *
 * <p>Writer, reader, verifier, disassembler, the node builder and {@code docs/bytecode.md} follow
 * from these rows. Rows are never reordered within a format version: the opcode byte is the
 * ordinal.
 */
public enum Opcode {
  // Constants
  UNIT("unit", EXPRESSION, 0, 1, "Pushes the unit value `()`."),
  TRUE("true", EXPRESSION, 0, 1, "Pushes `true`."),
  FALSE("false", EXPRESSION, 0, 1, "Pushes `false`."),
  I64("i64", EXPRESSION, 0, 1, "Pushes a signed integer.", OperandKind.I64),
  U64("u64", EXPRESSION, 0, 1, "Pushes an unsigned integer.", OperandKind.U64),
  F64("f64", EXPRESSION, 0, 1, "Pushes a float.", OperandKind.F64),
  CHAR("char", EXPRESSION, 0, 1, "Pushes a char.", CODE_POINT),
  STRING_NEW("string", EXPRESSION, 0, 2, "Pushes a new string with this text.", STRING),
  CONST("const", EXPRESSION, 0, 2, "Pushes a new copy of a constant.", CONSTANT),
  TYPE_VALUE("type", EXPRESSION, 0, 1, "Pushes a type as a value.", TYPE),

  // Variables
  LOCAL_GET("local.get", EXPRESSION, 0, 1, "Pushes the value of a local.", LOCAL),
  LOCAL_SET("local.set", STATEMENT, 1, 1, "Sets a local to the popped value.", LOCAL),
  STATIC_GET(
      "static.get",
      EXPRESSION,
      0,
      1,
      "Pushes the value of a static; an error if it has none yet.",
      STATIC),
  STATIC_SET("static.set", STATEMENT, 1, 1, "Sets a static to the popped value.", STATIC),
  POP("pop", STATEMENT, 1, 1, "Evaluates an expression for its effect."),

  // Operators
  ADD("add", EXPRESSION, 2, 1, "`a + b`; integers are checked."),
  SUB("sub", EXPRESSION, 2, 1, "`a - b`; integers are checked."),
  MUL("mul", EXPRESSION, 2, 1, "`a * b`; integers are checked."),
  DIV("div", EXPRESSION, 2, 1, "`a / b`; integers truncate and are checked."),
  REM("rem", EXPRESSION, 2, 1, "`a % b`; the sign of the left operand."),
  BIT_AND("bit_and", EXPRESSION, 2, 1, "`a & b`."),
  BIT_OR("bit_or", EXPRESSION, 2, 1, "`a | b`."),
  BIT_XOR("bit_xor", EXPRESSION, 2, 1, "`a ^ b`."),
  SHL("shl", EXPRESSION, 2, 1, "`a << b`; counts 0 to 63."),
  SHR("shr", EXPRESSION, 2, 1, "`a >> b`; arithmetic for i64, logical for u64; counts 0 to 63."),
  ADD_ASSIGN(
      "add_assign",
      EXPRESSION,
      2,
      1,
      "`a += b`: may change `a` in place; pushes what is to be stored back."),
  SUB_ASSIGN("sub_assign", EXPRESSION, 2, 1, "`a -= b`, as `add_assign`."),
  MUL_ASSIGN("mul_assign", EXPRESSION, 2, 1, "`a *= b`, as `add_assign`."),
  DIV_ASSIGN("div_assign", EXPRESSION, 2, 1, "`a /= b`, as `add_assign`."),
  REM_ASSIGN("rem_assign", EXPRESSION, 2, 1, "`a %= b`, as `add_assign`."),
  BIT_AND_ASSIGN("bit_and_assign", EXPRESSION, 2, 1, "`a &= b`, as `add_assign`."),
  BIT_OR_ASSIGN("bit_or_assign", EXPRESSION, 2, 1, "`a |= b`, as `add_assign`."),
  BIT_XOR_ASSIGN("bit_xor_assign", EXPRESSION, 2, 1, "`a ^= b`, as `add_assign`."),
  SHL_ASSIGN("shl_assign", EXPRESSION, 2, 1, "`a <<= b`, as `add_assign`."),
  SHR_ASSIGN("shr_assign", EXPRESSION, 2, 1, "`a >>= b`, as `add_assign`."),
  EQ("eq", EXPRESSION, 2, 1, "`a == b`, by partial equality."),
  NE("ne", EXPRESSION, 2, 1, "`a != b`, the negation of `eq`."),
  LT("lt", EXPRESSION, 2, 1, "`a < b`, by partial order; incomparable is false."),
  LE("le", EXPRESSION, 2, 1, "`a <= b`, as `lt`."),
  GT("gt", EXPRESSION, 2, 1, "`a > b`, as `lt`."),
  GE("ge", EXPRESSION, 2, 1, "`a >= b`, as `lt`."),
  NEG("neg", EXPRESSION, 1, 1, "`-a`."),
  NOT("not", EXPRESSION, 1, 1, "`!a`: logical for bool, bitwise for integers."),
  AS("as", EXPRESSION, 1, 1, "`a as T`: numeric conversion.", TYPE),
  IS("is", EXPRESSION, 1, 1, "`a is T`: whether the type of `a` is exactly `T`.", TYPE),
  AND(
      "and",
      LAZY,
      1,
      1,
      "`a && b`: `a` if it is `false`, else the value of the expression up to `end`."),
  OR(
      "or",
      LAZY,
      1,
      1,
      "`a || b`: `a` if it is `true`, else the value of the expression up to `end`."),

  // Aggregates
  VEC("vec", EXPRESSION, Opcode.BY_OPERAND_0, 2, "Pushes a new vec of the popped elements.", COUNT),
  VEC_REPEAT("vec_repeat", EXPRESSION, 2, 2, "`[x; n]`: a new vec that holds `x` n times."),
  TUPLE(
      "tuple",
      EXPRESSION,
      Opcode.BY_OPERAND_0,
      2,
      "Pushes a new tuple of the popped elements.",
      COUNT),
  OBJECT(
      "object",
      EXPRESSION,
      Opcode.BY_KEYS,
      2,
      "Pushes a new object with these keys and the popped values.",
      KEYS),
  STRUCT(
      "struct",
      EXPRESSION,
      Opcode.BY_OPERAND_1,
      2,
      "Pushes a new struct or variant; fields in the order of their declaration.",
      CONSTRUCTOR,
      COUNT),
  RANGE_NEW(
      "range",
      EXPRESSION,
      Opcode.BY_RANGE,
      2,
      "Pushes a new range of this kind with the popped bounds.",
      RANGE),
  STRING_CONCAT(
      "string_concat",
      EXPRESSION,
      Opcode.BY_OPERAND_0,
      2,
      "Pushes a new string: the display forms of the popped values, joined.",
      COUNT),
  FORMAT(
      "format",
      EXPRESSION,
      1,
      2,
      "Pushes a new string: the popped value formatted by a specification such as `>8.2` or `?`.",
      STRING),

  // Access
  FIELD_GET("field.get", EXPRESSION, 1, 1, "`a.name`.", STRING),
  FIELD_SET(
      "field.set",
      STATEMENT,
      2,
      1,
      "`a.name = v`; pops the target, then the value above it.",
      STRING),
  TUPLE_GET("tuple.get", EXPRESSION, 1, 1, "`a.0`.", POSITION),
  TUPLE_SET("tuple.set", STATEMENT, 2, 1, "`a.0 = v`.", POSITION),
  INDEX_GET("index.get", EXPRESSION, 2, 1, "`a[i]`."),
  INDEX_SET("index.set", STATEMENT, 3, 1, "`a[i] = v`."),

  // Tests of patterns: never an error, whatever the value
  TEST_TYPE("test.type", EXPRESSION, 1, 1, "Whether the value is of this type or variant.", TYPE),
  TEST_CONST(
      "test.const",
      EXPRESSION,
      1,
      1,
      "Whether the value has the same type as a constant and equals it.",
      CONSTANT),
  TEST_RANGE(
      "test.range",
      EXPRESSION,
      1,
      1,
      "Whether the value has the type of the bounds and lies within; the flag includes the upper"
          + " bound.",
      BOUNDS,
      FLAG),
  TEST_VEC(
      "test.vec",
      EXPRESSION,
      1,
      1,
      "Whether the value is a vec of this length; with the flag: of at least this length.",
      COUNT,
      FLAG),
  TEST_TUPLE(
      "test.tuple",
      EXPRESSION,
      1,
      1,
      "Whether the value is a tuple of this length; with the flag: of at least this length.",
      COUNT,
      FLAG),
  TEST_OBJECT(
      "test.object",
      EXPRESSION,
      1,
      1,
      "Whether the value is an object with these keys; with the flag: with at least these.",
      KEYS,
      FLAG),

  // Calls
  FUNCTION_VALUE(
      "function",
      EXPRESSION,
      0,
      1,
      "Pushes a function of the unit as a value.",
      OperandKind.FUNCTION),
  NATIVE_VALUE(
      "native", EXPRESSION, 0, 1, "Pushes an imported native function as a value.", IMPORT),
  CONSTRUCTOR_VALUE(
      "constructor",
      EXPRESSION,
      0,
      1,
      "Pushes the constructor of a tuple struct or variant as a function value.",
      CONSTRUCTOR),
  CLOSURE(
      "closure",
      EXPRESSION,
      Opcode.BY_CAPTURES,
      2,
      "Pushes a closure: a function with the popped values as its captures.",
      OperandKind.FUNCTION),
  CALL(
      "call",
      EXPRESSION,
      Opcode.BY_PARAMETERS,
      2,
      "Calls a function of the unit that has no captures with exactly its parameters.",
      OperandKind.FUNCTION),
  CALL_NATIVE(
      "call_native",
      EXPRESSION,
      Opcode.BY_OPERAND_1,
      2,
      "Calls an imported native function.",
      IMPORT,
      COUNT),
  CALL_VALUE(
      "call_value",
      EXPRESSION,
      Opcode.BY_OPERAND_0_PLUS_1,
      2,
      "Calls a value: pops the arguments and below them the callee.",
      COUNT),
  CALL_VALUE_NAMED(
      "call_value_named",
      EXPRESSION,
      Opcode.BY_OPERAND_1_PLUS_1,
      2,
      "As `call_value`; the last arguments have the selector's argument names.",
      SELECTOR,
      COUNT),
  CALL_METHOD(
      "call_method",
      EXPRESSION,
      Opcode.BY_OPERAND_1_PLUS_1,
      2,
      "Calls a method of the receiver below the arguments; the count is without it.",
      SELECTOR,
      COUNT),
  CHECK(
      "check",
      EXPRESSION,
      1,
      1,
      "The popped value if it is of this type, else an error about what the string names.",
      TYPE,
      STRING),

  // Iteration and suspension
  ITER("iter", EXPRESSION, 1, 1, "Pushes an iterator over the popped value."),
  NEXT(
      "next",
      STATEMENT,
      0,
      1,
      "Sets the second local to the next element of the iterator in the first, or branches when"
          + " there is none.",
      LOCAL,
      LOCAL,
      DEPTH),
  AWAIT(
      "await",
      STATEMENT,
      1,
      2,
      "Awaits the popped value at this resume point and sets the local to its result.",
      POINT,
      LOCAL),
  YIELD(
      "yield",
      STATEMENT,
      1,
      2,
      "Yields the popped value at this resume point; sets the local to what is sent on resumption.",
      POINT,
      LOCAL),
  SELECT(
      "select",
      STATEMENT,
      1,
      2,
      "Awaits the first of the popped vec of futures at this resume point: sets the first local to"
          + " its position (i64; -1 if all had completed before) and the second to its result.",
      POINT,
      LOCAL,
      LOCAL),
  BLOCK_ON(
      "block_on",
      EXPRESSION,
      1,
      2,
      "Runs the scheduler until the popped future is done and pushes its result."),
  TRY(
      "try",
      STATEMENT,
      1,
      1,
      "`?`: sets the local to the payload of Ok, Some or Continue; returns Err, None or the payload"
          + " of Break from the function.",
      LOCAL),
  TRY_CHECKED(
      "try_checked",
      STATEMENT,
      1,
      1,
      "As `try`; what it returns from the function must be of this type, else an error about what"
          + " the string names.",
      LOCAL,
      TYPE,
      STRING),

  // Control
  BLOCK("block", OPEN, 0, 0, "Opens a block; a branch to it continues after its `end`."),
  LOOP("loop", OPEN, 0, 1, "Opens a loop; its `end` and a branch to it start its next iteration."),
  IF("if", OPEN, 1, 1, "Opens a block that is entered if the popped value is exactly `true`."),
  ELSE("else", CLOSE, 0, 0, "Closes the first part of an `if` and opens the other."),
  END("end", CLOSE, 0, 0, "Closes the innermost structure."),
  BR("br", STATEMENT, 0, 1, "Branches.", DEPTH),
  BR_IF("br_if", STATEMENT, 1, 1, "Branches if the popped value is exactly `true`.", DEPTH),
  BR_UNLESS(
      "br_unless", STATEMENT, 1, 1, "Branches unless the popped value is exactly `true`.", DEPTH),
  RETURN(
      "return",
      STATEMENT,
      1,
      1,
      "Returns the popped value; the last instruction of every function."),
  PANIC("panic", STATEMENT, 0, 1, "Panics with this text.", STRING);

  /** How an instruction takes part in the structure of code. */
  public enum Form {
    /** Pops operands, pushes one value. */
    EXPRESSION,
    /** Pops operands and leaves the operand stack empty. */
    STATEMENT,
    /**
     * Pops one value and opens an expression that is closed by {@code end} with exactly one value
     * more.
     */
    LAZY,
    /** Opens a structure of statements; the operand stack is empty then. */
    OPEN,
    /** Closes a structure. */
    CLOSE
  }

  /** {@link #pops()}: the first operand says how many. */
  public static final int BY_OPERAND_0 = -1;

  /** {@link #pops()}: the second operand says how many. */
  public static final int BY_OPERAND_1 = -2;

  /** {@link #pops()}: one more than the first operand says. */
  public static final int BY_OPERAND_0_PLUS_1 = -3;

  /** {@link #pops()}: one more than the second operand says. */
  public static final int BY_OPERAND_1_PLUS_1 = -4;

  /** {@link #pops()}: as many as the object has keys. */
  public static final int BY_KEYS = -5;

  /** {@link #pops()}: as many as the kind of range has bounds. */
  public static final int BY_RANGE = -6;

  /** {@link #pops()}: as many as the function has captures. */
  public static final int BY_CAPTURES = -7;

  /** {@link #pops()}: as many as the function has parameters. */
  public static final int BY_PARAMETERS = -8;

  private static final Opcode[] BY_CODE = values();

  private final String mnemonic;
  private final Form form;
  private final int pops;
  private final int fuel;
  private final String documentation;
  private final List<OperandKind> operands;
  private final OperandKind[] operandArray;
  private final boolean hasNumber;

  Opcode(
      String mnemonic,
      Form form,
      int pops,
      int fuel,
      String documentation,
      OperandKind... operands) {
    this.mnemonic = mnemonic;
    this.form = form;
    this.pops = pops;
    this.fuel = fuel;
    this.documentation = documentation;
    this.operands = List.of(operands);
    this.operandArray = operands.clone();
    this.hasNumber = this.operands.stream().anyMatch(OperandKind::isNumber);
  }

  /** The instruction with this opcode byte, or null if there is none. */
  public static Opcode of(int code) {
    return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
  }

  /** The byte that stands for this instruction. */
  public int code() {
    return ordinal();
  }

  /** Its name in listings. */
  public String mnemonic() {
    return mnemonic;
  }

  /** How it takes part in the structure of code. */
  public Form form() {
    return form;
  }

  /** How many values it pops, or one of the negative {@code BY_…} rules. */
  public int pops() {
    return pops;
  }

  /** What it costs, in units of fuel. */
  public int fuel() {
    return fuel;
  }

  /** What it does, in Markdown. */
  public String documentation() {
    return documentation;
  }

  /** Its operands in the order of their encoding. */
  public List<OperandKind> operands() {
    return operands;
  }

  /** How many operands it has. */
  public int operandCount() {
    return operandArray.length;
  }

  /** Whether an operand is a number of 64 bits; all others are indices or counts. */
  boolean hasNumber() {
    return hasNumber;
  }

  /** The kind of one operand. */
  public OperandKind operand(int index) {
    return operandArray[index];
  }
}
