package dev.runevm.parser.ast;

import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.List;
import java.util.Optional;

/** One path of an import: {@code a::b as c}, {@code a::*} or <code>a::{…}</code>. */
public record UseTree(SyntaxNode syntax) implements AstNode {
  /** Whether the path begins with {@code ::} and so names a native module. */
  public boolean isGlobal() {
    List<SyntaxToken> tokens = syntax.tokens();
    return !tokens.isEmpty()
        && tokens.get(0).kind() == SyntaxKind.COLON_COLON
        && syntax.childNodes().stream().noneMatch(n -> n.start() < tokens.get(0).start());
  }

  /** The named segments, which stand before the glob or the group if there is one. */
  public List<Path.Segment> segments() {
    return Ast.map(syntax.childNodes(SyntaxKind.PATH_SEGMENT), Path.Segment::new);
  }

  /** Whether the path ends with {@code *}. */
  public boolean isGlob() {
    return syntax.hasToken(SyntaxKind.STAR);
  }

  /** Whether the path ends with <code>{…}</code>. */
  public boolean isGroup() {
    return syntax.hasToken(SyntaxKind.OPEN_BRACE);
  }

  /** The paths of a group. */
  public List<UseTree> children() {
    return Ast.map(syntax.childNodes(SyntaxKind.USE_TREE), UseTree::new);
  }

  /** The new name after {@code as}; {@code _} is a name of that text. */
  public Optional<Name> alias() {
    return Ast.optionalName(syntax);
  }
}
