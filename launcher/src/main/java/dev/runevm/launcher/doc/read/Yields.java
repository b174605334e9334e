package dev.runevm.launcher.doc.read;

import dev.runevm.parser.ast.Item;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;

/** Finds out whether a function is a generator. */
final class Yields {
  private Yields() {}

  /** Whether a function yields itself, and not only a function or closure within it. */
  static boolean in(Item.Fn fn) {
    return in(fn.body().syntax());
  }

  private static boolean in(SyntaxNode node) {
    return switch (node.kind()) {
      case YIELD_EXPR -> true;
      case CLOSURE_EXPR, FN_ITEM, IMPL_ITEM, MOD_ITEM -> false;
      case BLOCK_EXPR -> !node.hasToken(SyntaxKind.ASYNC_KW) && inChildren(node);
      default -> inChildren(node);
    };
  }

  private static boolean inChildren(SyntaxNode node) {
    return node.childNodes().stream().anyMatch(Yields::in);
  }
}
