package dev.runevm.parser.lexer;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.diagnostic.Diagnostics;
import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxKind;
import java.util.Locale;

/**
 * Cuts a text into tokens, longest match first.
 *
 * <p>One linear pass without recursion; what is open in templates and f-strings is kept by {@link
 * Interpolations}. Every character becomes part of exactly one token, right or wrong. Literals are
 * only delimited here; what they stand for is decoded elsewhere.
 */
public final class Lexer {
  private final Source source;
  private final String text;
  private final int end;
  private final Diagnostics diagnostics;
  private final TokenBuffer tokens;
  private final Interpolations open = new Interpolations();
  private int at;

  private Lexer(Source source, Diagnostics diagnostics) {
    this.source = source;
    this.text = source.text();
    this.end = text.length();
    this.diagnostics = diagnostics;
    this.tokens = new TokenBuffer(end / 3 + 16);
  }

  /** The tokens of a source; what is wrong with them is reported. */
  public static TokenBuffer lex(Source source, Diagnostics diagnostics) {
    Lexer lexer = new Lexer(source, diagnostics);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    rejectDirectionControls();
    prologue();
    while (at < end) {
      int start = at;
      if (open.inText()) {
        interpolatedText(start);
      } else {
        tokens.add(token(start), start);
      }
    }
    open.innermost().ifPresent(this::reportUnterminated);
    tokens.finish(end);
  }

  /** [BYTE_ORDER_MARK] [SHEBANG]: a shebang even if it reads {@code #![…]}. */
  private void prologue() {
    if (peek(0) == '\ufeff') {
      tokens.add(BYTE_ORDER_MARK, at++);
    }
    if (peek(0) == '#' && peek(1) == '!') {
      int start = at;
      skipLine();
      tokens.add(SHEBANG, start);
    }
  }

  private SyntaxKind token(int start) {
    char c = text.charAt(start);
    if (c < 128) {
      return asciiToken(c);
    }
    int point = text.codePointAt(start);
    if (Characters.isIdentifierStart(point)) {
      return word();
    }
    return Characters.isWhiteSpace(point) ? whiteSpace() : unexpected();
  }

  private SyntaxKind asciiToken(char c) {
    if (Characters.isIdentifierStart(c)) {
      return word();
    }
    if (c >= '0' && c <= '9') {
      return number();
    }
    if (Characters.isWhiteSpace(c)) {
      return whiteSpace();
    }
    return switch (c) {
      case '"' -> quoted(at, '"', STRING, Code.UNTERMINATED_STR_LIT, "string literal");
      case '\'' -> open.insideFString() ? quotedInFString() : charOrLabel();
      case '`' -> startText(1, TEMPLATE_START);
      case '/' -> slash();
      default -> punctuation(c);
    };
  }

  private SyntaxKind whiteSpace() {
    while (at < end && Characters.isWhiteSpace(text.charAt(at))) {
      at++;
    }
    return WHITESPACE;
  }

  // Words

  private SyntaxKind word() {
    int start = at;
    skipWord();
    if (at == start + 1 && at < end) {
      char prefix = text.charAt(start);
      char quote = text.charAt(at);
      if (prefix == 'b' && quote == '"') {
        return quoted(
            start, '"', BYTE_STRING, Code.UNTERMINATED_BYTE_STR_LIT, "byte string literal");
      }
      if (prefix == 'b' && quote == '\'') {
        return byteLiteral();
      }
      if (prefix == 'f' && quote == '"') {
        return startText(1, FSTRING_START);
      }
    }
    return Keywords.kindOf(text, start, at);
  }

  private void skipWord() {
    while (at < end) {
      char c = text.charAt(at);
      int point = c < 128 ? c : text.codePointAt(at);
      if (!Characters.isIdentifierPart(point)) {
        return;
      }
      at += Character.charCount(point);
    }
  }

  // Numbers

  /**
   * A digit and all letters, digits and underscores after it; a dot unless a name or another dot
   * follows it; and the sign of an exponent.
   */
  private SyntaxKind number() {
    boolean decimal = !startsBase();
    boolean plain = decimal;
    boolean dotAllowed = true;
    at += decimal ? 1 : 2;
    while (at < end) {
      char c = text.charAt(at);
      if (c == 'e' && plain) {
        plain = false;
        dotAllowed = false;
        at += peek(1) == '+' || peek(1) == '-' ? 2 : 1;
      } else if (c == '.' && dotAllowed && !continuesAfterDot(peek(1))) {
        dotAllowed = false;
        at++;
      } else if (Characters.isNumberPart(c < 128 ? c : text.codePointAt(at))) {
        plain &= c == '_' || c >= '0' && c <= '9';
        at += Character.charCount(text.codePointAt(at));
      } else {
        break;
      }
    }
    return NUMBER;
  }

