package dev.runevm.interpreter.operator;

import java.util.Locale;

/**
 * The binary operators that compute, with the names that their protocols have in messages ({@code
 * BIT_AND}) and as methods ({@code bit_and}), plain and compound.
 */
enum BinaryOperation {
  ADD,
  SUB,
  MUL,
  DIV,
  REM,
  BIT_AND,
  BIT_OR,
  BIT_XOR,
  SHL,
  SHR;

  private final String method = name().toLowerCase(Locale.ROOT);
  private final String assignMethod = method + "_assign";
  private final String assignProtocol = name() + "_ASSIGN";

  /** The name of the protocol in messages. */
  String protocol(boolean assign) {
    return assign ? assignProtocol : name();
  }

  /** The name of the method that a type has the operator by. */
  String method(boolean assign) {
    return assign ? assignMethod : method;
  }
}
