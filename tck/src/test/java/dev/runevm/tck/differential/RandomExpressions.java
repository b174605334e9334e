package dev.runevm.tck.differential;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Random expressions of a kind that is meant; now and then of another one. */
final class RandomExpressions {
  static final List<String> ASSIGNMENTS =
      List.of("+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=");

  private static final List<String> ARITHMETIC =
      List.of("+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "+", "-");
  private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");
  private static final List<String> INTS =
      List.of(
          "0",
          "1",
          "2",
          "3",
          "5",
          "(-1)",
          "(-7)",
          "10",
          "63",
          "64",
          "255",
          "0x7f",
          "1_000",
          "9223372036854775807",
          "(-9223372036854775808)",
          "LIMIT");
  private static final List<String> FLOATS =
      List.of("0.0", "1.0", "0.5", "(-2.5)", "1e10", "1e-3", "3.25");
  private static final List<String> TEXTS =
      List.of("\"\"", "\"a\"", "\"abc\"", "\"b c\"", "\"é\"", "\"A\\n\"", "\"12\"", "\" x \"");
  private static final List<String> CHARS = List.of("'a'", "'z'", "'7'", "'é'", "' '", "'\\n'");

  private static final Pattern VARIABLE = Pattern.compile("v\\d+|LIMIT");

  private final Random random;
  private final Scope scope;

  RandomExpressions(Random random, Scope scope) {
    this.random = random;
    this.scope = scope;
  }

  static <T> T oneOf(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** An expression of any kind. */
  String any(int depth) {
    return of(Kind.any(random), depth);
  }

  /** An expression that should have a kind, in parentheses where it needs them. */
  String of(Kind kind, int depth) {
    Kind chosen = random.nextInt(40) == 0 ? Kind.any(random) : kind;
    if (depth <= 0 || random.nextInt(4) == 0) {
      return leaf(chosen);
    }
    return switch (random.nextInt(9)) {
      case 0 -> match(chosen, depth - 1);
      case 1 -> choice(chosen, depth - 1);
      case 2 -> wrapped(chosen, depth - 1);
      default -> composed(chosen, depth - 1);
    };
  }

  private String leaf(Kind kind) {
    return random.nextBoolean()
        ? scope.pick(kind, random).orElseGet(() -> literal(kind))
        : literal(kind);
  }

  private String literal(Kind kind) {
    return switch (kind) {
      case INT -> oneOf(random, INTS);
      case UNSIGNED -> oneOf("0u64", "1u64", "7u64", "b'a'", "18446744073709551615u64");
      case FLOAT -> oneOf(random, FLOATS);
      case BOOL -> oneOf("true", "false");
      case CHAR -> oneOf(random, CHARS);
      case TEXT -> oneOf(random, TEXTS);
      case VEC -> oneOf("[]", "[1]", "[3, 1, 2]", "[1, 1]");
      case TUPLE -> oneOf("(1, 2)", "(0, \"t\")", "(5, [1])");
      case OBJECT -> oneOf("#{}", "#{a: 1}", "#{a: 7}");
      case OPTION -> oneOf("None", "Some(1)", "Some(4)");
      case RESULT -> oneOf("Ok(1)", "Ok(3)", "Err(\"e\")");
      case STRUCT -> oneOf("P::of(1, 2)", "P::of(0, 0)");
      case VARIANT -> oneOf("E::A", "E::B(1)", "E::B(2)");
    };
  }

  /** The value of a branch. */
  private String choice(Kind kind, int depth) {
    return "(if "
        + of(Kind.BOOL, depth)
        + " { "
        + branch(kind, depth)
        + " } else { "
        + branch(kind, depth)
        + " })";
  }

  /**
   * The value of a branch. It is no bare variable: the original then takes the variable's place for
   * the place of the value, and another branch changes the variable.
   */
  private String branch(Kind kind, int depth) {
    String value = of(kind, depth);
    return VARIABLE.matcher(value).matches() ? "same(" + value + ")" : value;
  }

  /** The value of a block, a call, an element or a field. */
  private String wrapped(Kind kind, int depth) {
    String inner = of(kind, depth);
    return switch (random.nextInt(8)) {
      case 0 -> "({ let t = " + inner + "; same(t) })";
      case 1 -> "same(" + inner + ")";
      case 2 -> "[" + inner + "][0]";
      case 3 -> "(" + inner + ", 0).0";
      case 4 -> "#{k: " + inner + "}.k";
      case 5 -> "Some(" + inner + ").unwrap_or(" + literal(kind) + ")";
      case 6 -> "(|| " + inner + ")()";
      default -> "Ok(" + inner + ").unwrap()";
    };
  }

  /** A match whose arms have a kind. */
  String match(Kind kind, int depth) {
    StringBuilder text = new StringBuilder("(match " + any(depth - 1) + " { ");
    int arms = 1 + random.nextInt(3);
    for (int i = 0; i < arms; i++) {
      String guard = random.nextInt(3) == 0 ? " if " + of(Kind.BOOL, 1) : "";
      text.append(pattern(2))
          .append(guard)
          .append(" => ")
          .append(branch(kind, depth - 1))
          .append(", ");
    }
    return text.append("_ => ").append(literal(kind)).append(" })").toString();
  }

  /** A pattern; what it binds is not used. */
  String pattern(int depth) {
    int choice = random.nextInt(depth > 0 ? 22 : 9);
    return switch (choice) {
      case 0 -> "_";
      case 1 -> "p" + random.nextInt(1000);
      case 2 -> oneOf("0", "1", "2", "255");
      case 3 -> oneOf("1u64", "b'a'");
      case 4 -> oneOf("true", "false");
      case 5 -> oneOf(random, CHARS);
      case 6 -> oneOf(random, TEXTS);
      case 7 -> oneOf("None", "U", "E::A", "LIMIT", "()");
      case 8 -> oneOf("[]", "#{}", "[..]", "#{..}");
      case 9 -> "[" + pattern(depth - 1) + "]";
      case 10 -> "[" + pattern(depth - 1) + ", " + pattern(depth - 1) + "]";
      case 11 -> "[" + pattern(depth - 1) + ", ..]";
      case 12 -> "(" + pattern(depth - 1) + ", " + pattern(depth - 1) + ")";
      case 13 -> "(" + pattern(depth - 1) + ", ..)";
      case 14 -> "#{a: " + pattern(depth - 1) + "}";
      case 15 -> "#{a: " + pattern(depth - 1) + ", ..}";
      case 16 -> "Some(" + pattern(depth - 1) + ")";
      case 17 -> "Ok(" + pattern(depth - 1) + ")";
      case 18 -> "Err(" + pattern(depth - 1) + ")";
      case 19 -> "P { x: " + pattern(depth - 1) + ", .. }";
      case 20 -> "E::B(" + pattern(depth - 1) + ")";
      default -> "P { x: " + pattern(depth - 1) + ", y: " + pattern(depth - 1) + " }";
    };
  }

  private String composed(Kind kind, int depth) {
    return switch (kind) {
      case INT -> integer(depth);
      case UNSIGNED -> unsigned(depth);
      case FLOAT -> number(depth);
      case BOOL -> bool(depth);
      case CHAR -> character(depth);
      case TEXT -> text(depth);
      case VEC -> vec(depth);
      case TUPLE -> "(" + any(depth) + ", " + any(depth) + ")";
      case OBJECT -> "#{a: " + any(depth) + "}";
      case OPTION -> option(depth);
      case RESULT -> result(depth);
      case STRUCT -> struct(depth);
      case VARIANT -> variant(depth);
    };
  }

  private String integer(int depth) {
    return switch (random.nextInt(14)) {
      case 0, 1, 2, 3, 4 ->
          "("
              + of(Kind.INT, depth)
              + " "
              + oneOf(random, ARITHMETIC)
              + " "
              + of(Kind.INT, depth)
              + ")";
      case 5 -> oneOf("(-", "(!") + of(Kind.INT, depth) + ")";
      case 6 -> "add(" + of(Kind.INT, depth) + ", " + of(Kind.INT, depth) + ")";
      case 7 -> "twice(|a| a + 1, " + of(Kind.INT, depth) + ")";
      case 8 -> of(Kind.INT, depth) + integerMethod();
      case 9 -> "(" + of(Kind.FLOAT, depth) + " as i64)";
      case 10 -> of(Kind.VEC, depth) + oneOf("[0]", ".iter().sum::<i64>()", ".0");
      case 11 -> of(Kind.STRUCT, depth) + oneOf(".x", ".y", ".sum()", ".shift(2).x");
      case 12 -> of(Kind.OPTION, depth) + oneOf(".unwrap_or(9)", ".unwrap()", ".0");
      default -> of(Kind.VARIANT, depth) + ".code()";
    };
  }

  private String integerMethod() {
    return oneOf(
        ".abs()",
        ".pow(2)",
        ".min(3)",
        ".max(3)",
        ".signum()",
        ".wrapping_add(5)",
        ".saturating_mul(3)",
        ".checked_div(2).unwrap_or(0)",
        ".wrapping_sub(1)",
        ".clone()");
  }

  private String unsigned(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> of(Kind.VEC, depth) + ".len()";
      case 1 -> of(Kind.TEXT, depth) + ".len()";
      case 2 -> "(" + of(Kind.INT, depth) + " as u64)";
      default ->
          "("
              + of(Kind.UNSIGNED, depth)
              + " "
              + oneOf(random, ARITHMETIC)
              + " "
              + of(random.nextBoolean() ? Kind.UNSIGNED : Kind.INT, depth)
              + ")";
    };
  }

  private String number(int depth) {
    return switch (random.nextInt(4)) {
      case 0 -> "(" + of(Kind.INT, depth) + " as f64)";
      case 1 ->
          of(Kind.FLOAT, depth)
              + oneOf(
                  ".abs()",
                  ".floor()",
                  ".ceil()",
                  ".round()",
                  ".min(1.0)",
                  ".max(1.0)",
                  ".powi(2)",
                  ".sqrt().abs()");
      case 2 -> "(-" + of(Kind.FLOAT, depth) + ")";
      default ->
          "("
              + of(Kind.FLOAT, depth)
              + " "
              + oneOf("+", "-", "*", "/", "%")
              + " "
              + of(Kind.FLOAT, depth)
              + ")";
    };
  }

  private String bool(int depth) {
    Kind compared =
        oneOf(random, List.of(Kind.INT, Kind.INT, Kind.FLOAT, Kind.TEXT, Kind.CHAR, Kind.VEC));
    return switch (random.nextInt(9)) {
      case 0, 1, 2 ->
          "("
              + of(compared, depth)
              + " "
              + oneOf(random, COMPARISONS)
              + " "
              + of(compared, depth)
              + ")";
      case 3 ->
          "("
              + of(Kind.BOOL, depth)
              + " "
              + oneOf("&&", "||", "&", "|", "^", "==")
              + " "
              + of(Kind.BOOL, depth)
              + ")";
      case 4 -> "(!" + of(Kind.BOOL, depth) + ")";
      case 5 ->
          "("
              + any(depth)
              + oneOf(" is ", " is not ")
              + oneOf("i64", "u64", "String", "Vec", "Tuple", "Option", "P", "E", "bool")
              + ")";
      case 6 ->
          of(Kind.TEXT, depth)
              + oneOf(
                  ".is_empty()", ".contains(\"a\")", ".starts_with(\"b\")", ".ends_with(\"c\")");
      case 7 ->
          of(Kind.VEC, depth)
              + oneOf(".is_empty()", ".iter().any(|e| e == 1)", ".iter().all(|e| e is i64)");
      default -> of(Kind.OPTION, depth) + oneOf(".is_some()", ".is_none()");
    };
  }

  private String character(int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> of(Kind.TEXT, depth) + ".chars().next().unwrap_or('?')";
      case 1 -> of(Kind.TEXT, depth) + ".chars().rev().next().unwrap_or('!')";
      default -> "char::from_i64(" + of(Kind.CHAR, depth) + ".to_i64()).unwrap()";
    };
  }