  private boolean startsBase() {
    return peek(0) == '0' && (peek(1) == 'x' || peek(1) == 'b' || peek(1) == 'o');
  }

  /** Whether a dot before this character is not part of the number. */
  private static boolean continuesAfterDot(char c) {
    return c == '.' || c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  // Quotes

  /** A literal up to its closing quote; may span lines. */
  private SyntaxKind quoted(int start, char quote, SyntaxKind kind, Code code, String what) {
    at++;
    while (at < end) {
      char c = text.charAt(at);
      if (c == quote) {
        at++;
        return kind;
      }
      at += c == '\\' && at + 1 < end ? 2 : 1;
    }
    return unterminated(code, start, "Unterminated " + what, "close it with `" + quote + "`");
  }

  /** {@code '…'} in an f-string: one character is a character, everything else a string. */
  private SyntaxKind quotedInFString() {
    int start = at++;
    int units = 0;
    while (at < end && text.charAt(at) != '\'' && text.charAt(at) != '\n') {
      units++;
      skipUnit();
    }
    if (peek(0) != '\'') {
      return unterminated(
          Code.UNTERMINATED_STR_LIT, start, "Unterminated string literal", "close it with `'`");
    }
    at++;
    return units == 1 ? CHAR : QUOTED_STRING;
  }

  /** One code point or one escape. */
  private void skipUnit() {
    boolean escape = text.charAt(at) == '\\';
    boolean unicode = escape && peek(1) == 'u' && peek(2) == '{';
    boolean hex = escape && peek(1) == 'x';
    at += escape && at + 1 < end ? 1 : 0;
    at += Character.charCount(text.codePointAt(at));
    if (unicode) {
      while (at < end && peek(0) != '}' && peek(0) != '\'' && peek(0) != '\n') {
        at++;
      }
      at += peek(0) == '}' ? 1 : 0;
    } else if (hex) {
      for (int i = 0; i < 2 && Character.digit(peek(0), 16) >= 0; i++) {
        at++;
      }
    }
  }

  /** Lower-case letters and digits after a quote are a label unless a quote closes them. */
  private SyntaxKind charOrLabel() {
    int start = at++;
    boolean label = true;
    int count = 0;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\'') {
        at++;
        return count > 0 ? CHAR : emptyQuotes(start);
      }
      if (Characters.isControl(c)) {
        break;
      }
      boolean ofLabel = c >= '0' && c <= '9' || c >= 'a' && c <= 'z';
      if (!ofLabel && label && count > 0 && c != '\\') {
        return LABEL;
      }
      label &= ofLabel;
      count++;
      skipEscapedOrPlain(c);
    }
    if (label && count > 0) {
      return LABEL;
    }
    return count == 0
        ? emptyQuotes(start)
        : unterminated(
            Code.UNTERMINATED_CHAR_LIT,
            start,
            "Unterminated character literal",
            "close it with `'`; a label has only lower-case letters a-z and digits");
  }

  private void skipEscapedOrPlain(char c) {
    at += c == '\\' && at + 1 < end ? 1 : 0;
    at += Character.charCount(text.codePointAt(at));
  }

  private SyntaxKind emptyQuotes(int start) {
    report(
        Diagnostic.error(
                Code.EXPECTED_LABEL_OR_CHAR,
                source,
                new Span(start, at),
                "Expected label or character")
            .help("write `'a'` for a character, `'a` for a label, `\"\"` for an empty string"));
    return ERROR_TOKEN;
  }

  private SyntaxKind byteLiteral() {
    int start = at - 1;
    at++;
    while (at < end && !Characters.isControl(text.charAt(at))) {
      char c = text.charAt(at);
      if (c == '\'') {
        at++;
        return BYTE;
      }
      skipEscapedOrPlain(c);
    }
    return unterminated(
        Code.UNTERMINATED_BYTE_LIT, start, "Unterminated byte literal", "close it with `'`");
  }

  private SyntaxKind unterminated(Code code, int start, String message, String help) {
    Span opening = new Span(start, Math.min(start + 1, end));
    report(Diagnostic.error(code, source, opening, message).label("it begins here").help(help));
    return ERROR_TOKEN;
  }

  // Comments

  private SyntaxKind slash() {
    if (peek(1) == '/') {
      return lineComment();
    }
    return peek(1) == '*' ? blockComment() : punctuation('/');
  }

  private SyntaxKind lineComment() {
    boolean outer = peek(2) == '/' && peek(3) != '/';
    boolean inner = peek(2) == '!';
    skipLine();
    return outer ? OUTER_DOC : inner ? INNER_DOC : LINE_COMMENT;
  }

  /** Block comments do not nest. */
  private SyntaxKind blockComment() {
    int start = at;
    boolean outer = peek(2) == '*' && peek(3) != '*' && peek(3) != '/';
    boolean inner = peek(2) == '!';
    int close = text.indexOf("*/", at + 2);
    at = close < 0 ? end : close + 2;
    if (close < 0) {
      report(
          Diagnostic.error(
                  Code.UNTERMINATED_BLOCK_COMMENT,
                  source,
                  new Span(start, start + 2),
                  "Expected multiline comment to be terminated with a `*/`")
              .label("it begins here"));
      return BLOCK_COMMENT;
    }
    return outer ? OUTER_DOC : inner ? INNER_DOC : BLOCK_COMMENT;
  }

  private void skipLine() {
    while (at < end && text.charAt(at) != '\n') {
      at++;
    }
    boolean carriageReturn = at < end && at > 0 && text.charAt(at - 1) == '\r';
    at -= carriageReturn ? 1 : 0;
  }

  // Templates and f-strings

  private SyntaxKind startText(int length, SyntaxKind kind) {
    open.push(kind == FSTRING_START, kind == FSTRING_START ? at - 1 : at);
    at += length;
    return kind;
  }

  /** Text up to the end of the literal or its next interpolation, and then that. */
  private void interpolatedText(int start) {
    boolean fstring = open.isFString();
    skipText(fstring);
    if (at > start) {
      tokens.add(fstring ? FSTRING_TEXT : TEMPLATE_TEXT, start);
    }
    if (at == end) {
      return;
    }
    int delimiter = at;
    if (text.charAt(at) == (fstring ? '"' : '`')) {
      at++;
      open.pop();
      tokens.add(fstring ? FSTRING_END : TEMPLATE_END, delimiter);
    } else {
      at += fstring ? 1 : 2;
      open.enterInterpolation(delimiter);
      tokens.add(INTERPOLATION_START, delimiter);
    }
  }

  private void skipText(boolean fstring) {
    while (at < end) {
      char c = text.charAt(at);
      if (c == '\\') {
        skipEscapeInText();
      } else if (fstring ? stopsFString(c) : stopsTemplate(c)) {
        return;
      } else {
        at++;
      }
    }
  }

  /** A backslash and what it escapes; the braces of a Unicode escape begin no interpolation. */
  private void skipEscapeInText() {
    boolean unicode = peek(1) == 'u' && peek(2) == '{';
    at += at + 1 < end ? 2 : 1;
    if (unicode) {
      at++;
      while (at < end && Character.digit(text.charAt(at), 16) >= 0) {
        at++;
      }
      at += peek(0) == '}' ? 1 : 0;
    }
  }

  private boolean stopsTemplate(char c) {
    if (c == '$' && peek(1) != '{') {
      report(
          Diagnostic.error(
                  Code.EXPECTED_TEMPLATE_BRACE,
                  source,
                  new Span(at, at + 1),
                  "Expected `{` after `$`")
              .help("write `\\$` for a dollar sign, `${…}` for an expression"));
      return false;
    }
    return c == '`' || c == '$';
  }

  private boolean stopsFString(char c) {
    boolean doubled = (c == '{' || c == '}') && peek(1) == c;
    if (doubled) {
      at++;
      return false;
    }
    if (c == '}') {
      report(
          Diagnostic.error(
                  Code.BAD_FSTRING_BRACE, source, new Span(at, at + 1), "Unmatched `}` in f-string")
              .help("write `}}` for a brace"));
    }
    return c == '"' || c == '{';
  }

  private SyntaxKind formatSpec() {
    while (at < end && text.charAt(at) != '}' && text.charAt(at) != '"' && peek(0) != '\n') {
      at++;
    }
    return FORMAT_SPEC;
  }

  private void reportUnterminated(Interpolations.Open literal) {
    tokens.markUnterminated();
    if (literal.inText()) {
      boolean fstring = literal.isFString();
      unterminated(
          fstring ? Code.UNTERMINATED_STR_LIT : Code.UNTERMINATED_TEMPLATE,
          literal.start(),
          "Unterminated " + (fstring ? "f-string" : "template literal"),
          "close it with " + (fstring ? "`\"`" : "a back-tick"));
      return;
    }
    report(
        Diagnostic.error(
                Code.UNTERMINATED_INTERPOLATION,
                source,
                new Span(literal.interpolation(), literal.interpolation() + 1),
                "Unterminated interpolation")
            .label("it begins here")
            .secondary(
                new Span(literal.start(), literal.start() + 1), "in the literal that begins here")
            .help("close it with `}`"));
  }

  // Punctuation

  private SyntaxKind punctuation(char c) {
    return switch (c) {
      case '(' -> bracket(OPEN_PAREN, 1);
      case ')' -> bracket(CLOSE_PAREN, -1);
      case '[' -> bracket(OPEN_BRACKET, 1);
      case ']' -> bracket(CLOSE_BRACKET, -1);
      case '{' -> openBrace();
      case '}' -> closeBrace();
      case ':' -> colon();
      case ',' -> take(1, COMMA);
      case ';' -> take(1, SEMICOLON);
      case '.' -> dots();
      case '=' -> peek(1) == '>' ? take(2, FAT_ARROW) : withEq(EQ, EQ_EQ);
      case '-' -> peek(1) == '>' ? take(2, ARROW) : withEq(MINUS, MINUS_EQ);
      case '+' -> withEq(PLUS, PLUS_EQ);
      case '*' -> withEq(STAR, STAR_EQ);
      case '/' -> withEq(SLASH, SLASH_EQ);
      case '%' -> withEq(PERCENT, PERCENT_EQ);
      case '^' -> withEq(CARET, CARET_EQ);
      case '!' -> withEq(BANG, BANG_EQ);
      case '&' -> peek(1) == '&' ? take(2, AMP_AMP) : withEq(AMP, AMP_EQ);
      case '|' -> peek(1) == '|' ? take(2, PIPE_PIPE) : withEq(PIPE, PIPE_EQ);
      case '<' -> peek(1) == '<' ? shift(LT_LT, LT_LT_EQ) : withEq(LT, LT_EQ);
      case '>' -> peek(1) == '>' ? shift(GT_GT, GT_GT_EQ) : withEq(GT, GT_EQ);
      case '#' -> take(1, HASH);
      case '$' -> take(1, DOLLAR);
      case '@' -> take(1, AT);
      case '?' -> take(1, QUESTION);
      case '~' -> take(1, TILDE);
      default -> unexpected();
    };
  }

  private SyntaxKind take(int length, SyntaxKind kind) {
    at += length;
    return kind;
  }

  private SyntaxKind withEq(SyntaxKind plain, SyntaxKind assigning) {
    return peek(1) == '=' ? take(2, assigning) : take(1, plain);
  }

  private SyntaxKind shift(SyntaxKind plain, SyntaxKind assigning) {
    return peek(2) == '=' ? take(3, assigning) : take(2, plain);
  }

  private SyntaxKind dots() {
    if (peek(1) != '.') {
      return take(1, DOT);
    }
    return peek(2) == '=' ? take(3, DOT_DOT_EQ) : take(2, DOT_DOT);
  }

  private SyntaxKind colon() {
    if (peek(1) == ':') {
      return take(2, COLON_COLON);
    }
    return open.startsFormatSpec() ? formatSpec() : take(1, COLON);
  }

  private SyntaxKind bracket(SyntaxKind kind, int change) {
    open.bracket(change);
    return take(1, kind);
  }

  private SyntaxKind openBrace() {
    open.openBrace();
    return take(1, OPEN_BRACE);
  }

  private SyntaxKind closeBrace() {
    return take(1, open.closeBrace() ? INTERPOLATION_END : CLOSE_BRACE);
  }

  // Characters that begin nothing

  private SyntaxKind unexpected() {
    int start = at;
    int first = text.codePointAt(at);
    do {
      at += Character.charCount(text.codePointAt(at));
    } while (at < end && beginsNothing(text.codePointAt(at)));
    if (!Characters.isDirectionControl(first)) {
      boolean invisible =
          Characters.isControl(first) || Character.getType(first) == Character.FORMAT;
      String name = invisible ? String.format("\\u{%x}", first) : Character.toString(first);
      report(
          Diagnostic.error(
              Code.UNEXPECTED_CHARACTER,
              source,
              new Span(start, at),
              "Unexpected character `" + name + "`"));
    }
    return ERROR_TOKEN;
  }

  private static boolean beginsNothing(int point) {
    return point >= 128 && !Characters.isIdentifierStart(point) && !Characters.isWhiteSpace(point);
  }

  /** Characters that reorder the text around them could show another program than the one run. */
  private void rejectDirectionControls() {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x202a && Characters.isDirectionControl(c)) {
        report(
            Diagnostic.error(
                    Code.FORBIDDEN_CHARACTER,
                    source,
                    new Span(i, i + 1),
                    "Forbidden character U+" + Integer.toHexString(c).toUpperCase(Locale.ROOT))
                .label("it changes the direction in which the text is shown")
                .help("write it as an escape, `\\u{" + Integer.toHexString(c) + "}`, in a string"));
      }
    }
  }

  private void report(Diagnostic diagnostic) {
    diagnostics.report(diagnostic);
  }

  private char peek(int ahead) {
    return at + ahead < end ? text.charAt(at + ahead) : '\0';
  }
}
