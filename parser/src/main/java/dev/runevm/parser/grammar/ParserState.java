package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.parser.lexer.TokenBuffer;
import dev.runevm.parser.syntax.SyntaxElement;
import dev.runevm.parser.syntax.SyntaxKind;
import dev.runevm.parser.syntax.SyntaxNode;
import dev.runevm.parser.syntax.SyntaxToken;
import dev.runevm.parser.syntax.TreeBuilder;

/**
 * What the grammar functions share: a place in the tokens, the tree built so far, the nesting and
 * the diagnostics.
 *
 * <p>Blanks and comments are invisible to the grammar and enter the tree just before the token that
 * follows them, so that no node begins or ends with them. When the text is nested too deeply the
 * state gives up: from then on it stands at the end of the file, every rule ends, and what is left
 * goes into the tree unread.
 */
final class ParserState {
  /** How many constructs may be nested in each other. */
  static final int MAX_NESTING = 200;

  /**
   * How many expressions may be nested in each other, counting those that grow to the left without
   * nesting in the text, such as {@code a + b + c} and {@code a.b().c()}.
   */
  static final int MAX_EXPRESSION_HEIGHT = 600;

  private final Source source;
  private final TokenBuffer tokens;
  private final TreeBuilder tree;
  private final Diagnostics diagnostics;

  /** Index of the current token, which is never a blank or comment. */
  private int current;

  /** Index of the first token that is not in the tree yet. */
  private int pending;

  /** If not negative, the current token was split and its rest begins here. */
  private int splitStart = -1;

  private SyntaxKind splitKind;
  private int nesting;
  private boolean gaveUp;
  private int lastErrorAt = -1;
  private int errors;

  ParserState(Source source, TokenBuffer tokens, Diagnostics diagnostics, int nesting) {
    this.source = source;
    this.tokens = tokens;
    this.tree = new TreeBuilder(source);
    this.diagnostics = diagnostics;
    this.nesting = nesting;
    this.current = significant(0);
  }

  // Looking

  /** The kind of the current token. */
  SyntaxKind kind() {
    if (gaveUp) {
      return END_OF_FILE;
    }
    return splitStart >= 0 ? splitKind : tokens.kind(current);
  }

  /**
   * The kind of the token that has {@code ahead} others between it and the current one, plus one.
   */
  SyntaxKind kind(int ahead) {
    if (ahead == 0 || gaveUp) {
      return kind();
    }
    int index = current;
    for (int i = 0; i < ahead; i++) {
      index = significant(index + 1);
    }
    return tokens.kind(index);
  }

  boolean at(SyntaxKind kind) {
    return kind() == kind;
  }

  boolean at(SyntaxKind first, SyntaxKind second) {
    return kind() == first && kind(1) == second;
  }

  boolean at(TokenSet set) {
    return set.contains(kind());
  }

  /**
   * Whether a statement cannot go on: the end of its block, of its interpolation or of the text.
   */
  boolean atEnd() {
    return switch (kind()) {
      case END_OF_FILE, CLOSE_BRACE, INTERPOLATION_END -> true;
      default -> false;
    };
  }

  /** Whether the current token is an identifier of this text. */
  boolean atWord(String text) {
    return at(IDENT) && tokenText().equals(text);
  }

  /** Whether a line ends between the current token and the one before. */
  boolean onNewLine() {
    int from = current == 0 ? 0 : tokens.end(previousIndex());
    return source.lineOf(from) != source.lineOf(tokenStart());
  }

  /** The text of the current token. */
  String tokenText() {
    return source.slice(tokenSpan());
  }

  /** Where the current token stands. */
  Span tokenSpan() {
    int start = tokenStart();
    return new Span(start, Math.max(start, gaveUp ? start : tokens.end(current)));
  }

  /** Where the current token begins. */
  int tokenStart() {
    return splitStart >= 0 ? splitStart : tokens.start(current);
  }

  /** Just after the last token that is not blank. */
  int previousEnd() {
    if (splitStart >= 0) {
      return splitStart;
    }
    return current == 0 ? tokens.start(0) : tokens.end(previousIndex());
  }

