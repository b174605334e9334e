package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxNode;

/** Attributes and doc comments, which are attributes too. */
final class Attributes {
  private Attributes() {}

  /** Whether an attribute of what follows begins here. */
  static boolean atOuter(ParserState p) {
    return p.at(OUTER_DOC) || p.at(HASH, OPEN_BRACKET);
  }

  private static boolean atInner(ParserState p) {
    return p.at(INNER_DOC) || p.at(HASH, BANG) && p.kind(2) == OPEN_BRACKET;
  }

  // {InnerAttr}
  static void inner(ParserState p) {
    while (atInner(p)) {
      attribute(p);
    }
  }

  /**
   * {Attr}: says so if an attribute stands here that belongs at the start of a file or module.
   *
   * @return the attributes' characters; empty if there are none
   */
  static Span outer(ParserState p) {
    int start = p.tokenStart();
    boolean any = false;
    while (atOuter(p) || atInner(p)) {
      if (atInner(p)) {
        p.error(
            Code.UNSUPPORTED_ATTRIBUTES,
            p.tokenSpan(),
            "Inner attributes are not supported here",
            "they stand at the start of a file or module; leave out the `!` otherwise");
      }
      attribute(p);
      any = true;
    }
    return any ? new Span(start, p.previousEnd()) : Span.at(start);
  }

  /** Says that what follows takes no attributes, if there are any. */
  static void reject(ParserState p, Span attributes, String what) {
    if (!attributes.isEmpty()) {
      String help = "remove it; use `//` if it is a comment";
      p.error(
          Code.UNSUPPORTED_ATTRIBUTES,
          attributes,
          "Attributes on " + what + " are not supported",
          help);
    }
  }

  // Attr = OUTER_DOC | INNER_DOC | "#" ["!"] "[" Path {token} "]"
  private static void attribute(ParserState p) {
    int attribute = p.open();
    if (p.at(OUTER_DOC) || p.at(INNER_DOC)) {
      p.bump();
    } else {
      p.bump();
      p.eat(BANG);
      int opening = p.tokenStart();
      p.bump();
      Paths.path(p, Paths.Mode.EXPRESSION);
      Macros.tokensUntil(p, CLOSE_BRACKET);
      Delimiters.close(p, CLOSE_BRACKET, opening);
    }
    p.close(attribute, ATTRIBUTE);
  }

  /** Whether the expression built at a mark begins with {@code #[builtin]} and may have it. */
  static boolean isBuiltinMacro(ParserState p, int mark) {
    return p.builtKind(mark) == MACRO_CALL_EXPR
        && p.built(mark) instanceof SyntaxNode node
        && node.childNodes(ATTRIBUTE).stream().allMatch(Attributes::isBuiltin);
  }

  private static boolean isBuiltin(SyntaxNode attribute) {
    return attribute.childNode(PATH).map(path -> path.text().equals("builtin")).orElse(false);
  }
}
