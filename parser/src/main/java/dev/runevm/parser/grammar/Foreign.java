package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.source.Span;
import java.util.Map;

/** Constructs of Rust that do not exist here, recognized to say what to write instead. */
final class Foreign {
  private static final Map<String, String> HELP =
      Map.of(
          "trait",
              "methods with known names, such as `add` or `next`, make a type usable by the "
                  + "operators and loops; there is nothing to declare",
          "type", "use the type's own name, or import it under another one: `use a::B as C;`",
          "union", "use `enum` or `struct`",
          "extern", "native functions are imported with `use`",
          "unsafe", "there is nothing unsafe: write the block or function without it",
          "macro", "macros are native; write a function",
          "macro_rules", "macros are native; write a function",
          "do", "write the block without it");

  private static final String RESERVED_HELP = "it is kept free for the future; use another name";

  private Foreign() {}

  /** Whether a statement begins with a word that begins no statement here. */
  static boolean atForeignConstruct(ParserState p) {
    if (p.at(RESERVED_KW)) {
      return true;
    }
    if (!p.at(IDENT)) {
      return false;
    }
    boolean declaration = p.kind(1) == IDENT;
    boolean macro = p.kind(1) == BANG && p.kind(2) == IDENT;
    return declaration && HELP.containsKey(p.tokenText()) || macro && p.atWord("macro_rules");
  }

  /** Skips the construct, to its semicolon or through its braces. */
  static void construct(ParserState p) {
    String word = p.tokenText();
    Span span = p.tokenSpan();
    if (!p.isMuted()) {
      p.error(
          Code.UNEXPECTED_TOKEN,
          span,
          "`" + word + "` is not supported",
          HELP.getOrDefault(word, RESERVED_HELP));
    }
    p.bump();
    if (word.equals("unsafe") || word.equals("do")) {
      return;
    }
    while (!p.atEnd() && !p.at(SEMICOLON) && !p.at(OPEN_BRACE) && !Items.atItem(p)) {
      p.bump();
    }
    if (p.at(OPEN_BRACE)) {
      Macros.tokenTree(p);
    } else {
      p.eat(SEMICOLON);
    }
  }
}
