package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxNode;
import java.util.List;

/** A type annotation, or the right side of {@code as} and {@code is}. */
public sealed interface Type extends AstNode {
  /** The view of a node of the category of types. */
  static Type of(SyntaxNode node) {
    return switch (node.kind()) {
      case PATH_TYPE -> new Named(node);
      case TUPLE_TYPE -> new Tuple(node);
      case NEVER_TYPE -> new Never(node);
      default -> new Error(node);
    };
  }

  /** {@code a::B} or {@code Result<A, B>}. */
  record Named(SyntaxNode syntax) implements Type {
    /** The path, with type parameters in its segments. */
    public Path path() {
      return Ast.path(syntax);
    }
  }

  /** {@code (A, B)}, and {@code ()}, the type of the unit value. */
  record Tuple(SyntaxNode syntax) implements Type {
    /** The types of the elements. */
    public List<Type> elements() {
      return Ast.types(syntax);
    }
  }

  /** {@code !}: the function does not return. */
  record Never(SyntaxNode syntax) implements Type {}

  /** Something that is not a type; the parser has reported it. */
  record Error(SyntaxNode syntax) implements Type {}
}