  private String text(int depth) {
    return switch (random.nextInt(9)) {
      case 0, 1 -> "(" + of(Kind.TEXT, depth) + " + " + of(Kind.TEXT, depth) + ")";
      case 2 -> "`<${" + of(Kind.INT, depth) + "}|${" + of(Kind.TEXT, depth) + "}>`";
      case 3 -> "format!(\"{:?}\", " + any(depth) + ")";
      case 4 -> "format!(\"" + format() + "\", " + of(Kind.INT, depth) + ")";
      case 5 ->
          "format!(\"{:.2}|{:>8}\", " + of(Kind.FLOAT, depth) + ", " + of(Kind.TEXT, depth) + ")";
      case 6 ->
          of(Kind.TEXT, depth)
              + oneOf(
                  ".trim()",
                  ".to_uppercase()",
                  ".to_lowercase()",
                  ".replace(\"a\", \"xy\")",
                  ".clone()",
                  ".trim_end()");
      case 7 -> of(Kind.TEXT, depth) + ".chars().rev().collect::<String>()";
      default -> of(Kind.TEXT, depth) + ".get(0..1).unwrap_or(\"-\")";
    };
  }

  private String format() {
    return oneOf(
        "{}", "{:5}", "{:>5}", "{:^7}", "{:05}", "{:*<4}", "{:+}", "{:x}", "{:b}", "{0}{0}");
  }