  /** A number that grows with every token taken, to see whether a rule took any. */
  int progress() {
    return current * 2 + (splitStart >= 0 ? 1 : 0);
  }

  /**
   * The kind of the token after the bracket that closes the current one, skipping what is between
   * them.
   */
  SyntaxKind kindAfterBrackets() {
    int depth = 0;
    for (int i = current; i < tokens.size(); i = significant(i + 1)) {
      switch (tokens.kind(i)) {
        case OPEN_PAREN, OPEN_BRACKET, OPEN_BRACE, INTERPOLATION_START -> depth++;
        case CLOSE_PAREN, CLOSE_BRACKET, CLOSE_BRACE, INTERPOLATION_END -> depth--;
        default -> {}
      }
      if (depth <= 0) {
        return tokens.kind(significant(i + 1));
      }
    }
    return END_OF_FILE;
  }

  private int previousIndex() {
    int index = Math.min(current, tokens.size()) - 1;
    while (index > 0 && tokens.kind(index).isTrivia()) {
      index--;
    }
    return Math.max(0, index);
  }

  private int significant(int index) {
    int i = index;
    while (i < tokens.size() && tokens.kind(i).isTrivia()) {
      i++;
    }
    return Math.min(i, tokens.size());
  }

  // Taking

  /** Puts the current token into the tree and goes on. */
  void bump() {
    if (gaveUp || current >= tokens.size()) {
      return;
    }
    flushTrivia();
    tree.token(kind(), tokenStart(), tokens.end(current));
    advance();
  }

  /** Puts the current token into the tree as one of another kind. */
  void bumpAs(SyntaxKind kind) {
    flushTrivia();
    tree.token(kind, tokenStart(), tokens.end(current));
    advance();
  }

  boolean eat(SyntaxKind kind) {
    if (kind() != kind) {
      return false;
    }
    bump();
    return true;
  }

  /** Takes one character of the current token; the rest of it is the next token. */
  void bumpFirst(SyntaxKind first, int length, SyntaxKind rest) {
    flushTrivia();
    int start = tokenStart();
    tree.token(first, start, start + length);
    splitStart = start + length;
    splitKind = rest;
  }

  /** Takes the token, or says that it is missing. */
  boolean expect(SyntaxKind kind) {
    if (eat(kind)) {
      return true;
    }
    errorExpected(kind.description());
    return false;
  }

  private void advance() {
    splitStart = -1;
    pending = current + 1;
    current = significant(pending);
  }

  private void flushTrivia() {
    for (; pending < current; pending++) {
      tree.token(tokens.kind(pending), tokens.start(pending), tokens.end(pending));
    }
  }

  // Building

  /** Begins a node here: blanks before it stay outside. */
  int open() {
    if (!gaveUp) {
      flushTrivia();
    }
    return tree.mark();
  }

  /** Ends a node: everything since the mark becomes its children. */
  SyntaxNode close(int mark, SyntaxKind kind) {
    return checkHeight(mark, tree.close(mark, kind, emptyAt(), nesting));
  }

  /** The place after everything built so far, where a range for {@link #closeRange} can end. */
  int mark() {
    return tree.mark();
  }

  /** Makes a node of what is between two marks. */
  SyntaxNode closeRange(int from, int to, SyntaxKind kind) {
    return checkHeight(from, tree.closeRange(from, to, kind, emptyAt(), nesting));
  }

  /** The kind of what was built at a mark. */
  SyntaxKind builtKind(int mark) {
    return mark < tree.mark() ? tree.at(mark).kind() : ERROR_EXPR;
  }

  /** What was built at a mark. */
  SyntaxElement built(int mark) {
    return tree.at(mark);
  }

  /** An empty node: something that is missing after the last token. */
  void missing(SyntaxKind kind) {
    close(tree.mark(), kind);
  }

