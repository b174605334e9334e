package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;

/** Type annotations. */
final class Types {
  static final TokenSet START =
      Paths.START.and(TokenSet.of(BANG, OPEN_PAREN, AMP, OPEN_BRACKET, FN_KW, IMPL_KW));

  private Types() {}

  // Type = Path | "!" | "(" Type,* ")"
  static void type(ParserState p) {
    type(p, Paths.Mode.TYPE);
  }

  /** The right side of {@code as} and {@code is}, where {@code <} is an operator. */
  static void operandType(ParserState p) {
    type(p, Paths.Mode.EXPRESSION);
  }

  private static void type(ParserState p, Paths.Mode mode) {
    int type = p.open();
    if (!p.enter()) {
      p.close(type, ERROR_TYPE);
      return;
    }
    switch (p.kind()) {
      case BANG -> {
        p.bump();
        p.close(type, NEVER_TYPE);
      }
      case OPEN_PAREN -> {
        Delimiters.list(p, OPEN_PAREN, CLOSE_PAREN, START, Types::type);
        p.close(type, TUPLE_TYPE);
      }
      case AMP -> reference(p, type, mode);
      case OPEN_BRACKET -> unsupported(p, type, "Array types are", "write `Vec`");
      case FN_KW -> unsupported(p, type, "Function types are", "write `std::ops::Function`");
      case IMPL_KW -> unsupported(p, type, "`impl` types are", "leave the type out");
      default -> pathType(p, type, mode);
    }
    p.leave();
  }

  /** A type of another language: its first word or its brackets, and what belongs to it. */
  private static void unsupported(ParserState p, int type, String what, String help) {
    p.error(Code.UNEXPECTED_TOKEN, p.tokenSpan(), what + " not supported", help);
    if (!Macros.isOpening(p.kind())) {
      p.bump();
    }
    if (Macros.isOpening(p.kind())) {
      Macros.tokenTree(p);
    }
    if (p.at(Paths.START)) {
      Paths.path(p, Paths.Mode.TYPE);
    }
    returnType(p);
    p.close(type, ERROR_TYPE);
  }

  private static void pathType(ParserState p, int type, Paths.Mode mode) {
    if (p.atWord("dyn") && p.kind(1) == IDENT) {
      unsupported(p, type, "`dyn` types are", "leave the type out");
      return;
    }
    if (p.at(Paths.START)) {
      Paths.path(p, mode);
      p.close(type, PATH_TYPE);
      return;
    }
    p.errorExpected("type", "a type is a path such as `String` or a tuple such as `(i64, f64)`");
    p.close(type, ERROR_TYPE);
  }

  private static void reference(ParserState p, int type, Paths.Mode mode) {
    p.error(
        Code.UNSUPPORTED_REF,
        p.tokenSpan(),
        "There are no reference types",
        "leave out the `&`: values are shared, not copied");
    p.bump();
    p.eat(MUT_KW);
    type(p, mode);
    p.close(type, ERROR_TYPE);
  }

  // Annotation = ":" Type
  static void annotation(ParserState p) {
    if (p.at(COLON)) {
      int annotation = p.open();
      p.bump();
      type(p);
      p.close(annotation, TYPE_ANNOTATION);
    }
  }

  // ReturnType = "->" Type
  static void returnType(ParserState p) {
    if (p.at(ARROW)) {
      int returned = p.open();
      p.bump();
      type(p);
      p.close(returned, RETURN_TYPE);
    }
  }
}
