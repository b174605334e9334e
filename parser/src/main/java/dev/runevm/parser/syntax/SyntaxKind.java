package dev.runevm.parser.syntax;

/**
 * Every kind of token and node there is, with the text of those that are always written the same.
 */
public enum SyntaxKind {
  // Trivia
  WHITESPACE(Category.TRIVIA),
  LINE_COMMENT(Category.TRIVIA),
  BLOCK_COMMENT(Category.TRIVIA),
  BYTE_ORDER_MARK(Category.TRIVIA),
  SHEBANG(Category.TRIVIA),

  // Names and literals
  IDENT(Category.TOKEN, "identifier"),
  LABEL(Category.TOKEN, "label"),
  NUMBER(Category.TOKEN, "number"),
  CHAR(Category.TOKEN, "character"),
  BYTE(Category.TOKEN, "byte"),
  STRING(Category.TOKEN, "string"),
  /** A string in single quotes, which exists only inside the interpolations of an f-string. */
  QUOTED_STRING(Category.TOKEN, "string"),
  BYTE_STRING(Category.TOKEN, "byte string"),
  /** {@code ///} or {@code /**}: an outer attribute in the grammar. */
  OUTER_DOC(Category.TOKEN, "doc comment"),
  /** {@code //!} or {@code /*!}: an inner attribute in the grammar. */
  INNER_DOC(Category.TOKEN, "doc comment"),

  // Templates and f-strings
  TEMPLATE_START(Category.TOKEN, "template"),
  TEMPLATE_TEXT(Category.TOKEN, "text"),
  TEMPLATE_END(Category.TOKEN, "end of template"),
  FSTRING_START(Category.TOKEN, "f-string"),
  FSTRING_TEXT(Category.TOKEN, "text"),
  FSTRING_END(Category.TOKEN, "end of f-string"),
  /** <code>${</code> in a template, <code>{</code> in an f-string. */
  INTERPOLATION_START(Category.TOKEN, "interpolation"),
  INTERPOLATION_END(Category.TOKEN, "`}`"),
  /** {@code :} and all that follows up to the closing brace of an f-string's interpolation. */
  FORMAT_SPEC(Category.TOKEN, "format specification"),

  // Keywords
  AS_KW("as"),
  ASYNC_KW("async"),
  AWAIT_KW("await"),
  BREAK_KW("break"),
  CONST_KW("const"),
  CONTINUE_KW("continue"),
  CRATE_KW("crate"),
  DEFAULT_KW("default"),
  ELSE_KW("else"),
  ENUM_KW("enum"),
  FALSE_KW("false"),
  FN_KW("fn"),
  FOR_KW("for"),
  IF_KW("if"),
  IMPL_KW("impl"),
  IN_KW("in"),
  IS_KW("is"),
  LET_KW("let"),
  LOOP_KW("loop"),
  MATCH_KW("match"),
  MOD_KW("mod"),
  MOVE_KW("move"),
  MUT_KW("mut"),
  NOT_KW("not"),
  PUB_KW("pub"),
  RETURN_KW("return"),
  SELECT_KW("select"),
  SELF_VALUE_KW("self"),
  SELF_TYPE_KW("Self"),
  STATIC_KW("static"),
  STRUCT_KW("struct"),
  SUPER_KW("super"),
  TRUE_KW("true"),
  USE_KW("use"),
  WHILE_KW("while"),
  YIELD_KW("yield"),
  /** A word that is kept free for the future. */
  RESERVED_KW(Category.TOKEN, "reserved word"),

