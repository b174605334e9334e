package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import java.util.Optional;

/** The operators between two values; assignment, ranges, {@code as} and {@code is} are not here. */
public enum BinaryOperator {
  /** {@code *}. */
  MUL(SyntaxKind.STAR),
  /** {@code /}. */
  DIV(SyntaxKind.SLASH),
  /** {@code %}. */
  REM(SyntaxKind.PERCENT),
  /** {@code +}. */
  ADD(SyntaxKind.PLUS),
  /** {@code -}. */
  SUB(SyntaxKind.MINUS),
  /** {@code <<}. */
  SHL(SyntaxKind.LT_LT),
  /** {@code >>}. */
  SHR(SyntaxKind.GT_GT),
  /** {@code &}. */
  BIT_AND(SyntaxKind.AMP),
  /** {@code ^}. */
  BIT_XOR(SyntaxKind.CARET),
  /** {@code |}. */
  BIT_OR(SyntaxKind.PIPE),
  /** {@code ==}. */
  EQ(SyntaxKind.EQ_EQ),
  /** {@code !=}. */
  NE(SyntaxKind.BANG_EQ),
  /** {@code <}. */
  LT(SyntaxKind.LT),
  /** {@code >}. */
  GT(SyntaxKind.GT),
  /** {@code <=}. */
  LE(SyntaxKind.LT_EQ),
  /** {@code >=}. */
  GE(SyntaxKind.GT_EQ),
  /** {@code &&}: the right side is evaluated only if the left is not {@code false}. */
  AND(SyntaxKind.AMP_AMP),
  /** {@code ||}: the right side is evaluated only if the left is not {@code true}. */
  OR(SyntaxKind.PIPE_PIPE);

  private final SyntaxKind token;

  BinaryOperator(SyntaxKind token) {
    this.token = token;
  }

  /** The operator as written. */
  public String symbol() {
    return token.fixedText();
  }

  /** The operator a token stands for. */
  public static Optional<BinaryOperator> of(SyntaxKind token) {
    for (BinaryOperator operator : values()) {
      if (operator.token == token) {
        return Optional.of(operator);
      }
    }
    return Optional.empty();
  }

  /** The operator a compound assignment such as {@code +=} applies. */
  public static Optional<BinaryOperator> ofCompound(SyntaxKind token) {
    return switch (token) {
      case PLUS_EQ -> Optional.of(ADD);
      case MINUS_EQ -> Optional.of(SUB);
      case STAR_EQ -> Optional.of(MUL);
      case SLASH_EQ -> Optional.of(DIV);
      case PERCENT_EQ -> Optional.of(REM);
      case AMP_EQ -> Optional.of(BIT_AND);
      case PIPE_EQ -> Optional.of(BIT_OR);
      case CARET_EQ -> Optional.of(BIT_XOR);
      case LT_LT_EQ -> Optional.of(SHL);
      case GT_GT_EQ -> Optional.of(SHR);
      default -> Optional.empty();
    };
  }
}
