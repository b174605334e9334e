package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.parser.ast.Argument;
import dev.runevm.parser.ast.Expr;
import dev.runevm.parser.ast.Pat;
import dev.runevm.parser.ast.TokenTree;
import dev.runevm.parser.grammar.Expressions.Context;
import dev.runevm.parser.lexer.TokenBuffer;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the tokens of a macro call as what a known macro takes. The result is ordinary syntax whose
 * spans are places in the call's source; its nesting counts on from that of the call.
 */
public final class MacroArguments {
  private MacroArguments() {}

  /** What can be read. */
  public enum Form {
    /** {@code (Expr | IDENT "=" Expr),*}: expressions, and named ones after them. */
    LIST,
    /** The contents of a vector. */
    VEC,
    /** {@code Expr "," Pat ["if" Expr] [","]}. */
    MATCHES
  }

  /**
   * The arguments of {@code matches!}.
   *
   * @param value what is matched
   * @param pattern the pattern
   * @param guard the expression after {@code if}
   */
  public record Matches(Expr value, Pat pattern, Optional<Expr> guard) {}

  /** Reads a {@link Form#LIST}. */
  public static Parsed<List<Argument>> list(TokenTree input) {
    return view(tree(Form.LIST, input), MacroArguments::arguments);
  }

  /**
   * Reads a {@link Form#VEC}: an {@link Expr.Vec}, or an {@link Expr.Repeat} for {@code value;
   * count}.
   */
  public static Parsed<Expr> vec(TokenTree input) {
    return view(tree(Form.VEC, input), root -> Expr.of(root.childNodes().get(0)));
  }

  /** Reads a {@link Form#MATCHES}. */
  public static Parsed<Matches> matches(TokenTree input) {
    return view(tree(Form.MATCHES, input), MacroArguments::matchesOf);
  }

  /** The tree of the arguments, without the brackets around them. */
  public static Parsed<SyntaxNode> tree(Form form, TokenTree input) {
    Diagnostics diagnostics = new Diagnostics();
    TokenBuffer tokens = TokenBuffer.of(input.innerTokens(), input.innerSpan().start());
    int nesting = input.syntax().nesting();
    ParserState p = new ParserState(input.source(), tokens, diagnostics, nesting);
    int root = p.mark();
    switch (form) {
      case LIST -> list(p);
      case VEC -> vec(p);
      case MATCHES -> matches(p);
    }
    rest(p);
    SyntaxNode tree = p.finish(root, SyntaxKind.MACRO_ARGUMENTS);
    return new Parsed<>(tree, Parser.inOrder(diagnostics.list()));
  }

  private static <T> Parsed<T> view(Parsed<SyntaxNode> tree, Function<SyntaxNode, T> view) {
    return new Parsed<>(view.apply(tree.value()), tree.diagnostics());
  }

  /** Skips what the rule left over. */
  private static void rest(ParserState p) {
    if (p.at(END_OF_FILE)) {
      return;
    }
    p.errorExpected("`,` or end of the macro call");
    int skipped = p.open();
    while (!p.at(END_OF_FILE)) {
      p.bump();
    }
    p.close(skipped, SKIPPED);
  }

  private static void list(ParserState p) {
    Names names = new Names(EQ);
    Delimiters.elements(p, END_OF_FILE, Expressions.START, q -> Postfix.argument(q, names));
  }

  private static List<Argument> arguments(SyntaxNode root) {
    return root.childNodes(ARGUMENT).stream().map(Argument::new).toList();
  }

  private static void vec(ParserState p) {
    int vec = p.mark();
    boolean repeat = Collections.vecContents(p);
    p.close(vec, repeat ? REPEAT_EXPR : VEC_EXPR);
  }

  private static void matches(ParserState p) {
    Expressions.expression(p, Context.NORMAL);
    p.expect(COMMA);
    Patterns.pattern(p);
    if (p.at(IF_KW)) {
      int guard = p.open();
      p.bump();
      Expressions.expression(p, Context.NORMAL);
      p.close(guard, MATCH_GUARD);
    }
    p.eat(COMMA);
  }

  private static Matches matchesOf(SyntaxNode root) {
    Expr value = first(root);
    Pat pattern =
        root.childNode(SyntaxKind.Category.PATTERN, 0)
            .map(Pat::of)
            .orElseGet(() -> new Pat.Error(root));
    return new Matches(value, pattern, root.childNode(MATCH_GUARD).map(MacroArguments::first));
  }

  private static Expr first(SyntaxNode parent) {
    return parent
        .childNode(SyntaxKind.Category.EXPRESSION, 0)
        .map(Expr::of)
        .orElseGet(() -> new Expr.Error(parent));
  }

  /**
   * The text of the tokens with one blank between any two, without comments: what {@code
   * stringify!} gives.
   */
  public static String stringify(TokenTree input) {
    return Stringify.of(input.innerTokens());
  }
}
