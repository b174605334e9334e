package dev.runevm.parser.grammar;

import dev.runevm.parser.ast.Decoded;
import dev.runevm.parser.ast.Literals;
import dev.runevm.parser.syntax.SyntaxKind;

/** Decodes each literal once, to say at the place where it is written what is wrong with it. */
final class LiteralCheck {
  /** Numbers of so many digits are in range whatever they are. */
  private static final int SAFE_DIGITS = 18;

  private LiteralCheck() {}

  /** Checks the literal at the current token. */
  static void check(ParserState p, boolean negative) {
    if (isPlain(p)) {
      return;
    }
    Decoded<?> decoded = Literals.value(p.currentToken(), negative);
    decoded.diagnostics().forEach(p::report);
  }

  /** Checks the piece of text at the current token. */
  static void checkText(ParserState p) {
    if (p.tokenText().indexOf('\\') >= 0) {
      Literals.templateText(p.currentToken()).diagnostics().forEach(p::report);
    }
  }

  /** Whether nothing can be wrong: plain digits, or text without escapes. */
  private static boolean isPlain(ParserState p) {
    SyntaxKind kind = p.kind();
    String text = p.tokenText();
    return switch (kind) {
      case NUMBER -> text.length() <= SAFE_DIGITS && text.chars().allMatch(Character::isDigit);
      case STRING, QUOTED_STRING, BYTE_STRING -> text.indexOf('\\') < 0;
      case TRUE_KW, FALSE_KW -> true;
      default -> false;
    };
  }
}
