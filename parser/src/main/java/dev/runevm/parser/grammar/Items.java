package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.source.Span;
import dev.runevm.parser.syntax.SyntaxKind;

/** Items, and what stands before them. */
final class Items {
  private static final TokenSet MODIFIERS = TokenSet.of(CONST_KW, ASYNC_KW, STATIC_KW, MOVE_KW);
  private static final TokenSet KEYWORDS =
      TokenSet.of(USE_KW, FN_KW, STRUCT_KW, ENUM_KW, IMPL_KW, MOD_KW, STATIC_KW, PUB_KW);
  private static final TokenSet FIELD_START =
      TokenSet.of(IDENT, PUB_KW, HASH, OUTER_DOC, INNER_DOC);

  private Items() {}

  /** Whether an item begins here, after its attributes. */
  static boolean atItem(ParserState p) {
    if (p.at(KEYWORDS)) {
      return true;
    }
    if (p.at(CONST_KW) && (p.kind(1) == IDENT || p.kind(1) == UNDERSCORE)) {
      return true;
    }
    int ahead = 0;
    while (MODIFIERS.contains(p.kind(ahead))) {
      ahead++;
    }
    return ahead > 0 && p.kind(ahead) != STATIC_KW && KEYWORDS.contains(p.kind(ahead));
  }

  // Item = {Attr} [Vis] ( Use | Fn | Struct | Enum | Impl | Mod | Const | Static )
  static void item(ParserState p, int item) {
    boolean visible = p.at(PUB_KW);
    Span visibility = visibility(p);
    if (visible && !atItem(p)) {
      p.error(
          Code.UNSUPPORTED_VISIBILITY,
          visibility,
          "Unsupported visibility modifier",
          "only items can be `pub`; remove it");
      afterStrayVisibility(p, item);
      return;
    }
    modified(p, item);
  }

  private static void afterStrayVisibility(ParserState p, int item) {
    if (p.at(LET_KW) || p.atEnd() || p.at(SEMICOLON)) {
      p.close(item, ERROR_STMT);
    } else {
      Expressions.expression(p, Expressions.Context.NORMAL);
      p.eat(SEMICOLON);
      p.close(item, ERROR_STMT);
    }
  }

  /** Modifiers are accepted in any order; which of them an item can have is checked after. */
  private static void modified(ParserState p, int item) {
    boolean isConst = false;
    boolean isAsync = false;
    Span first = p.tokenSpan();
    while (p.at(MODIFIERS)
        && p.kind(1) != IDENT
        && p.kind(1) != UNDERSCORE
        && p.kind(1) != MUT_KW) {
      if (p.at(STATIC_KW) && p.kind(1) != FN_KW && !MODIFIERS.contains(p.kind(1))) {
        break;
      }
      boolean repeated = p.at(CONST_KW) && isConst || p.at(ASYNC_KW) && isAsync;
      if (repeated || p.at(STATIC_KW) || p.at(MOVE_KW)) {
        unsupportedModifier(p);
      }
      isConst |= p.at(CONST_KW);
      isAsync |= p.at(ASYNC_KW);
      p.bump();
      visibility(p);
    }
    if (isConst && isAsync) {
      p.error(
          Code.FN_CONST_ASYNC_CONFLICT,
          new Span(first.start(), p.previousEnd()),
          "An `fn` can't both be `async` and `const` at the same time",
          "remove one of them");
    }
    declaration(p, item, isConst || isAsync ? first : null);
  }

  private static void unsupportedModifier(ParserState p) {
    p.error(
        Code.UNSUPPORTED_MODIFIER,
        p.tokenSpan(),
        "Unsupported modifier `" + p.tokenText() + "`",
        "remove it");
  }

  private static void declaration(ParserState p, int item, Span modifier) {
    if (modifier != null && !p.at(FN_KW)) {
      p.error(
          Code.UNSUPPORTED_MODIFIER,
          modifier,
          "Unsupported modifier `" + p.source().slice(modifier) + "`",
          "only functions can have it");
    }
    switch (p.kind()) {
      case USE_KW -> use(p, item);
      case FN_KW -> function(p, item);
      case STRUCT_KW -> struct(p, item);
      case ENUM_KW -> enumeration(p, item);
      case IMPL_KW -> implementation(p, item);
      case MOD_KW -> module(p, item);
      case CONST_KW -> constant(p, item);
      case STATIC_KW -> staticItem(p, item);
      default -> {
        p.errorExpected("item");
        p.close(item, ERROR_STMT);
      }
    }
  }

  // Vis = "pub" [ "(" ("crate" | "super" | "self" | "in" Path) ")" ]
  private static Span visibility(ParserState p) {
    if (!p.at(PUB_KW)) {
      return Span.at(p.tokenStart());
    }
    int start = p.tokenStart();
    int visibility = p.open();
    p.bump();
    if (p.at(OPEN_PAREN)) {
      scope(p);
    }
    p.close(visibility, VISIBILITY);
    return new Span(start, p.previousEnd());
  }

