package dev.runevm.parser.grammar;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.parser.ast.File;
import dev.runevm.parser.lexer.Lexer;
import dev.runevm.parser.lexer.TokenBuffer;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.TreeBuilder;
import java.util.Comparator;
import java.util.List;

/**
 * Parses sources: {@code File = {InnerAttr} {Stmt}}.
 *
 * <p>A module is a file of items only, a script has statements too; one parse serves both, and
 * {@link File#hasTopLevelStatements} tells them apart. Never throws on any text.
 */
public final class Parser {
  /** The longest text that is read, in UTF-16 units. */
  public static final int MAX_SOURCE_LENGTH = 8 * 1024 * 1024;

  private Parser() {}

  /** The tree of a source and what is wrong with it, in the order of the text. */
  public static ParseResult parse(Source source) {
    Diagnostics diagnostics = new Diagnostics();
    if (source.length() > MAX_SOURCE_LENGTH) {
      return tooLarge(source, diagnostics);
    }
    TokenBuffer tokens = Lexer.lex(source, diagnostics);
    ParserState p = new ParserState(source, tokens, diagnostics, 0);
    int file = p.mark();
    Attributes.inner(p);
    Statements.file(p);
    SyntaxNode root = p.finish(file, SyntaxKind.FILE);
    return new ParseResult(new File(root), inOrder(diagnostics.list()));
  }

  private static ParseResult tooLarge(Source source, Diagnostics diagnostics) {
    diagnostics.report(
        Diagnostic.error(Code.SOURCE_TOO_LARGE, source, Span.at(0), "Source too large")
            .label("this text has " + source.length() + " characters")
            .note("the limit is " + MAX_SOURCE_LENGTH)
            .help("split it into modules"));
    TreeBuilder tree = new TreeBuilder(source);
    tree.token(SyntaxKind.ERROR_TOKEN, 0, source.length());
    SyntaxNode root = tree.close(0, SyntaxKind.FILE, 0, 0);
    return new ParseResult(new File(root), diagnostics.list());
  }

  /** By place; what says that there is more stays last. */
  static List<Diagnostic> inOrder(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .sorted(Comparator.comparing(Parser::isOverflow).thenComparing(d -> d.span().start()))
        .toList();
  }

  private static boolean isOverflow(Diagnostic diagnostic) {
    return diagnostic.code() == Code.TOO_MANY_ERRORS || diagnostic.code() == Code.TOO_MANY_WARNINGS;
  }
}