  private String vec(int depth) {
    return switch (random.nextInt(10)) {
      case 0 -> "[" + any(depth) + ", " + any(depth) + "]";
      case 1 -> "[" + of(Kind.INT, depth) + "]";
      case 2 -> of(Kind.VEC, depth) + ".iter().map(|e| e * 2).collect::<Vec>()";
      case 3 -> of(Kind.VEC, depth) + ".iter().filter(|e| e != 1).collect::<Vec>()";
      case 4 ->
          of(Kind.VEC, depth)
              + oneOf(
                  ".iter().rev()",
                  ".iter().skip(1)",
                  ".iter().take(2)",
                  ".iter().enumerate()",
                  ".iter().chain([9])",
                  ".iter().flat_map(|e| [e, e])")
              + ".collect::<Vec>()";
      case 5 -> of(Kind.VEC, depth) + oneOf("[1..]", "[..1]", "[0..1]", "[..=0]");
      case 6 -> of(Kind.TEXT, depth) + oneOf(".chars()", ".split(\"b\")") + ".collect::<Vec>()";
      case 7 -> "(0.." + random.nextInt(5) + ").iter().collect::<Vec>()";
      case 8 -> of(Kind.VEC, depth) + ".clone()";
      default ->
          "count("
              + random.nextInt(4)
              + ").iter().map(|e| e + "
              + of(Kind.INT, depth)
              + ").collect::<Vec>()";
    };
  }

