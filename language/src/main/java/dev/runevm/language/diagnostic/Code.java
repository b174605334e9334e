package dev.runevm.language.diagnostic;

import java.util.Locale;

/**
 * The one table of all kinds of diagnostics of the compiler.
 *
 * <p>The id is for people and tools and never changes its meaning; a kind that is given up leaves a
 * gap. The kind is the constant's name in camel case and is what conformance tests name. The
 * explanation is one line that is true of every message of the kind.
 */
public enum Code {
  // Lexical structure
  UNEXPECTED_CHARACTER("E0001", "A character that no token begins with."),
  FORBIDDEN_CHARACTER(
      "E0002",
      "A control character that changes the direction of text could make a program "
          + "look like another one; write it as an escape."),
  SOURCE_TOO_LARGE("E0003", "A source text is larger than the compiler accepts."),
  UNTERMINATED_BLOCK_COMMENT("E0004", "A block comment is not closed before the end of the text."),
  UNTERMINATED_STR_LIT("E0005", "A string literal is not closed before the end of the text."),
  UNTERMINATED_BYTE_STR_LIT(
      "E0006", "A byte string literal is not closed before the end of the text."),
  UNTERMINATED_CHAR_LIT("E0007", "A character literal is not closed on its line."),
  UNTERMINATED_BYTE_LIT("E0008", "A byte literal is not closed on its line."),
  UNTERMINATED_TEMPLATE("E0009", "A template literal is not closed before the end of the text."),
  UNTERMINATED_INTERPOLATION(
      "E0010", "An interpolation inside a template or f-string is not closed."),
  EXPECTED_LABEL_OR_CHAR("E0011", "A single quote is followed by neither a label nor a character."),
  EXPECTED_ESCAPE("E0012", "A backslash is the last character."),
  BAD_ESCAPE_SEQUENCE("E0013", "A backslash is followed by a character that is not an escape."),
  BAD_UNICODE_ESCAPE("E0014", "A `\\u{…}` escape is malformed or not a Unicode scalar value."),
  BAD_BYTE_ESCAPE("E0015", "A `\\x…` escape is malformed or not allowed here."),
  UNSUPPORTED_UNICODE_BYTE_ESCAPE("E0016", "A `\\x…` escape in text is larger than `\\x7f`."),
  BAD_CHAR_LITERAL("E0017", "A character literal holds no character or more than one."),
  BAD_BYTE_LITERAL("E0018", "A byte literal holds no byte or more than one."),
  BAD_NUMBER_LITERAL(
      "E0019", "The digits of a number do not fit its base, or the number is larger than any."),
  BAD_FLOAT_LITERAL("E0020", "A floating-point number is malformed."),
  BAD_SIGNED_OUT_OF_BOUNDS("E0021", "A signed number is outside the range of its type."),
  BAD_UNSIGNED_OUT_OF_BOUNDS("E0022", "An unsigned number is outside the range of its type."),
  UNSUPPORTED_SUFFIX("E0023", "A number ends with a suffix that names no number type."),
  EXPECTED_TEMPLATE_BRACE("E0024", "A `$` in a template literal is not followed by `{`."),
  BAD_FSTRING_BRACE("E0025", "A `}` in an f-string closes nothing."),
  BAD_FORMAT_SPEC("E0026", "A format specification inside an interpolation is malformed."),

