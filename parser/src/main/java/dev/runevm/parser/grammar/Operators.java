package dev.runevm.parser.grammar;

import dev.runevm.parser.syntax.SyntaxKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** The table of operators between two operands: how tightly each binds and what it builds. */
public enum Operators {
  AS(13, Assoc.NONE, SyntaxKind.AS_EXPR, SyntaxKind.AS_KW),
  IS(13, Assoc.NONE, SyntaxKind.IS_EXPR, SyntaxKind.IS_KW),
  PRODUCT(
      11,
      Assoc.LEFT,
      SyntaxKind.BINARY_EXPR,
      SyntaxKind.STAR,
      SyntaxKind.SLASH,
      SyntaxKind.PERCENT),
  SUM(10, Assoc.LEFT, SyntaxKind.BINARY_EXPR, SyntaxKind.PLUS, SyntaxKind.MINUS),
  SHIFT(9, Assoc.LEFT, SyntaxKind.BINARY_EXPR, SyntaxKind.LT_LT, SyntaxKind.GT_GT),
  BIT_AND(8, Assoc.LEFT, SyntaxKind.BINARY_EXPR, SyntaxKind.AMP),
  BIT_XOR(7, Assoc.LEFT, SyntaxKind.BINARY_EXPR, SyntaxKind.CARET),
  BIT_OR(6, Assoc.LEFT, SyntaxKind.BINARY_EXPR, SyntaxKind.PIPE),
  COMPARISON(
      5,
      Assoc.NONE,
      SyntaxKind.BINARY_EXPR,
      SyntaxKind.EQ_EQ,
      SyntaxKind.BANG_EQ,
      SyntaxKind.LT,
      SyntaxKind.GT,
      SyntaxKind.LT_EQ,
      SyntaxKind.GT_EQ),
  AND(4, Assoc.LEFT, SyntaxKind.BINARY_EXPR, SyntaxKind.AMP_AMP),
  OR(3, Assoc.LEFT, SyntaxKind.BINARY_EXPR, SyntaxKind.PIPE_PIPE),
  RANGE(2, Assoc.NONE, SyntaxKind.RANGE_EXPR, SyntaxKind.DOT_DOT, SyntaxKind.DOT_DOT_EQ),
  COMPOUND_ASSIGN(
      1,
      Assoc.NONE,
      SyntaxKind.COMPOUND_ASSIGN_EXPR,
      SyntaxKind.PLUS_EQ,
      SyntaxKind.MINUS_EQ,
      SyntaxKind.STAR_EQ,
      SyntaxKind.SLASH_EQ,
      SyntaxKind.PERCENT_EQ,
      SyntaxKind.AMP_EQ,
      SyntaxKind.CARET_EQ,
      SyntaxKind.PIPE_EQ,
      SyntaxKind.LT_LT_EQ,
      SyntaxKind.GT_GT_EQ);

  /** The level of the loosest operators. */
  static final int LOOSEST = 1;

  /** Whether operators of one level can follow each other without parentheses. */
  enum Assoc {
    LEFT,
    NONE
  }

  private static final Map<SyntaxKind, Operators> BY_TOKEN = byToken();

  private final int level;
  private final Assoc assoc;
  private final SyntaxKind node;
  private final SyntaxKind[] tokens;

  Operators(int level, Assoc assoc, SyntaxKind node, SyntaxKind... tokens) {
    this.level = level;
    this.assoc = assoc;
    this.node = node;
    this.tokens = tokens;
  }

  /** The row of a token, or null if it is no such operator. */
  public static Operators of(SyntaxKind token) {
    return BY_TOKEN.get(token);
  }

  /** How tightly it binds: higher is tighter. */
  public int level() {
    return level;
  }

  boolean isAssociative() {
    return assoc == Assoc.LEFT;
  }

  /** The node it builds. */
  SyntaxKind node() {
    return node;
  }

  private static Map<SyntaxKind, Operators> byToken() {
    Map<SyntaxKind, Operators> map = new EnumMap<>(SyntaxKind.class);
    for (Operators row : values()) {
      for (SyntaxKind token : row.tokens) {
        map.put(token, row);
      }
    }
    return Collections.unmodifiableMap(map);
  }
}
