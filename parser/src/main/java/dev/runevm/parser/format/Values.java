package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;

/** What follows a {@code =}, a {@code =>} or something like it. */
final class Values {
  private Values() {}

  /** A blank or the end of a line, and the value, which stays below comments before it. */
  static Doc after(Formatting f, SyntaxElement operator, SyntaxElement element) {
    SyntaxNode value = (SyntaxNode) element;
    if (f.hasAfter(operator) || f.hasLinesBefore(value.start())) {
      return Docs.nest(Doc.Line.HARD, f.before(value.start()), f.of(value));
    }
    Doc before = f.before(value.start());
    Doc doc = f.of(value);
    return staysOnLine(value)
        ? Docs.concat(Docs.SPACE, before, doc)
        : new Doc.Value(Docs.concat(before, doc));
  }

  /** Whether a value begins on the same line in any case: it has brackets around it. */
  private static boolean staysOnLine(SyntaxNode value) {
    return switch (value.kind()) {
      case OBJECT_EXPR,
          STRUCT_EXPR,
          VEC_EXPR,
          REPEAT_EXPR,
          TUPLE_EXPR,
          CLOSURE_EXPR,
          TEMPLATE_EXPR,
          FSTRING_EXPR ->
          true;
      case MACRO_CALL_EXPR -> !value.hasToken(SyntaxKind.OPEN_PAREN);
      default -> isBlockLike(value);
    };
  }

  /** Whether an expression is a block or begins with a keyword and ends with a block. */
  static boolean isBlockLike(SyntaxNode expression) {
    return switch (expression.kind()) {
      case BLOCK_EXPR, IF_EXPR, MATCH_EXPR, SELECT_EXPR, WHILE_EXPR, LOOP_EXPR, FOR_EXPR -> true;
      default -> false;
    };
  }
}
