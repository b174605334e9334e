package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxKind;
import java.util.function.Consumer;

/** Brackets and what is listed between them. */
final class Delimiters {
  /** Where a list stops skipping: it was probably never closed. */
  private static final TokenSet ABANDON =
      TokenSet.of(
          SEMICOLON,
          CLOSE_PAREN,
          CLOSE_BRACKET,
          CLOSE_BRACE,
          INTERPOLATION_END,
          END_OF_FILE,
          LET_KW,
          FN_KW,
          STRUCT_KW,
          ENUM_KW,
          IMPL_KW,
          MOD_KW,
          USE_KW,
          PUB_KW,
          STATIC_KW,
          FAT_ARROW);

  private Delimiters() {}

  /**
   * {@code open x,* close}: elements separated by commas, with an optional one at the end. Runs of
   * commas count as one.
   *
   * @param starts what an element begins with, to go on after a missing comma
   */
  static void list(
      ParserState p,
      SyntaxKind open,
      SyntaxKind close,
      TokenSet starts,
      Consumer<ParserState> element) {
    int opening = p.tokenStart();
    if (!p.expect(open)) {
      return;
    }
    elements(p, close, starts, element);
    close(p, close, opening);
  }

  /** {@code x,*} up to a closing token, which is not taken. */
  static void elements(
      ParserState p, SyntaxKind close, TokenSet starts, Consumer<ParserState> element) {
    while (!p.at(close) && !p.atEnd()) {
      int before = p.progress();
      element.accept(p);
      if (!eatCommas(p) && !p.at(close)) {
        if (p.at(END_OF_FILE)) {
          return;
        }
        p.errorExpected("`,` or " + close.description());
        if (!resume(p, close, starts, before)) {
          return;
        }
      }
    }
  }

  /** One comma or more; false if there is none. */
  static boolean eatCommas(ParserState p) {
    boolean any = p.at(COMMA);
    while (p.at(COMMA)) {
      p.bump();
    }
    return any;
  }

  /** Finds the next element after a missing comma; false if the list is better given up. */
  private static boolean resume(ParserState p, SyntaxKind close, TokenSet starts, int before) {
    if (p.at(starts) && p.progress() != before) {
      return !p.onNewLine() || !p.at(ABANDON);
    }
    if (p.at(ABANDON)) {
      return false;
    }
    int skipped = p.open();
    while (!p.at(COMMA) && !p.at(close) && !p.at(ABANDON)) {
      p.bump();
    }
    p.close(skipped, SKIPPED);
    p.mute();
    return eatCommas(p);
  }

  /** Takes the closing bracket, or says that the one that opened is never closed. */
  static void close(ParserState p, SyntaxKind close, int opening) {
    if (p.eat(close)) {
      return;
    }
    if (p.at(END_OF_FILE) && !p.isMuted()) {
      Span open = new Span(opening, opening + 1);
      String what = p.source().slice(open);
      p.report(
          Diagnostic.error(
                  Code.UNCLOSED_DELIMITER, p.source(), open, "Unclosed delimiter `" + what + "`")
              .label("it is opened here")
              .secondary(Span.at(p.tokenStart()), "expected " + close.description() + " at the end")
              .help("close it with " + close.description()));
      return;
    }
    p.errorExpected(close.description());
  }
}
