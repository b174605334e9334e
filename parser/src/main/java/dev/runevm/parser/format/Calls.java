package dev.runevm.parser.format;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.List;

/** Arguments of calls. */
final class Calls {
  private Calls() {}

  // "(" Arg,* ")"
  static Doc arguments(Formatting f, SyntaxNode list) {
    return arguments(Listing.of(f, list));
  }

  /** The arguments in a list; the last one can have lines of its own inside of the brackets. */
  static Doc arguments(Listing listing) {
    return hugsLast(listing.elements()) ? listing.hugging() : listing.doc();
  }

  private static boolean hugsLast(List<SyntaxNode> arguments) {
    if (arguments.isEmpty()) {
      return false;
    }
    SyntaxNode value = value(arguments.get(arguments.size() - 1));
    return hasOwnLines(value) || arguments.size() == 1 && hasOwnLinesAlone(value);
  }

  private static SyntaxNode value(SyntaxNode argument) {
    List<SyntaxNode> nodes = argument.childNodes();
    return argument.kind() == SyntaxKind.ARGUMENT ? nodes.get(nodes.size() - 1) : argument;
  }

  /** Whether the last argument of a call is made for several lines. */
  static boolean endsWithLines(SyntaxNode list) {
    List<SyntaxNode> arguments = list.childNodes();
    return !arguments.isEmpty() && hasOwnLines(value(arguments.get(arguments.size() - 1)));
  }

  private static boolean hasOwnLines(SyntaxNode value) {
    return switch (value.kind()) {
      case BLOCK_EXPR, OBJECT_EXPR, STRUCT_EXPR -> true;
      case CLOSURE_EXPR -> {
        List<SyntaxNode> nodes = value.childNodes();
        SyntaxNode body = nodes.get(nodes.size() - 1);
        yield Values.isBlockLike(body) || hasOwnLines(body);
      }
      default -> false;
    };
  }

  private static boolean hasOwnLinesAlone(SyntaxNode value) {
    return switch (value.kind()) {
      case VEC_EXPR, TUPLE_EXPR, MATCH_EXPR, IF_EXPR, SELECT_EXPR, LOOP_EXPR -> true;
      case CALL_EXPR -> value.childNodes().get(0).kind() == SyntaxKind.PATH_EXPR;
      default -> false;
    };
  }
}
