package dev.runevm.parser.ast;

/** The prefix operators that mean something. */
public enum UnaryOperator {
  /** {@code !}. */
  NOT,
  /** {@code -}. */
  NEG,
  /** Another prefix operator; the parser has reported it. */
  ERROR
}
