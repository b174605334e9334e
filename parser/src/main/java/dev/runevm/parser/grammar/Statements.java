package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;

/** Statements, and the rule that decides which of them need a semicolon. */
final class Statements {
  /** What a statement can be found at again after tokens that make no sense. */
  private static final TokenSet RESUME =
      TokenSet.of(
          LET_KW,
          FN_KW,
          STRUCT_KW,
          ENUM_KW,
          IMPL_KW,
          MOD_KW,
          USE_KW,
          PUB_KW,
          STATIC_KW,
          CONST_KW,
          IF_KW,
          WHILE_KW,
          FOR_KW,
          LOOP_KW,
          MATCH_KW,
          RETURN_KW,
          BREAK_KW,
          CONTINUE_KW);

  private Statements() {}

  /** All statements of a file: unlike in a block, a closing brace ends nothing. */
  static void file(ParserState p) {
    Sequence sequence = new Sequence(p);
    while (!p.at(END_OF_FILE)) {
      if (isCloser(p.kind())) {
        strayCloser(p);
      } else {
        sequence.statement();
      }
    }
  }

  /** {Stmt} up to the closing brace of a block. */
  static void block(ParserState p) {
    Sequence sequence = new Sequence(p);
    while (!p.atEnd()) {
      if (isCloser(p.kind())) {
        strayCloser(p);
      } else {
        sequence.statement();
      }
    }
  }

  private static boolean isCloser(SyntaxKind kind) {
    return switch (kind) {
      case CLOSE_PAREN, CLOSE_BRACKET, CLOSE_BRACE, INTERPOLATION_END -> true;
      default -> false;
    };
  }

  private static void strayCloser(ParserState p) {
    int error = p.open();
    if (!p.isMuted()) {
      p.error(
          Code.UNEXPECTED_CLOSE,
          p.tokenSpan(),
          "Unexpected closing delimiter `" + p.tokenText() + "`",
          "remove it, or open it before");
    }
    p.bump();
    p.close(error, ERROR_STMT);
  }

  /** One run of statements, which knows an expression before that still owes its semicolon. */
  private static final class Sequence {
    private final ParserState p;
    private Span unterminated;

    Sequence(ParserState p) {
      this.p = p;
    }

    // Stmt = Item | {Attr} "let" … | Expr [";"] | ";"
    void statement() {
      int before = p.progress();
      int errorsBefore = p.errors();
      int statement = p.open();
      int start = p.tokenStart();
      Span attributes = Attributes.outer(p);
      if (Items.atItem(p)) {
        Items.item(p, statement);
      } else {
        plain(statement, attributes);
        settle(statement, new Span(start, Math.max(start, p.previousEnd())), errorsBefore);
      }
      if (p.progress() == before) {
        skip(statement);
      }
    }

    private void plain(int statement, Span attributes) {
      switch (p.kind()) {
        case SEMICOLON -> emptyStatement(statement, attributes);
        case LET_KW -> letStatement(p, statement, attributes);
        default -> expressionStatement(p, statement, attributes);
      }
    }

    private void emptyStatement(int statement, Span attributes) {
      Attributes.reject(p, attributes, "empty statements");
      p.bump();
      p.close(statement, EMPTY_STMT);
    }

    /** Only the last statement may leave its semicolon out; items do not count. */
    private void settle(int statement, Span span, int errorsBefore) {
      if (unterminated != null) {
        p.report(
            Diagnostic.error(
                    Code.EXPECTED_BLOCK_SEMI_COLON,
                    p.source(),
                    unterminated,
                    "Expected expression to be terminated by a semicolon `;`")
                .secondary(span, "Because this immediately follows")
                .help(Habits.onMissingSemicolon(text(unterminated), text(span), p.kind())));
      }
      boolean owes = p.errors() == errorsBefore && owesSemicolon(statement);
      unterminated = owes ? span : null;
    }

    private String text(Span span) {
      return p.source().slice(span);
    }

    private boolean owesSemicolon(int statement) {
      if (p.builtKind(statement) != EXPR_STMT) {
        return false;
      }
      SyntaxNode node = (SyntaxNode) p.built(statement);
      return !node.hasToken(SEMICOLON)
          && node.childNode(SyntaxKind.Category.EXPRESSION, 0)
              .map(Sequence::needsSemicolon)
              .orElse(false);
    }

    private static boolean needsSemicolon(SyntaxNode expression) {
      return expression.kind() != ERROR_EXPR && !isBlockLike(expression);
    }

    /** Nothing was taken: takes tokens until a statement can begin. */
    private void skip(int statement) {
      if (p.atEnd()) {
        return;
      }
      p.errorExpected("statement");
      p.bump();
      while (!p.atEnd() && !p.at(SEMICOLON) && !p.at(RESUME) && !p.onNewLine()) {
        p.bump();
      }
      p.close(statement, ERROR_STMT);
    }
  }

