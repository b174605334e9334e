package dev.runevm.parser.ast;

import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the parts of nodes for the views of this package. */
final class Ast {
  private Ast() {}

  static Expr expr(SyntaxNode parent, int index) {
    return parent
        .childNode(SyntaxKind.Category.EXPRESSION, index)
        .map(Expr::of)
        .orElseGet(() -> new Expr.Error(parent));
  }

  static Optional<Expr> optionalExpr(SyntaxNode parent, int index) {
    return parent.childNode(SyntaxKind.Category.EXPRESSION, index).map(Expr::of);
  }

  static List<Expr> exprs(SyntaxNode parent) {
    return map(parent.childNodes(SyntaxKind.Category.EXPRESSION), Expr::of);
  }

  static Expr.Block block(SyntaxNode parent) {
    return new Expr.Block(parent.childNode(SyntaxKind.BLOCK_EXPR).orElse(parent));
  }

  static Pat pat(SyntaxNode parent, int index) {
    return parent
        .childNode(SyntaxKind.Category.PATTERN, index)
        .map(Pat::of)
        .orElseGet(() -> new Pat.Error(parent));
  }

  static List<Pat> pats(SyntaxNode parent) {
    return map(parent.childNodes(SyntaxKind.Category.PATTERN), Pat::of);
  }

  static Type type(SyntaxNode parent) {
    return optionalType(parent).orElseGet(() -> new Type.Error(parent));
  }

  static Optional<Type> optionalType(SyntaxNode parent) {
    return parent.childNode(SyntaxKind.Category.TYPE, 0).map(Type::of);
  }

  static List<Type> types(SyntaxNode parent) {
    return map(parent.childNodes(SyntaxKind.Category.TYPE), Type::of);
  }

  /** The type inside a `: Type` or `-> Type` part. */
  static Optional<Type> annotation(SyntaxNode parent, SyntaxKind part) {
    return parent.childNode(part).map(Ast::type);
  }

  static Path path(SyntaxNode parent) {
    return new Path(parent.childNode(SyntaxKind.PATH).orElse(parent));
  }

  static Name name(SyntaxNode parent) {
    return optionalName(parent).orElseGet(() -> new Name("", Span.at(parent.start())));
  }

  static Optional<Name> optionalName(SyntaxNode parent) {
    return parent.childNode(SyntaxKind.NAME).map(Ast::nameIn);
  }

  private static Name nameIn(SyntaxNode node) {
    List<SyntaxToken> tokens = node.tokens();
    return tokens.isEmpty() ? new Name("", node.span()) : Name.of(tokens.get(0));
  }

  static SyntaxToken token(SyntaxNode parent, SyntaxKind kind) {
    return parent
        .token(kind)
        .orElseGet(() -> new SyntaxToken(kind, parent.source(), parent.start(), parent.start()));
  }

  static SyntaxToken firstToken(SyntaxNode parent) {
    List<SyntaxToken> tokens = parent.tokens();
    return tokens.isEmpty() ? token(parent, SyntaxKind.ERROR_TOKEN) : tokens.get(0);
  }

  /** The text of a label such as {@code 'a}, without its quote. */
  static Name label(SyntaxToken token) {
    return new Name(token.text().substring(Math.min(1, token.end() - token.start())), token.span());
  }

  /** The label a use of it names, as in {@code break 'a}. */
  static Optional<Name> labelUse(SyntaxNode parent) {
    return parent.token(SyntaxKind.LABEL).map(Ast::label);
  }

  /** The label that stands before a loop or a block. */
  static Optional<Name> labelDeclaration(SyntaxNode parent) {
    return parent.childNode(SyntaxKind.LABEL_DECLARATION).flatMap(Ast::labelUse);
  }

  static List<Attribute> attributes(SyntaxNode parent) {
    return map(parent.childNodes(SyntaxKind.ATTRIBUTE), Attribute::new);
  }

  static <A, B> List<B> map(List<A> list, Function<? super A, ? extends B> function) {
    List<B> mapped = new ArrayList<>(list.size());
    for (A element : list) {
      mapped.add(function.apply(element));
    }
    return mapped;
  }
}
