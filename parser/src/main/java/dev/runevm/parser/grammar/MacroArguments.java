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

/**
 * Reads the tokens of a macro call as what a known macro takes. The result is ordinary syntax whose
 * spans are places in the call's source; its nesting counts on from that of the call.
 */
public final class MacroArguments {
  private MacroArguments() {}

  /**
   * The arguments of {@code matches!}.
   *
   * @param value what is matched
   * @param pattern the pattern
   * @param guard the expression after {@code if}
   */
  public record Matches(Expr value, Pat pattern, Optional<Expr> guard) {}

  /** Reads {@code (Expr | IDENT "=" Expr),*}: expressions, and named ones after them. */
  public static Parsed<List<Argument>> list(TokenTree input) {
    return parse(input, MacroArguments::list, MacroArguments::arguments);
  }

  /**
   * Reads the contents of a vector: an {@link Expr.Vec}, or an {@link Expr.Repeat} for {@code
   * value; count}.
   */
  public static Parsed<Expr> vec(TokenTree input) {
    return parse(input, MacroArguments::vec, root -> Expr.of(root.childNodes().get(0)));
  }

  /** Reads {@code Expr "," Pat ["if" Expr] [","]}. */
  public static Parsed<Matches> matches(TokenTree input) {
    return parse(input, MacroArguments::matches, MacroArguments::matchesOf);
  }

  private interface Rule {
    void parse(ParserState p);
  }

  private interface View<T> {
    T of(SyntaxNode root);
  }

  private static <T> Parsed<T> parse(TokenTree input, Rule rule, View<T> view) {
    Diagnostics diagnostics = new Diagnostics();
    TokenBuffer tokens = TokenBuffer.of(input.innerTokens(), input.innerSpan().start());
    int nesting = input.syntax().nesting();
    ParserState p = new ParserState(input.source(), tokens, diagnostics, nesting);
    int root = p.mark();
    rule.parse(p);
    rest(p);
    SyntaxNode tree = p.finish(root, SyntaxKind.MACRO_ARGUMENTS);
    return new Parsed<>(view.of(tree), Parser.inOrder(diagnostics.list()));
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
