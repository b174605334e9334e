package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.source.Span;
import dev.runevm.parser.grammar.Expressions.Context;
import dev.runevm.parser.syntax.SyntaxKind;

/** Expressions that begin with a keyword, a label, a brace or a bar. */
final class ControlFlow {
  private static final TokenSet MODIFIERS = TokenSet.of(ASYNC_KW, CONST_KW, MOVE_KW);

  private ControlFlow() {}

  /** What stands before an expression that can be labelled or modified. */
  private record Prefix(Span label, Span async, Span constant, Span move) {
    boolean isModified() {
      return async != null || constant != null || move != null;
    }
  }

  // [LABEL ":"] ["async"] ["const"] ["move"] Prefixed
  static void prefixed(ParserState p, int mark, Context context) {
    Prefix prefix = prefix(p);
    checkLabel(p, prefix);
    switch (p.kind()) {
      case OPEN_BRACE -> block(p, mark, prefix);
      case PIPE, PIPE_PIPE -> closure(p, mark, prefix, context);
      default -> {
        checkUnmodified(p, prefix);
        keyword(p, mark, context);
      }
    }
  }

  private static Prefix prefix(ParserState p) {
    Span label = null;
    while (p.at(LABEL)) {
      label = label(p, label);
    }
    Span async = null;
    Span constant = null;
    Span move = null;
    while (p.at(MODIFIERS)) {
      Span span = p.tokenSpan();
      switch (p.kind()) {
        case ASYNC_KW -> async = once(p, async, span);
        case CONST_KW -> constant = once(p, constant, span);
        default -> move = once(p, move, span);
      }
      p.bump();
    }
    return new Prefix(label, async, constant, move);
  }

  private static Span once(ParserState p, Span before, Span span) {
    if (before != null) {
      p.error(
          Code.UNSUPPORTED_MODIFIER,
          span,
          "Modifier `" + p.tokenText() + "` is given twice",
          "remove one of them");
    }
    return span;
  }

  // LABEL ":"
  private static Span label(ParserState p, Span before) {
    Span span = p.tokenSpan();
    int label = p.open();
    p.bump();
    if (!p.eat(COLON)) {
      colonExpected(p, span);
    }
    p.close(label, LABEL_DECLARATION);
    if (before != null) {
      p.report(
          Diagnostic.error(Code.CONFLICTING_LABELS, p.source(), span, "Multiple labels provided")
              .secondary(before, "Existing label here")
              .help("remove one of them"));
    }
    return span;
  }

  /** What looks like a label at the end of a line is rather a character that was not closed. */
  private static void colonExpected(ParserState p, Span label) {
    if (p.onNewLine() || p.at(END_OF_FILE)) {
      p.error(
          Code.UNTERMINATED_CHAR_LIT,
          label,
          "Unterminated character literal",
          "close it with `'`, or write `:` after it if it is a label");
      p.mute();
      return;
    }
    if (quoteFollows(p, label)) {
      p.error(
          Code.BAD_CHAR_LITERAL,
          label,
          "Bad character literal",
          "a character literal holds exactly one character; write `\"…\"` for a string");
      skipLine(p);
      return;
    }
    boolean joined = p.tokenStart() == label.end();
    String help = joined ? "a label has only lower-case letters a-z and digits" : "";
    p.errorExpected("`:`", help);
  }

  /** Whether a quote closes on its line what was read as a label. */
  private static boolean quoteFollows(ParserState p, Span label) {
    int lineEnd = p.source().lineEnd(p.source().lineOf(label.start()));
    return p.source().slice(new Span(label.end(), lineEnd)).indexOf('\'') >= 0;
  }

  private static void skipLine(ParserState p) {
    int skipped = p.open();
    while (!p.at(END_OF_FILE) && !p.onNewLine()) {
      p.bump();
    }
    p.close(skipped, SKIPPED);
    p.mute();
  }

  /** Loops and plain blocks can have a label. */
  private static void checkLabel(ParserState p, Prefix prefix) {
    boolean fits =
        switch (p.kind()) {
          case WHILE_KW, LOOP_KW, FOR_KW, OPEN_BRACE -> !prefix.isModified();
          default -> false;
        };
    if (prefix.label() != null && !fits && !p.isMuted()) {
      p.error(
          Code.UNSUPPORTED_LABEL,
          prefix.label(),
          "Unsupported label",
          "only loops and plain blocks can have one");
    }
  }

  private static void checkUnmodified(ParserState p, Prefix prefix) {
    if (!prefix.isModified()) {
      return;
    }
    if (!p.at(Expressions.START)) {
      p.errorExpected("block or closure");
      return;
    }
    Span first = prefix.async() != null ? prefix.async() : prefix.constant();
    Span span = first != null ? first : prefix.move();
    p.error(
        Code.UNSUPPORTED_MODIFIER,
        span,
        "Unsupported modifier `" + p.source().slice(span) + "`",
        "only blocks and closures can have it");
  }