  /** Ends the tree with everything that was not read. */
  SyntaxNode finish(int mark, SyntaxKind kind) {
    if (gaveUp && current < tokens.size()) {
      skipTheRest();
    }
    for (; pending < tokens.size(); pending++) {
      tree.token(tokens.kind(pending), tokens.start(pending), tokens.end(pending));
    }
    return tree.close(mark, kind, tokens.start(0), nesting);
  }

  private void skipTheRest() {
    gaveUp = false;
    int mark = open();
    while (current < tokens.size()) {
      bump();
    }
    tree.close(mark, SKIPPED, tokenStart(), nesting);
  }

  private int emptyAt() {
    return splitStart >= 0 ? splitStart : tokens.start(pending);
  }

  private SyntaxNode checkHeight(int mark, SyntaxNode node) {
    if (tree.height(mark) > MAX_EXPRESSION_HEIGHT) {
      giveUp("Too many operators or calls in a row, or too deeply nested");
    }
    return node;
  }

  // Nesting

  /**
   * Goes one level deeper; false if that is too deep, and then the caller must not go on. Each true
   * needs a {@link #leave}.
   */
  boolean enter() {
    if (nesting >= MAX_NESTING) {
      giveUp("Nested too deeply");
      return false;
    }
    nesting++;
    return true;
  }

  void leave() {
    nesting--;
  }

  private void giveUp(String message) {
    if (!gaveUp) {
      Span here = tokenSpan();
      gaveUp = true;
      errors++;
      diagnostics.report(
          Diagnostic.error(Code.NESTING_TOO_DEEP, source, here, message)
              .label("what follows was not read")
              .help("move inner parts to variables or functions of their own")
              .note("the limit is " + MAX_NESTING + " levels"));
    }
  }

  // Saying

  Source source() {
    return source;
  }

  /** How many errors there were, to see whether a rule found any. */
  int errors() {
    return errors;
  }

  /**
   * Whether an error at the current token would only repeat what was said: one was reported here
   * already, or the lexer has reported this token or the one before.
   */
  boolean isMuted() {
    return gaveUp || lastErrorAt == tokenStart() || reportedByLexer();
  }

  private boolean reportedByLexer() {
    return at(ERROR_TOKEN)
        || current > 0 && tokens.kind(previousIndex()) == ERROR_TOKEN
        || at(END_OF_FILE) && tokens.isUnterminated();
  }

  /** Says nothing about the current token: why it stands here was said before. */
  void mute() {
    lastErrorAt = tokenStart();
  }

  void errorExpected(String what) {
    errorExpected(what, "");
  }

  /** Something else must stand here. */
  void errorExpected(String what, String help) {
    errors++;
    if (isMuted()) {
      return;
    }
    lastErrorAt = tokenStart();
    Diagnostic diagnostic =
        Diagnostic.error(
                Code.UNEXPECTED_TOKEN,
                source,
                tokenSpan(),
                "Expected " + what + " but got " + got())
            .label("expected " + what);
    String known = Habits.onUnexpected(what, kind(), tokenText());
    String advice = known.isEmpty() ? help : known;
    diagnostics.report(advice.isEmpty() ? diagnostic : diagnostic.help(advice));
  }

  /** Reports a fault of a construct that was understood. */
  void report(Diagnostic diagnostic) {
    if (diagnostic.isError()) {
      errors++;
    }
    if (!gaveUp) {
      diagnostics.report(diagnostic);
    }
  }

  void error(Code code, Span span, String message, String help) {
    report(Diagnostic.error(code, source, span, message).help(help));
  }

  /** How messages name the current token. */
  private String got() {
    SyntaxKind kind = kind();
    boolean varies = kind.fixedText().isEmpty();
    boolean shown = kind == IDENT || kind == NUMBER || kind == LABEL || kind == RESERVED_KW;
    return varies && shown ? kind.description() + " `" + tokenText() + "`" : kind.description();
  }

  /** A token of its own, to decode a literal that is in the tree already or will be. */
  SyntaxToken currentToken() {
    Span span = tokenSpan();
    return new SyntaxToken(kind(), source, span.start(), span.end());
  }
}