  private static void scope(ParserState p) {
    int opening = p.tokenStart();
    p.bump();
    switch (p.kind()) {
      case CRATE_KW, SUPER_KW, SELF_VALUE_KW -> p.bump();
      case IN_KW -> {
        p.error(
            Code.UNSUPPORTED_VISIBILITY,
            p.tokenSpan(),
            "Unsupported visibility modifier",
            "write `pub(crate)`, `pub(super)` or `pub(self)`");
        p.bump();
        Paths.path(p, Paths.Mode.EXPRESSION);
      }
      default -> {
        p.errorExpected("`crate`, `super` or `self`");
        skipTo(p, CLOSE_PAREN);
      }
    }
    Delimiters.close(p, CLOSE_PAREN, opening);
  }

  private static void skipTo(ParserState p, SyntaxKind kind) {
    int skipped = p.open();
    while (!p.at(kind) && !p.atEnd() && !p.at(SEMICOLON) && !p.at(KEYWORDS)) {
      p.bump();
    }
    p.close(skipped, SKIPPED);
  }

  // Use = "use" UsePath ";"
  private static void use(ParserState p, int item) {
    p.bump();
    Imports.tree(p);
    Statements.semicolon(p, "imports end with a semicolon");
    p.close(item, USE_ITEM);
  }

  // Fn = ["const"] ["async"] "fn" IDENT "(" FnArg,* ")" ["->" Type] Block
  private static void function(ParserState p, int item) {
    p.bump();
    Paths.functionName(p);
    Paths.rejectGenericParameters(p, "functions");
    Parameters.ofFunction(p);
    Types.returnType(p);
    rejectWhere(p);
    if (p.at(SEMICOLON)) {
      p.errorExpected("`{`", "every function has a body");
      p.bump();
      p.missing(BLOCK_EXPR);
    } else {
      Expressions.block(p);
    }
    Statements.optionalSemicolon(p);
    p.close(item, FN_ITEM);
  }

  private static void rejectWhere(ParserState p) {
    if (!p.atWord("where")) {
      return;
    }
    p.error(
        Code.UNEXPECTED_TOKEN,
        p.tokenSpan(),
        "`where` is not supported",
        "there are no bounds: any value can be passed");
    int skipped = p.open();
    while (!p.atEnd() && !p.at(OPEN_BRACE) && !p.at(SEMICOLON)) {
      p.bump();
    }
    p.close(skipped, SKIPPED);
  }

  // Struct = "struct" IDENT ( "{" Field,* "}" | "(" Field,* ")" ";" | ";" )
  private static void struct(ParserState p, int item) {
    p.bump();
    Paths.name(p, "struct name");
    Paths.rejectGenericParameters(p, "structs");
    rejectWhere(p);
    if (p.at(OPEN_BRACE)) {
      fields(p, OPEN_BRACE, CLOSE_BRACE);
      Statements.optionalSemicolon(p);
    } else {
      if (p.at(OPEN_PAREN)) {
        fields(p, OPEN_PAREN, CLOSE_PAREN);
      }
      Statements.semicolon(p, "structs without braces end with a semicolon");
    }
    p.close(item, STRUCT_ITEM);
  }

  private static void fields(ParserState p, SyntaxKind open, SyntaxKind close) {
    int list = p.open();
    Delimiters.list(p, open, close, FIELD_START, Items::field);
    p.close(list, FIELD_LIST);
  }

  // Field = {Attr} [Vis] IDENT [":" Type]
  private static void field(ParserState p) {
    int field = p.open();
    Attributes.outer(p);
    if (p.at(PUB_KW)) {
      Span visibility = visibility(p);
      p.error(
          Code.UNSUPPORTED_FIELD_VISIBILITY,
          visibility,
          "Field visibility is not supported",
          "remove it: whoever has the value can use its fields");
    }
    Paths.name(p, "field name");
    if (p.at(LT)) {
      p.errorExpected("`,`", "a field of a tuple has a name too: `name: Type<…>`");
    }
    Types.annotation(p);
    if (p.at(EQ)) {
      p.errorExpected("`,`", "fields have no default values");
      p.bump();
      Expressions.expression(p, Expressions.Context.NORMAL);
    }
    p.close(field, FIELD_DECLARATION);
  }

  // Enum = "enum" IDENT "{" Variant,* "}"
  private static void enumeration(ParserState p, int item) {
    p.bump();
    Paths.name(p, "enum name");
    Paths.rejectGenericParameters(p, "enums");
    Delimiters.list(p, OPEN_BRACE, CLOSE_BRACE, FIELD_START, Items::variant);
    Statements.optionalSemicolon(p);
    p.close(item, ENUM_ITEM);
  }