  private static void block(ParserState p, int mark, Prefix prefix) {
    if (prefix.async() != null && prefix.constant() != null) {
      p.error(
          Code.BLOCK_CONST_ASYNC_CONFLICT,
          prefix.async().join(prefix.constant()),
          "A block can't both be `async` and `const` at the same time",
          "remove one of them");
    }
    if (prefix.move() != null && prefix.async() == null) {
      p.error(
          Code.BLOCK_MOVE_UNSUPPORTED,
          prefix.move(),
          "The `move` modifier is not supported on blocks",
          "only closures and async blocks can have it");
    }
    Expressions.blockAt(p, mark);
  }

  // Closure = ["async"] ["move"] ( "||" | "|" Pat,* "|" ) ["->" Type] Expr
  private static void closure(ParserState p, int mark, Prefix prefix, Context context) {
    if (prefix.constant() != null) {
      p.error(
          Code.UNSUPPORTED_MODIFIER,
          prefix.constant(),
          "Unsupported modifier `const`",
          "closures cannot be constant; write a `const fn`");
    }
    Parameters.ofClosure(p);
    if (p.at(ARROW)) {
      Types.returnType(p);
      Expressions.block(p);
    } else {
      Expressions.expression(p, context);
    }
    p.close(mark, CLOSURE_EXPR);
  }

  private static void keyword(ParserState p, int mark, Context context) {
    switch (p.kind()) {
      case IF_KW -> ifElse(p, mark);
      case WHILE_KW -> whileLoop(p, mark);
      case LOOP_KW -> {
        p.bump();
        Expressions.block(p);
        p.close(mark, LOOP_EXPR);
      }
      case FOR_KW -> forLoop(p, mark);
      case MATCH_KW -> Branches.match(p, mark);
      case SELECT_KW -> Branches.select(p, mark);
      case LET_KW -> letExpression(p, mark);
      case BREAK_KW -> breakOut(p, mark, context);
      case CONTINUE_KW -> {
        p.bump();
        p.eat(LABEL);
        p.close(mark, CONTINUE_EXPR);
      }
      case RETURN_KW -> leave(p, mark, context, RETURN_EXPR);
      case YIELD_KW -> leave(p, mark, context, YIELD_EXPR);
      default -> {
        if (p.at(Expressions.START) && !p.at(OUTER_DOC)) {
          Expressions.expression(p, context);
        } else {
          p.errorExpected("expression");
        }
        p.close(mark, ERROR_EXPR);
      }
    }
  }

  // If = "if" Cond Block {"else" "if" Cond Block} ["else" Block]
  private static void ifElse(ParserState p, int mark) {
    branch(p);
    while (p.at(ELSE_KW)) {
      int alternative = p.open();
      p.bump();
      if (p.at(IF_KW)) {
        branchAt(p, alternative);
      } else {
        Expressions.block(p);
        p.close(alternative, ELSE_BRANCH);
        break;
      }
    }
    p.close(mark, IF_EXPR);
  }

  private static void branch(ParserState p) {
    branchAt(p, p.open());
  }

  private static void branchAt(ParserState p, int branch) {
    p.bump();
    Conditions.condition(p);
    Expressions.block(p);
    p.close(branch, IF_BRANCH);
  }

  // While = "while" Cond Block
  private static void whileLoop(ParserState p, int mark) {
    p.bump();
    Conditions.condition(p);
    Expressions.block(p);
    p.close(mark, WHILE_EXPR);
  }

  // For = "for" Pat "in" ExprNB Block
  private static void forLoop(ParserState p, int mark) {
    p.bump();
    Patterns.pattern(p);
    if (p.expect(IN_KW)) {
      Expressions.expression(p, Context.NO_BRACE);
    } else {
      p.missing(ERROR_EXPR);
    }
    Expressions.block(p);
    p.close(mark, FOR_EXPR);
  }

  // "let" Pat "=" ExprNB
  private static void letExpression(ParserState p, int mark) {
    p.bump();
    Patterns.pattern(p);
    if (p.expect(EQ)) {
      Expressions.expression(p, Context.NO_BRACE);
    } else {
      p.missing(ERROR_EXPR);
    }
    p.close(mark, LET_EXPR);
  }

  // Break = "break" [LABEL] [Expr]
  private static void breakOut(ParserState p, int mark, Context context) {
    p.bump();
    if (p.at(LABEL) && p.kind(1) != COLON) {
      p.bump();
    }
    value(p, context);
    p.close(mark, BREAK_EXPR);
  }

  // Return = "return" [Expr]     Yield = "yield" [Expr]
  private static void leave(ParserState p, int mark, Context context, SyntaxKind kind) {
    p.bump();
    value(p, context);
    p.close(mark, kind);
  }

  private static void value(ParserState p, Context context) {
    if (Expressions.startsOperand(p, context)) {
      Expressions.expression(p, context);
    }
  }
}
