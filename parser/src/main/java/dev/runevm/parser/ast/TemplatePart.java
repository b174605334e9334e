package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a template literal or f-string. */
public sealed interface TemplatePart {
  /** The parts of a template or f-string, in order. */
  static List<TemplatePart> in(SyntaxNode node) {
    List<TemplatePart> parts = new ArrayList<>();
    for (var child : node.children()) {
      if (child instanceof SyntaxNode n && n.kind() == SyntaxKind.INTERPOLATION) {
        parts.add(new Interpolation(n));
      } else if (child instanceof SyntaxToken t && isText(t.kind())) {
        parts.add(new Text(t));
      }
    }
    return parts;
  }

  private static boolean isText(SyntaxKind kind) {
    return kind == SyntaxKind.TEMPLATE_TEXT || kind == SyntaxKind.FSTRING_TEXT;
  }

  /**
   * Text as written.
   *
   * @param token decode it with {@link Literals#templateText}
   */
  record Text(SyntaxToken token) implements TemplatePart {}

  /** An expression to be shown. */
  record Interpolation(SyntaxNode syntax) implements TemplatePart, AstNode {
    /** The expression. */
    public Expr expression() {
      return Ast.expr(syntax, 0);
    }

    /** The format specification of an f-string's interpolation, colon included. */
    public Optional<SyntaxToken> formatSpec() {
      return syntax.token(SyntaxKind.FORMAT_SPEC);
    }
  }
}
