package dev.runevm.parser.grammar;

import static dev.runevm.parser.syntax.SyntaxKind.*;

import dev.runevm.parser.syntax.SyntaxKind;
import java.util.Map;

/** Says what is written here for what people are used to write in other languages. */
final class Habits {
  private static final String CLOSURE = "a function without a name is written `|x| …`";
  private static final String FUNCTION = "functions are declared with `fn name(…) { … }`";
  private static final String VARIABLE = "variables are declared with `let`";
  private static final String IMPORT =
      "items are imported with `use`, such as `use std::collections::HashMap;`";
  private static final String ERROR =
      "errors are values: return `Err(…)`, or stop the program with `panic!(…)`";
  private static final String TRY =
      "errors are values: `?` hands an `Err` to the caller, and `match` looks at it";
  private static final String TYPE =
      "types are declared with `struct` or `enum`, their functions in `impl`";
  private static final String MATCH =
      "`match` chooses between patterns: `match value { 1 => …, _ => … }`";
  private static final String ELSE_IF = "write `else if`";
  private static final String PRINT = "write `println!(\"{}\", value)`";

  /** Words that stand where a statement begins. */
  private static final Map<String, String> FIRST_WORDS =
      Map.ofEntries(
          Map.entry("function", FUNCTION),
          Map.entry("func", FUNCTION),
          Map.entry("fun", FUNCTION),
          Map.entry("def", FUNCTION),
          Map.entry("var", VARIABLE),
          Map.entry("val", VARIABLE),
          Map.entry("my", VARIABLE),
          Map.entry("local", VARIABLE),
          Map.entry("import", IMPORT),
          Map.entry("from", IMPORT),
          Map.entry("include", IMPORT),
          Map.entry("require", IMPORT),
          Map.entry("using", IMPORT),
          Map.entry("throw", ERROR),
          Map.entry("raise", ERROR),
          Map.entry("try", TRY),
          Map.entry("catch", TRY),
          Map.entry("except", TRY),
          Map.entry("class", TYPE),
          Map.entry("interface", TYPE),
          Map.entry("switch", MATCH),
          Map.entry("case", MATCH),
          Map.entry("elif", ELSE_IF),
          Map.entry("elsif", ELSE_IF),
          Map.entry("elseif", ELSE_IF),
          Map.entry("unless", "write `if !…`"),
          Map.entry("until", "write `while !…`"),
          Map.entry("foreach", "write `for name in values { … }`"),
          Map.entry("print", PRINT),
          Map.entry("echo", PRINT),
          Map.entry("puts", PRINT),
          Map.entry("new", "values are made with `Name { … }` or a function like `Name::new(…)`"));

  /** Words that stand between two expressions. */
  private static final Map<String, String> OPERATORS =
      Map.of(
          "and", "write `&&`",
          "or", "write `||`",
          "div", "write `/`: integers are divided without a rest",
          "mod", "write `%`",
          "equals", "write `==`",
          "instanceof", "write `is`");

  private Habits() {}

  /**
   * Help on two expressions without a semicolon between them.
   *
   * @param first the text of the one before
   * @param second that of the one after
   * @param next what comes after both
   */
  static String onMissingSemicolon(String first, String second, SyntaxKind next) {
    String known = FIRST_WORDS.getOrDefault(first, OPERATORS.get(second));
    if (known != null) {
      return known;
    }
    return first.endsWith("?") && next == COLON
        ? "there is no `? :`; write `if condition { a } else { b }`"
        : "add `;` after it";
  }

  /**
   * Help on a token that stands where something else must stand; empty if nothing is known.
   *
   * @param expected what must stand there
   * @param found the token's kind
   * @param text its text
   */
  static String onUnexpected(String expected, SyntaxKind found, String text) {
    return switch (expected) {
      case "expression" -> noExpression(found);
      case "pattern" -> found == LET_KW ? "write `for name in values { … }`" : "";
      case "`in`" -> "write `for name in values { … }`";
      case "`=>`" -> "an arm is written `pattern => value`";
      case "`{`" -> noBlock(found, text);
      case "`=`" -> found == EQ_EQ ? "write `=`: `==` compares" : "";
      case "type" -> found == EQ ? "write `let name = value;`" : "";
      case "`,` or `}`", "`,` or `)`", "`,` or `]`" ->
          found == SEMICOLON ? "write `,` between them" : "";
      default -> "";
    };
  }

  private static String noExpression(SyntaxKind found) {
    return switch (found) {
      case FN_KW, FAT_ARROW -> CLOSURE;
      case NOT_KW -> "write `!`";
      case PLUS -> "there is no `++`; write `+= 1`";
      case COLON -> "an object is written `#{ key: value }`";
      case ELSE_KW -> "the branches of an `if` stand in braces: `if c { … } else { … }`";
      default -> "";
    };
  }

  private static String noBlock(SyntaxKind found, String text) {
    if (found == IDENT && text.equals("then")) {
      return "leave out `then`: the branches of an `if` stand in braces";
    }
    return found == EQ ? "the body of a function stands in braces: `{ … }`" : "";
  }
}