  // Punctuation
  UNDERSCORE("_"),
  PLUS("+"),
  MINUS("-"),
  STAR("*"),
  SLASH("/"),
  PERCENT("%"),
  EQ("="),
  EQ_EQ("=="),
  BANG_EQ("!="),
  LT("<"),
  GT(">"),
  LT_EQ("<="),
  GT_EQ(">="),
  AMP_AMP("&&"),
  PIPE_PIPE("||"),
  BANG("!"),
  AMP("&"),
  PIPE("|"),
  CARET("^"),
  LT_LT("<<"),
  GT_GT(">>"),
  PLUS_EQ("+="),
  MINUS_EQ("-="),
  STAR_EQ("*="),
  SLASH_EQ("/="),
  PERCENT_EQ("%="),
  AMP_EQ("&="),
  PIPE_EQ("|="),
  CARET_EQ("^="),
  LT_LT_EQ("<<="),
  GT_GT_EQ(">>="),
  DOT("."),
  DOT_DOT(".."),
  DOT_DOT_EQ("..="),
  COMMA(","),
  SEMICOLON(";"),
  COLON(":"),
  COLON_COLON("::"),
  FAT_ARROW("=>"),
  ARROW("->"),
  HASH("#"),
  DOLLAR("$"),
  AT("@"),
  QUESTION("?"),
  TILDE("~"),
  OPEN_PAREN("("),
  CLOSE_PAREN(")"),
  OPEN_BRACKET("["),
  CLOSE_BRACKET("]"),
  OPEN_BRACE("{"),
  CLOSE_BRACE("}"),
  /** Characters no token begins with. */
  ERROR_TOKEN(Category.TOKEN, "unexpected character"),
  END_OF_FILE(Category.TOKEN, "end of file"),

  // Roots
  FILE(Category.OTHER),
  MACRO_ARGUMENTS(Category.OTHER),

  // Parts shared by many nodes
  ATTRIBUTE(Category.OTHER),
  TOKEN_TREE(Category.OTHER),
  VISIBILITY(Category.OTHER),
  NAME(Category.OTHER),
  PATH(Category.OTHER),
  PATH_SEGMENT(Category.OTHER),
  GENERIC_ARGUMENTS(Category.OTHER),
  GENERIC_PARAMETERS(Category.OTHER),
  LABEL_DECLARATION(Category.OTHER),
  PARAMETER_LIST(Category.OTHER),
  PARAMETER(Category.OTHER),
  ARGUMENT_LIST(Category.OTHER),
  ARGUMENT(Category.OTHER),
  FIELD_LIST(Category.OTHER),
  FIELD_DECLARATION(Category.OTHER),
  VARIANT(Category.OTHER),
  USE_TREE(Category.OTHER),
  FIELD_INITIALIZER(Category.OTHER),
  BASE_INITIALIZER(Category.OTHER),
  CONDITION(Category.OTHER),
  LET_CONDITION(Category.OTHER),
  MATCH_ARM(Category.OTHER),
  MATCH_GUARD(Category.OTHER),
  SELECT_ARM(Category.OTHER),
  IF_BRANCH(Category.OTHER),
  ELSE_BRANCH(Category.OTHER),
  LET_ELSE(Category.OTHER),
  INTERPOLATION(Category.OTHER),
  RETURN_TYPE(Category.OTHER),
  TYPE_ANNOTATION(Category.OTHER),
  DEFAULT_VALUE(Category.OTHER),
  FIELD_PATTERN(Category.OTHER),
  /** Tokens skipped to recover from an error. */
  SKIPPED(Category.OTHER),

  // Items
  USE_ITEM(Category.ITEM),
  FN_ITEM(Category.ITEM),
  STRUCT_ITEM(Category.ITEM),
  ENUM_ITEM(Category.ITEM),
  IMPL_ITEM(Category.ITEM),
  MOD_ITEM(Category.ITEM),
  CONST_ITEM(Category.ITEM),
  STATIC_ITEM(Category.ITEM),

  // Statements that are not items
  LET_STMT(Category.STATEMENT),
  EXPR_STMT(Category.STATEMENT),
  EMPTY_STMT(Category.STATEMENT),
  ERROR_STMT(Category.STATEMENT),