  // Let = "let" Pat [":" Type] "=" Expr ["else" Block] ";"
  private static void letStatement(ParserState p, int statement, Span attributes) {
    Attributes.reject(p, attributes, "local declarations");
    p.bump();
    mutModifier(p);
    Patterns.pattern(p);
    Types.annotation(p);
    if (p.at(EQ)) {
      p.bump();
      Expressions.expression(p, Expressions.Context.NORMAL);
    } else {
      p.errorExpected("`=`", "a variable needs a value from the start");
      p.missing(ERROR_EXPR);
    }
    if (p.at(ELSE_KW)) {
      int alternative = p.open();
      p.bump();
      Expressions.block(p);
      p.close(alternative, LET_ELSE);
    }
    semicolon(p, "`let` statements end with a semicolon");
    p.close(statement, LET_STMT);
  }

  /** {@code let mut x} is read as {@code let x}: everything can be changed. */
  private static void mutModifier(ParserState p) {
    if (p.at(MUT_KW)) {
      p.report(
          Diagnostic.warning(Code.UNSUPPORTED_MUT, p.source(), p.tokenSpan(), Patterns.MUT_MESSAGE)
              .help("remove `mut`"));
      p.bump();
    }
  }

  private static void expressionStatement(ParserState p, int statement, Span attributes) {
    if (Foreign.atForeignConstruct(p)) {
      Foreign.construct(p);
      p.close(statement, ERROR_STMT);
      return;
    }
    Expressions.statementExpression(p, statement, attributes);
    if (p.at(SEMICOLON)) {
      if (p.built(statement) instanceof SyntaxNode node && isBlockLike(node)) {
        warnSemicolon(p);
      }
      p.bump();
    }
    p.close(statement, EXPR_STMT);
  }

  /** Whether a statement of this expression is complete without a semicolon. */
  static boolean isBlockLike(SyntaxNode expression) {
    return switch (expression.kind()) {
      case WHILE_EXPR, LOOP_EXPR, FOR_EXPR, IF_EXPR, MATCH_EXPR, SELECT_EXPR, BLOCK_EXPR -> true;
      case MACRO_CALL_EXPR ->
          expression.childNode(TOKEN_TREE).map(t -> t.hasToken(OPEN_BRACE)).orElse(false);
      default -> false;
    };
  }

  /** A semicolon that must be there. */
  static void semicolon(ParserState p, String why) {
    if (p.eat(SEMICOLON)) {
      return;
    }
    boolean reportedAsCloser = p.at(CLOSE_PAREN) || p.at(CLOSE_BRACKET);
    if (!p.isMuted() && !reportedAsCloser) {
      Span end = Span.at(p.previousEnd());
      p.report(
          Diagnostic.error(
                  Code.UNEXPECTED_TOKEN, p.source(), end, "Expected `;` but got " + describe(p))
              .label("expected `;` here")
              .help(why));
    }
    resume(p);
  }

  private static String describe(ParserState p) {
    return p.kind().fixedText().isEmpty() && !p.at(END_OF_FILE)
        ? "`" + p.tokenText() + "`"
        : p.kind().description();
  }

  /** After a statement that did not end: skips the rest of its line. */
  private static void resume(ParserState p) {
    if (p.atEnd() || p.at(RESUME) || p.onNewLine() || isCloser(p.kind())) {
      return;
    }
    int skipped = p.open();
    while (!p.atEnd() && !p.at(SEMICOLON) && !p.at(RESUME) && !p.onNewLine()) {
      p.bump();
    }
    p.close(skipped, SKIPPED);
    p.eat(SEMICOLON);
  }

  /** A semicolon that may be there and does nothing. */
  static void optionalSemicolon(ParserState p) {
    if (p.at(SEMICOLON)) {
      warnSemicolon(p);
      p.bump();
    }
  }

  private static void warnSemicolon(ParserState p) {
    p.report(
        Diagnostic.warning(
                Code.UNNECESSARY_SEMI_COLON, p.source(), p.tokenSpan(), "Unnecessary semicolon")
            .help("remove it"));
  }

  /** Says that statements which are not items cannot stand in a module. */
  static void rejectInModule(ParserState p, SyntaxElement statement) {
    boolean wrong =
        switch (statement.kind()) {
          case LET_STMT -> true;
          case EXPR_STMT ->
              ((SyntaxNode) statement).childNode(MACRO_CALL_EXPR).isEmpty()
                  && ((SyntaxNode) statement).childNode(ERROR_EXPR).isEmpty();
          default -> false;
        };
    if (wrong) {
      p.error(
          Code.TOP_LEVEL_STATEMENT,
          statement.span(),
          "Expected an item but got a statement",
          "a module holds functions, types, constants and other items; move this into a function");
    }
  }
}