  private String option(int depth) {
    return switch (random.nextInt(9)) {
      case 0 -> "Some(" + of(Kind.INT, depth) + ")";
      case 1 -> of(Kind.OPTION, depth) + ".map(|e| e + 1)";
      case 2 -> of(Kind.OPTION, depth) + ".and_then(|e| if e > 1 { Some(e) } else { None })";
      case 3 ->
          of(Kind.VEC, depth)
              + oneOf(
                  ".get(0)",
                  ".iter().next()",
                  ".pop()",
                  ".iter().find(|e| e == 1)",
                  ".iter().reduce(|a, b| a + b)");
      case 4 ->
          of(Kind.INT, depth) + oneOf(".checked_add(1)", ".checked_mul(2)", ".checked_sub(3)");
      case 5 -> of(Kind.RESULT, depth) + ".ok()";
      case 6 -> of(Kind.OBJECT, depth) + ".get(\"a\")";
      case 7 -> "(|| Some(" + of(Kind.OPTION, depth) + "? + 1))()";
      default -> of(Kind.OPTION, depth) + ".clone()";
    };
  }

  private String result(int depth) {
    return switch (random.nextInt(6)) {
      case 0 -> "Ok(" + any(depth) + ")";
      case 1 -> "Err(" + any(depth) + ")";
      case 2 -> of(Kind.RESULT, depth) + ".map(|e| [e])";
      case 3 -> of(Kind.OPTION, depth) + ".ok_or(\"none\")";
      case 4 -> "(|| Ok(" + of(Kind.RESULT, depth) + "?))()";
      default -> of(Kind.RESULT, depth) + ".and_then(|e| Ok(e))";
    };
  }

  private String struct(int depth) {
    return switch (random.nextInt(3)) {
      case 0 -> "P { x: " + of(Kind.INT, depth) + ", y: " + of(Kind.INT, depth) + " }";
      case 1 -> "P::of(" + of(Kind.INT, depth) + ", " + any(depth) + ")";
      default -> of(Kind.STRUCT, depth) + ".shift(" + of(Kind.INT, depth) + ")";
    };
  }

  private String variant(int depth) {
    return oneOf("E::B(" + any(depth) + ")", "E::C { w: " + of(Kind.INT, depth) + " }");
  }
}
