package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxKind;

/** The tokens of macro calls and attributes, which only need balanced delimiters. */
final class Macros {
  private Macros() {}

  static boolean isOpening(SyntaxKind kind) {
    return kind == OPEN_PAREN || kind == OPEN_BRACKET || kind == OPEN_BRACE;
  }

  private static boolean isClosing(SyntaxKind kind) {
    return kind == CLOSE_PAREN || kind == CLOSE_BRACKET || kind == CLOSE_BRACE;
  }

  private static SyntaxKind closing(SyntaxKind opening) {
    return switch (opening) {
      case OPEN_PAREN -> CLOSE_PAREN;
      case OPEN_BRACKET -> CLOSE_BRACKET;
      default -> CLOSE_BRACE;
    };
  }

  // Delimited = "(" {token} ")" | "[" {token} "]" | "{" {token} "}", balanced
  static void tokenTree(ParserState p) {
    int tree = p.open();
    if (!p.enter()) {
      p.close(tree, TOKEN_TREE);
      return;
    }
    SyntaxKind close = closing(p.kind());
    Span opening = p.tokenSpan();
    p.bump();
    tokens(p, close);
    if (isClosing(p.kind()) && !p.at(close)) {
      mismatch(p, close, opening);
    } else {
      Delimiters.close(p, close, opening.start());
    }
    p.leave();
    p.close(tree, TOKEN_TREE);
  }

  private static void mismatch(ParserState p, SyntaxKind close, Span opening) {
    p.report(
        Diagnostic.error(
                Code.EXPECTED_MACRO_CLOSE_DELIMITER,
                p.source(),
                p.tokenSpan(),
                "Expected close delimiter "
                    + close.description()
                    + ", but got "
                    + p.kind().description())
            .secondary(opening, "it is opened here")
            .help("close it with " + close.description()));
    p.bump();
  }

  /** The tokens of an attribute after its path, as one tree without delimiters of its own. */
  static void tokensUntil(ParserState p, SyntaxKind close) {
    if (p.at(close)) {
      return;
    }
    int tree = p.open();
    tokens(p, close);
    p.close(tree, TOKEN_TREE);
  }

  /** Tokens and nested trees up to a closing delimiter, whichever it is. */
  private static void tokens(ParserState p, SyntaxKind close) {
    int interpolations = 0;
    while (!p.at(END_OF_FILE) && !p.at(close) && !isClosing(p.kind())) {
      if (isOpening(p.kind())) {
        tokenTree(p);
        continue;
      }
      interpolations += p.at(INTERPOLATION_START) ? 1 : p.at(INTERPOLATION_END) ? -1 : 0;
      if (interpolations < 0) {
        return;
      }
      p.bump();
    }
  }
}