  // Variant = {Attr} IDENT [ "{" Field,* "}" | "(" Field,* ")" ]
  private static void variant(ParserState p) {
    int variant = p.open();
    Attributes.outer(p);
    Paths.name(p, "variant name");
    if (p.at(OPEN_BRACE)) {
      fields(p, OPEN_BRACE, CLOSE_BRACE);
    } else if (p.at(OPEN_PAREN)) {
      fields(p, OPEN_PAREN, CLOSE_PAREN);
    }
    if (p.at(EQ)) {
      p.error(
          Code.UNEXPECTED_TOKEN,
          p.tokenSpan(),
          "Enum variants have no numbers",
          "remove it, or write constants");
      p.bump();
      Expressions.expression(p, Expressions.Context.NORMAL);
    }
    p.close(variant, VARIANT);
  }

  // Impl = "impl" Path "{" {Fn} "}"
  private static void implementation(ParserState p, int item) {
    p.bump();
    Paths.rejectGenericParameters(p, "impl blocks");
    Paths.path(p, Paths.Mode.TYPE);
    if (p.at(FOR_KW)) {
      p.error(
          Code.UNEXPECTED_TOKEN,
          p.tokenSpan(),
          "Implementing a trait is not supported",
          "write the methods in `impl Type { … }`; operators find them by their names");
      p.bump();
      int target = p.open();
      Paths.path(p, Paths.Mode.TYPE);
      p.close(target, SKIPPED);
    }
    rejectWhere(p);
    int opening = p.tokenStart();
    if (p.expect(OPEN_BRACE)) {
      members(p);
      Delimiters.close(p, CLOSE_BRACE, opening);
    }
    Statements.optionalSemicolon(p);
    p.close(item, IMPL_ITEM);
  }

  private static void members(ParserState p) {
    if (!p.enter()) {
      return;
    }
    while (!p.atEnd()) {
      int member = p.open();
      int before = p.progress();
      Attributes.outer(p);
      if (atItem(p)) {
        Span keyword = p.tokenSpan();
        item(p, member);
        rejectOtherMember(p, member, keyword);
      } else {
        p.errorExpected("function", "an `impl` block holds functions only");
        skipMember(p);
        p.close(member, ERROR_STMT);
      }
      if (p.progress() == before) {
        break;
      }
    }
    p.leave();
  }

  /** Skips to what can be the next function: past a semicolon or a block. */
  private static void skipMember(ParserState p) {
    while (!p.atEnd() && !atItem(p)) {
      if (p.eat(SEMICOLON)) {
        return;
      }
      if (p.at(OPEN_BRACE)) {
        Macros.tokenTree(p);
        return;
      }
      p.bump();
    }
  }

  private static void rejectOtherMember(ParserState p, int member, Span keyword) {
    SyntaxKind kind = p.builtKind(member);
    if (kind != FN_ITEM && kind != ERROR_STMT && kind.category() == SyntaxKind.Category.ITEM) {
      p.error(
          Code.UNEXPECTED_TOKEN,
          keyword,
          "Expected function but got another item",
          "an `impl` block holds functions only; move it outside");
    }
  }

  // Mod = "mod" IDENT ( ";" | "{" {InnerAttr} {Item} "}" )
  private static void module(ParserState p, int item) {
    p.bump();
    Paths.name(p, "module name");
    int opening = p.tokenStart();
    if (p.eat(OPEN_BRACE)) {
      moduleBody(p);
      Delimiters.close(p, CLOSE_BRACE, opening);
      Statements.optionalSemicolon(p);
    } else {
      Statements.semicolon(p, "write `mod name;` for a module in a file, `mod name { … }` here");
    }
    p.close(item, MOD_ITEM);
  }

  private static void moduleBody(ParserState p) {
    if (!p.enter()) {
      return;
    }
    Attributes.inner(p);
    int first = p.mark();
    Statements.block(p);
    for (int i = first; i < p.mark(); i++) {
      Statements.rejectInModule(p, p.built(i));
    }
    p.leave();
  }

  // Const = "const" IDENT [":" Type] "=" Expr ";"
  private static void constant(ParserState p, int item) {
    p.bump();
    Paths.name(p, "constant name");
    Types.annotation(p);
    if (p.expect(EQ)) {
      Expressions.expression(p, Expressions.Context.NORMAL);
    } else {
      p.missing(ERROR_EXPR);
    }
    Statements.semicolon(p, "constants end with a semicolon");
    p.close(item, CONST_ITEM);
  }

  // Static = "static" IDENT [":" Type] ["=" Expr] ";"
  private static void staticItem(ParserState p, int item) {
    p.bump();
    if (p.at(MUT_KW)) {
      p.error(Code.UNEXPECTED_TOKEN, p.tokenSpan(), Patterns.MUT_MESSAGE, "remove `mut`");
      p.bump();
    }
    Paths.name(p, "static name");
    Types.annotation(p);
    if (p.eat(EQ)) {
      Expressions.expression(p, Expressions.Context.NORMAL);
    }
    Statements.semicolon(p, "statics end with a semicolon");
    p.close(item, STATIC_ITEM);
  }
}