  // Syntax
  UNEXPECTED_TOKEN("E0101", "Something else must stand here."),
  NESTING_TOO_DEEP(
      "E0102",
      "Expressions, blocks, patterns or delimiters are nested deeper than the compiler accepts."),
  UNCLOSED_DELIMITER("E0103", "A delimiter is opened and never closed."),
  UNEXPECTED_CLOSE("E0104", "A delimiter is closed that was not opened."),
  EXPECTED_BLOCK_SEMI_COLON(
      "E0105", "An expression that is not the last of its block must end with a semicolon."),
  PRECEDENCE_GROUP_REQUIRED(
      "E0106",
      "Two operators of the same level in a row have no order here; parentheses must say it."),
  UNSUPPORTED_ASSIGN_EXPR(
      "E0107", "Only variables, statics, fields and indexes can be assigned to."),
  UNSUPPORTED_BINARY_EXPR("E0108", "A compound assignment needs a place on its left side."),
  UNSUPPORTED_UNARY_OP("E0109", "There is no such prefix operator."),
  UNSUPPORTED_REF("E0110", "There are no references: values are shared already."),
  UNSUPPORTED_MUT("E0111", "Every variable can be changed; `mut` means nothing."),
  UNSUPPORTED_RANGE("E0112", "An inclusive range needs an end."),
  UNSUPPORTED_LABEL("E0113", "Only loops and plain blocks can have a label."),
  CONFLICTING_LABELS("E0114", "An expression has more than one label."),
  UNSUPPORTED_VISIBILITY(
      "E0115",
      "A visibility modifier stands where none is allowed, or is of a kind that is not supported."),
  UNSUPPORTED_FIELD_VISIBILITY("E0116", "Fields have no visibility of their own."),
  UNSUPPORTED_MODIFIER("E0117", "A modifier stands before something it does not apply to."),
  FN_CONST_ASYNC_CONFLICT("E0118", "A function cannot be both `const` and `async`."),
  BLOCK_CONST_ASYNC_CONFLICT("E0119", "A block cannot be both `const` and `async`."),
  UNSUPPORTED_ATTRIBUTES("E0120", "Attributes are not supported here."),
  UNSUPPORTED_GENERICS("E0121", "Items take no generic parameters."),
  UNSUPPORTED_FIELD_ACCESS("E0125", "What follows the dot is not the name of a field."),
  UNSUPPORTED_TUPLE_INDEX("E0126", "What follows the dot is not the index of a tuple field."),
  UNSUPPORTED_PATTERN_EXPR("E0127", "This kind of expression cannot be used as a pattern."),
  UNSUPPORTED_PATTERN_REST("E0128", "The pattern `..` can only be the last of a list."),
  POSITIONAL_AFTER_NAMED("E0129", "A positional argument follows a named one."),
  DUPLICATE_ARGUMENT("E0130", "An argument is named twice in one call."),
  SELF_PARAMETER_POSITION("E0131", "The parameter `self` can only be the first."),
  MULTIPLE_SELECT_DEFAULTS("E0132", "A `select` has more than one `default` arm."),
  EXPECTED_MACRO_CLOSE_DELIMITER(
      "E0133", "A macro call is closed by another delimiter than it was opened with."),
  ILLEGAL_USE_SEGMENT("E0134", "Nothing can follow a `*` or a group in an import."),
  USE_ALIAS_NOT_SUPPORTED("E0135", "A glob or a group cannot be renamed."),
  TOP_LEVEL_STATEMENT("E0136", "A module holds items only."),
  LET_CHAIN_GROUP_REQUIRED("E0137", "A condition with several `let` can only be joined by `&&`."),

