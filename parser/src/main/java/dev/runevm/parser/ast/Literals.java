package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.List;
import java.util.OptionalInt;

/** Decodes literals: what the text of a token stands for. */
public final class Literals {
  private static final int MAX_INDEX_DIGITS = 9;

  private Literals() {}

  /** The value of a literal expression without a minus before it. */
  public static Decoded<LiteralValue> value(Expr.Literal literal) {
    return value(literal.token(), false);
  }

  /**
   * The value of a literal expression with a minus directly before it, which belongs to the number:
   * {@code -128i8} is in range where {@code 128i8} is not.
   */
  public static Decoded<LiteralValue> negatedValue(Expr.Literal literal) {
    return value(literal.token(), true);
  }

  /** The value of a literal pattern, with its minus. */
  public static Decoded<LiteralValue> value(Pat.Literal literal) {
    return value(literal.token(), literal.isNegative());
  }

  /**
   * The value of a literal token.
   *
   * @param negative whether a minus stands directly before it; only numbers can be negative
   */
  public static Decoded<LiteralValue> value(SyntaxToken token, boolean negative) {
    return switch (token.kind()) {
      case NUMBER -> NumberLiteral.decode(token, negative);
      case TRUE_KW -> Decoded.of(new LiteralValue.Bool(true), List.of());
      case FALSE_KW -> Decoded.of(new LiteralValue.Bool(false), List.of());
      case CHAR -> TextLiteral.character(token);
      case BYTE -> TextLiteral.singleByte(token);
      case BYTE_STRING -> TextLiteral.byteString(token);
      default -> {
        Decoded<String> text = string(token);
        yield new Decoded<>(text.value().map(LiteralValue.Text::new), text.diagnostics());
      }
    };
  }

  /** The text of a string literal, in double quotes or (in an f-string) in single quotes. */
  public static Decoded<String> string(SyntaxToken token) {
    return TextLiteral.string(token);
  }

  /** The text of a piece of a template or f-string. */
  public static Decoded<String> templateText(SyntaxToken token) {
    return token.kind() == SyntaxKind.FSTRING_TEXT
        ? TextLiteral.fstringText(token)
        : TextLiteral.templateText(token);
  }

  /** The index a tuple field's text stands for: decimal digits, and small enough for an array. */
  public static OptionalInt tupleIndex(String text) {
    if (text.isEmpty() || text.length() > MAX_INDEX_DIGITS) {
      return OptionalInt.empty();
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(Integer.parseInt(text));
  }
}