  // Expressions
  LITERAL_EXPR(Category.EXPRESSION),
  TEMPLATE_EXPR(Category.EXPRESSION),
  FSTRING_EXPR(Category.EXPRESSION),
  PATH_EXPR(Category.EXPRESSION),
  STRUCT_EXPR(Category.EXPRESSION),
  OBJECT_EXPR(Category.EXPRESSION),
  VEC_EXPR(Category.EXPRESSION),
  REPEAT_EXPR(Category.EXPRESSION),
  TUPLE_EXPR(Category.EXPRESSION),
  GROUP_EXPR(Category.EXPRESSION),
  UNARY_EXPR(Category.EXPRESSION),
  BINARY_EXPR(Category.EXPRESSION),
  ASSIGN_EXPR(Category.EXPRESSION),
  COMPOUND_ASSIGN_EXPR(Category.EXPRESSION),
  AS_EXPR(Category.EXPRESSION),
  IS_EXPR(Category.EXPRESSION),
  RANGE_EXPR(Category.EXPRESSION),
  CALL_EXPR(Category.EXPRESSION),
  METHOD_CALL_EXPR(Category.EXPRESSION),
  FIELD_EXPR(Category.EXPRESSION),
  TUPLE_FIELD_EXPR(Category.EXPRESSION),
  INDEX_EXPR(Category.EXPRESSION),
  TRY_EXPR(Category.EXPRESSION),
  AWAIT_EXPR(Category.EXPRESSION),
  BLOCK_EXPR(Category.EXPRESSION),
  IF_EXPR(Category.EXPRESSION),
  WHILE_EXPR(Category.EXPRESSION),
  LOOP_EXPR(Category.EXPRESSION),
  FOR_EXPR(Category.EXPRESSION),
  MATCH_EXPR(Category.EXPRESSION),
  SELECT_EXPR(Category.EXPRESSION),
  BREAK_EXPR(Category.EXPRESSION),
  CONTINUE_EXPR(Category.EXPRESSION),
  RETURN_EXPR(Category.EXPRESSION),
  YIELD_EXPR(Category.EXPRESSION),
  LET_EXPR(Category.EXPRESSION),
  CLOSURE_EXPR(Category.EXPRESSION),
  MACRO_CALL_EXPR(Category.EXPRESSION),
  ERROR_EXPR(Category.EXPRESSION),

  // Patterns
  LITERAL_PAT(Category.PATTERN),
  WILDCARD_PAT(Category.PATTERN),
  REST_PAT(Category.PATTERN),
  PATH_PAT(Category.PATTERN),
  TUPLE_STRUCT_PAT(Category.PATTERN),
  STRUCT_PAT(Category.PATTERN),
  OBJECT_PAT(Category.PATTERN),
  VEC_PAT(Category.PATTERN),
  TUPLE_PAT(Category.PATTERN),
  OR_PAT(Category.PATTERN),
  RANGE_PAT(Category.PATTERN),
  BINDING_PAT(Category.PATTERN),
  ERROR_PAT(Category.PATTERN),

  // Types
  PATH_TYPE(Category.TYPE),
  TUPLE_TYPE(Category.TYPE),
  NEVER_TYPE(Category.TYPE),
  ERROR_TYPE(Category.TYPE);

  /** The families of kinds. */
  public enum Category {
    /** Tokens that mean nothing: blanks, comments, shebang, byte order mark. */
    TRIVIA,
    /** Words that have a meaning of their own. */
    KEYWORD,
    /** Operators and delimiters. */
    PUNCTUATION,
    /** All other tokens. */
    TOKEN,
    /** Functions, types, modules and so on. */
    ITEM,
    /** Statements that are not items. */
    STATEMENT,
    /** Expressions. */
    EXPRESSION,
    /** Patterns. */
    PATTERN,
    /** Type annotations. */
    TYPE,
    /** Parts of the above. */
    OTHER
  }

  private final Category category;
  private final String fixedText;
  private final String description;

  SyntaxKind(Category category) {
    this(category, "");
  }

  SyntaxKind(Category category, String description) {
    this.category = category;
    this.fixedText = "";
    this.description = description;
  }

  SyntaxKind(String text) {
    char first = text.charAt(0);
    this.category = Character.isLetter(first) ? Category.KEYWORD : Category.PUNCTUATION;
    this.fixedText = text;
    this.description = "`" + text + "`";
  }

  /** The family of this kind. */
  public Category category() {
    return category;
  }

  /** The text of a keyword or an operator; empty for kinds that are written in many ways. */
  public String fixedText() {
    return fixedText;
  }

  /** How messages name a token of this kind. */
  public String description() {
    return description;
  }

  /** Whether tokens of this kind mean nothing. */
  public boolean isTrivia() {
    return category == Category.TRIVIA;
  }

  /** Whether this is a word with a meaning of its own. */
  public boolean isKeyword() {
    return category == Category.KEYWORD || this == RESERVED_KW;
  }
}
