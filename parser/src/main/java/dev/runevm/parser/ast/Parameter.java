package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.Optional;

/**
 * A parameter of a function or closure: {@code self}, {@code pattern}, {@code pattern: Type},
 * {@code name: default} or {@code name: Type = default}.
 *
 * <p>{@code name: A::B} is read as a type; if the path turns out to name a constant or another
 * value, it is the default.
 */
public record Parameter(SyntaxNode syntax) implements AstNode {
  /** Whether this is {@code self}. */
  public boolean isSelf() {
    return syntax.hasToken(SyntaxKind.SELF_VALUE_KW);
  }

  /** The pattern; an {@link Pat.Error} for {@code self}. */
  public Pat pattern() {
    return Ast.pat(syntax, 0);
  }

  /** The name of a parameter that is a plain variable. */
  public Optional<Name> name() {
    return pattern() instanceof Pat.PathPat p ? p.path().asIdentifier() : Optional.empty();
  }

  /** The type annotation. */
  public Optional<Type> type() {
    return Ast.annotation(syntax, SyntaxKind.TYPE_ANNOTATION);
  }

  /** The value used when the argument is left out. */
  public Optional<Expr> defaultValue() {
    return syntax.childNode(SyntaxKind.DEFAULT_VALUE).map(d -> Ast.expr(d, 0));
  }
}
