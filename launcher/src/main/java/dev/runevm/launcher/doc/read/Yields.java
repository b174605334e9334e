package dev.runevm.launcher.doc.read;

import dev.runevm.parser.ast.Item;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.ArrayDeque;
import java.util.Deque;

/** Finds out whether a function is a generator. */
final class Yields {
  private Yields() {}

  /** Whether a function yields itself, and not only a function or closure within it. */
  static boolean in(Item.Fn fn) {
    Deque<SyntaxNode> waiting = new ArrayDeque<>();
    waiting.add(fn.body().syntax());
    while (!waiting.isEmpty()) {
      SyntaxNode node = waiting.pop();
      if (node.kind() == SyntaxKind.YIELD_EXPR) {
        return true;
      }
      if (!hasOwnYields(node)) {
        node.childNodes().forEach(waiting::push);
      }
    }
    return false;
  }

  /** Whether what is in a node yields from something else than the function around it. */
  private static boolean hasOwnYields(SyntaxNode node) {
    return switch (node.kind()) {
      case CLOSURE_EXPR, FN_ITEM, IMPL_ITEM, MOD_ITEM -> true;
      case BLOCK_EXPR -> node.hasToken(SyntaxKind.ASYNC_KW);
      default -> false;
    };
  }
}