  // Names
  MISSING_LOCAL("E0201", "There is no variable of this name here."),
  MISSING_ITEM("E0202", "There is no item of this name."),
  MISSING_MACRO("E0203", "There is no macro of this name."),
  MISSING_SELF("E0204", "There is no `self` here."),
  AMBIGUOUS_ITEM("E0205", "A name can refer to several things."),
  NOT_VISIBLE("E0206", "An item is private to another module."),
  NOT_VISIBLE_MOD("E0207", "A module is private to another module."),
  IMPORT_CYCLE("E0208", "Imports lead back to themselves."),
  IMPORT_RECURSION_LIMIT("E0209", "Imports lead to imports too many times."),
  UNSUPPORTED_SELF_TYPE("E0210", "`Self` is known only inside of an `impl` block."),
  UNSUPPORTED_SELF("E0211", "`self` cannot be used here."),
  UNSUPPORTED_SUPER("E0212", "There is no module above the root."),
  UNSUPPORTED_SUPER_IN_SELF_TYPE("E0213", "`super` cannot follow `Self`."),
  EXPECTED_LEADING_PATH_SEGMENT(
      "E0214", "`self`, `Self`, `crate` and `super` can only begin a path."),
  UNSUPPORTED_CRATE_PREFIX("E0215", "A path that begins with `::` must name a native module."),
  INSTANCE_FUNCTION_OUTSIDE_IMPL(
      "E0216", "A function with `self` stands outside of an `impl` block."),
  FUNCTION_CONFLICT("E0217", "A function with this name exists already."),
  VARIANT_CONFLICT("E0218", "An enum has two variants of one name."),
  DUPLICATE_FIELD("E0219", "A field is declared or given twice."),
  CONFLICTING_STATIC("E0221", "A static of this name is declared by the host already."),
  UNSUPPORTED_GENERIC_ARGUMENT("E0222", "Type parameters are not supported here."),
  EXPECTED_META("E0223", "A path names a thing of the wrong kind."),
  MISSING_LABEL("E0224", "There is no label of this name around this place."),
  UNKNOWN_ARGUMENT("E0225", "A call names a parameter that the function does not have."),
  MISSING_ARGUMENT("E0226", "A call leaves out an argument that has no default."),

  // Modules and files
  MOD_NOT_FOUND("E0301", "The file of a module does not exist."),
  MOD_ALREADY_LOADED("E0302", "A module is loaded twice."),
  UNSUPPORTED_MODULE_SOURCE("E0303", "A source without a path cannot load modules from files."),
  SOURCE_UNREADABLE("E0304", "The file of a module cannot be read."),

  // Expressions and patterns
  BAD_ARGUMENT_COUNT(
      "E0401", "A constructor, variant or constant function got the wrong number of arguments."),
  LIT_OBJECT_MISSING_FIELD("E0402", "A struct literal leaves out a field."),
  LIT_OBJECT_NOT_FIELD("E0403", "A struct has no field of this name."),
  LIT_OBJECT_NOT_OBJECT("E0404", "A path before `{ … }` names no struct."),
  DUPLICATE_OBJECT_KEY("E0405", "A key is given twice."),
  PATTERN_MISSING_FIELDS("E0406", "A pattern leaves out fields and has no `..`."),
  NOT_VALID_BINDING("E0407", "A path in a pattern names nothing that can be matched."),
  STATIC_IN_PATTERN("E0408", "A static cannot be used as a pattern."),
  OR_PATTERN_BINDINGS("E0409", "The alternatives of a pattern do not bind the same names."),
  BAD_RANGE_PATTERN(
      "E0411",
      "The ends of a range pattern are not constants of one ordered type, or the range is empty."),
  VARIABLE_MOVED("E0412", "A variable was moved into a closure or block before."),
  UNSUPPORTED_BASE("E0413", "The base of a struct literal is not supported for this type."),

  // Control flow
  BREAK_UNSUPPORTED("E0501", "`break` stands outside of a loop."),
  BREAK_UNSUPPORTED_VALUE("E0502", "`break` with a value cannot leave this kind of loop."),
  CONTINUE_UNSUPPORTED("E0503", "`continue` stands outside of a loop."),
  CONTINUE_UNSUPPORTED_BLOCK("E0504", "A labelled block is not a loop."),
  LET_ELSE_FALLS_THROUGH("E0505", "The `else` of a `let` must leave the scope."),
  AWAIT_OUTSIDE_ASYNC("E0506", "`.await` stands outside of an async function or block."),
  AWAIT_IN_CONST("E0507", "`.await` stands in a constant."),
  YIELD_IN_CONST("E0508", "`yield` stands in a constant."),
  CLOSURE_IN_CONST("E0509", "A closure stands in a constant."),
  STATIC_IN_CONST_CONTEXT("E0510", "A static is used in a constant."),
  BLOCK_MOVE_UNSUPPORTED("E0511", "`move` applies to closures and async blocks only."),

