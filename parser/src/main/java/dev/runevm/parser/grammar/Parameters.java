package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxKind;

/** The parameters of functions and closures. */
final class Parameters {
  private static final TokenSet START = Patterns.START.and(TokenSet.of(SELF_VALUE_KW, MUT_KW, AMP));

  /** What begins a default value that cannot begin a type. */
  private static final TokenSet VALUE_START =
      TokenSet.of(
          NUMBER,
          CHAR,
          BYTE,
          STRING,
          BYTE_STRING,
          TRUE_KW,
          FALSE_KW,
          TEMPLATE_START,
          FSTRING_START,
          MINUS,
          OPEN_BRACKET,
          HASH,
          OPEN_BRACE,
          PIPE,
          PIPE_PIPE);

  private Parameters() {}

  // "(" FnArg,* ")"
  static void ofFunction(ParserState p) {
    int list = p.open();
    boolean[] first = {true};
    Delimiters.list(
        p,
        OPEN_PAREN,
        CLOSE_PAREN,
        START,
        q -> {
          functionParameter(q, first[0]);
          first[0] = false;
        });
    p.close(list, PARAMETER_LIST);
  }

  // FnArg = "self" | Pat [":" Type] ["=" Expr] | IDENT ":" Expr
  private static void functionParameter(ParserState p, boolean first) {
    int parameter = p.open();
    Attributes.reject(p, Attributes.outer(p), "parameters");
    if (atSelf(p)) {
      self(p, first);
      p.close(parameter, PARAMETER);
      return;
    }
    Patterns.parameter(p);
    annotationOrDefault(p);
    p.close(parameter, PARAMETER);
  }

  private static boolean atSelf(ParserState p) {
    int ahead = 0;
    while (p.kind(ahead) == AMP || p.kind(ahead) == MUT_KW) {
      ahead++;
    }
    SyntaxKind next = p.kind(ahead + 1);
    return p.kind(ahead) == SELF_VALUE_KW && next != COLON_COLON && next != OPEN_PAREN;
  }

  private static void self(ParserState p, boolean first) {
    Span before = p.tokenSpan();
    boolean decorated = !p.at(SELF_VALUE_KW);
    while (!p.at(SELF_VALUE_KW)) {
      p.bump();
    }
    Span self = p.tokenSpan();
    p.bump();
    if (decorated) {
      p.error(
          Code.UNEXPECTED_TOKEN,
          before.join(self),
          "`self` has no modifiers",
          "write `self`: it is the value itself, and its fields can be changed");
    }
    if (!first) {
      p.error(
          Code.SELF_PARAMETER_POSITION,
          self,
          "`self` can only be the first parameter",
          "move it to the front");
    }
    if (p.at(COLON)) {
      p.errorExpected("`,`", "`self` has the type of its `impl` block");
      Types.annotation(p);
    }
  }

  /** After the pattern: a type, a default value, or both. */
  private static void annotationOrDefault(ParserState p) {
    if (p.at(COLON)) {
      if (atValue(p)) {
        defaultValue(p);
        return;
      }
      Types.annotation(p);
    }
    if (p.at(EQ)) {
      defaultValue(p);
    }
  }

  /** Whether what follows the colon is a value: a literal, or a path that is called or built. */
  private static boolean atValue(ParserState p) {
    SyntaxKind next = p.kind(1);
    if (VALUE_START.contains(next)) {
      return true;
    }
    if (next == OPEN_PAREN) {
      return VALUE_START.contains(p.kind(2));
    }
    int ahead = 1;
    while (Paths.START.contains(p.kind(ahead))) {
      ahead++;
    }
    return switch (p.kind(ahead)) {
      case OPEN_PAREN, OPEN_BRACE, BANG, DOT, PLUS, MINUS, STAR, SLASH, PERCENT -> ahead > 1;
      default -> false;
    };
  }

  private static void defaultValue(ParserState p) {
    int value = p.open();
    p.bump();
    Expressions.expression(p, Expressions.Context.NORMAL);
    p.close(value, DEFAULT_VALUE);
  }

  // "||" | "|" Pat [":" Type],* "|"
  static void ofClosure(ParserState p) {
    int list = p.open();
    if (!p.eat(PIPE_PIPE)) {
      Delimiters.list(p, PIPE, PIPE, START, Parameters::closureParameter);
    }
    p.close(list, PARAMETER_LIST);
  }

  private static void closureParameter(ParserState p) {
    int parameter = p.open();
    Patterns.parameter(p);
    Types.annotation(p);
    p.close(parameter, PARAMETER);
  }
}