  // Constants
  CONST_UNSUPPORTED("E0601", "This kind of expression cannot be evaluated at compile time."),
  CONST_CYCLE("E0602", "The value of a constant depends on itself."),
  CONST_EXPECTED_TYPE("E0603", "A value in a constant has the wrong type."),
  BUDGET_EXCEEDED("E0604", "The evaluation of a constant takes too many steps."),
  CONST_MISSING_INDEX("E0605", "A constant has no such index."),
  CONST_MISSING_FIELD("E0606", "A constant has no such field."),
  CONST_BREAK_OUTSIDE_LOOP("E0607", "`break` stands outside of a loop in a constant."),
  CONST_DIVIDE_BY_ZERO("E0608", "A constant is divided by zero."),
  CONST_ARGUMENT("E0609", "A constant function is called with an argument that is no constant."),

  // Macros and attributes
  MACRO_RECURSION_LIMIT("E0701", "Macros expand to macros too many times."),
  MACRO_ARGUMENTS("E0702", "The arguments of a macro are not what it takes."),
  FORMAT_NOT_CONSTANT("E0703", "The format of a formatting macro must be known at compile time."),
  FORMAT_BAD_SPEC("E0704", "A format string is malformed."),
  MISSING_FORMAT_ARGUMENT("E0705", "A format string uses an argument that is not given."),
  UNUSED_FORMAT_ARGUMENT("E0706", "An argument is not used by the format string."),
  MISSING_BUILT_IN_MACRO("E0707", "There is no such built-in macro."),
  MULTIPLE_MATCHING_ATTRIBUTES("E0708", "An attribute is given twice."),
  NESTED_TEST("E0709", "`#[test]` stands on a nested function."),
  NESTED_BENCH("E0710", "`#[bench]` stands on a nested function."),
  MISSING_FORMAT_STRING("E0712", "A formatting macro is called without a format."),
  BAD_ATTRIBUTE("E0711", "The contents of an attribute are not what it takes."),

  // Limits
  TOO_MANY_ERRORS("E0901", "There are more errors than are shown."),
  TOO_MANY_LOCALS("E0902", "A function has more variables than a unit can hold."),
  TOO_MANY_CONSTANTS("E0903", "A program has more constants than a unit can hold."),
  FUNCTION_TOO_LARGE("E0904", "A function is larger than a unit can hold."),

  // Warnings
  NOT_USED("W0001", "A value is computed and thrown away."),
  UNREACHABLE("W0002", "Code can never run."),
  LET_PATTERN_MIGHT_PANIC("W0003", "A pattern may not match, and then the program stops."),
  TEMPLATE_WITHOUT_EXPANSIONS(
      "W0004", "A template literal has nothing to expand; a string would do."),
  REMOVE_TUPLE_CALL_PARAMS("W0005", "A value without fields needs no parentheses."),
  UNNECESSARY_SEMI_COLON("W0006", "A semicolon is not needed."),
  USED_DEPRECATED("W0007", "A function is deprecated."),
  ASSIGNMENT_AS_CONDITION("W0010", "A condition assigns where it should probably compare."),
  TOO_MANY_WARNINGS("W0008", "There are more warnings than are shown."),
  BROKEN_DOC_LINK("W0009", "A link in documentation leads nowhere.");

  private final String id;
  private final String explanation;
  private final String kind;

  Code(String id, String explanation) {
    this.id = id;
    this.explanation = explanation;
    this.kind = camelCase(name());
  }

  /** The stable identifier, such as {@code E0021}; warnings begin with {@code W}. */
  public String id() {
    return id;
  }

  /** The name used by conformance tests, such as {@code BadSignedOutOfBounds}. */
  public String kind() {
    return kind;
  }

  /** One line that explains the kind. */
  public String explanation() {
    return explanation;
  }

  private static String camelCase(String constant) {
    StringBuilder out = new StringBuilder(constant.length());
    for (String word : constant.split("_", -1)) {
      out.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return out.toString();
  }
}
