package dev.runevm.tck.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random programs: some statements, and what became of their variables as the value. */
final class RandomPrograms {
  private static final int MOST_STATEMENTS = 6;
  private static final int DEPTH = 3;

  private final Random random;
  private final Scope scope = new Scope();
  private final RandomExpressions expressions;
  private boolean async;
  private int loops;

  private RandomPrograms(Random random) {
    this.random = random;
    this.expressions = new RandomExpressions(random, scope);
  }

  /** Programs that follow from a seed. */
  static List<Sample> generate(long seed, int count) {
    Random random = new Random(seed);
    List<Sample> samples = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      samples.add(new RandomPrograms(new Random(random.nextLong())).sample());
    }
    return samples;
  }

  private Sample sample() {
    StringBuilder body = new StringBuilder();
    int statements = 1 + random.nextInt(MOST_STATEMENTS);
    for (int i = 0; i < statements; i++) {
      body.append(statement(DEPTH)).append('\n');
    }
    String last = expressions.any(DEPTH);
    body.append("let out = (").append(last);
    scope.all().forEach(variable -> body.append(", ").append(variable));
    return new Sample(body.append(",); out").toString(), async);
  }

  private String statement(int depth) {
    int choice = random.nextInt(depth > 0 ? 24 : 10);
    return switch (choice) {
      case 0, 1, 2, 3 -> let(depth);
      case 4, 5 -> destructure(depth);
      case 6, 7 -> assign(depth);
      case 8 -> change();
      case 9 -> compound(depth);
      case 10, 11 -> conditional(depth);
      case 12, 13 -> repeat(depth);
      case 14, 15 -> iterate(depth);
      case 16 -> matching(depth);
      case 17 -> loopWithValue(depth);
      case 18 -> labelled(depth);
      case 19 -> closure(depth);
      case 20 -> early(depth);
      case 21 -> generator(depth);
      case 22 -> await(depth);
      default -> nestedFunction(depth);
    };
  }

  private String let(int depth) {
    Kind kind = Kind.any(random);
    String value = expressions.of(kind, depth);
    return "let " + scope.declare(kind, random) + " = " + value + ";";
  }

  private String destructure(int depth) {
    String first = expressions.of(Kind.INT, depth);
    String second = expressions.of(Kind.TEXT, depth);
    String a = scope.declare(Kind.INT, random);
    String b = scope.fresh(Kind.TEXT);
    return switch (random.nextInt(6)) {
      case 0 -> "let (" + a + ", " + b + ") = (" + first + ", " + second + ");";
      case 1 -> "let [" + a + ", " + b + "] = [" + first + ", " + second + "];";
      case 2 -> "let #{a: " + a + ", b: " + b + "} = #{a: " + first + ", b: " + second + "};";
      case 3 -> "let (" + a + ", ..) = (" + first + ", 1, 2); let " + b + " = " + second + ";";
      case 4 -> "let Some(" + a + ") = Some(" + first + "); let " + b + " = " + second + ";";
      default -> "let P { x: " + a + ", y: " + b + " } = P::of(" + first + ", " + second + ");";
    };
  }

  private String assign(int depth) {
    Kind kind = Kind.any(random);
    return scope
        .pick(kind, random)
        .map(variable -> variable + " = " + expressions.of(kind, depth) + ";")
        .orElseGet(() -> let(depth));
  }

  private String compound(int depth) {
    Kind kind = random.nextInt(4) == 0 ? Kind.TEXT : Kind.INT;
    String operator =
        kind == Kind.TEXT ? "+=" : RandomExpressions.oneOf(random, RandomExpressions.ASSIGNMENTS);
    return scope
        .pick(kind, random)
        .map(v -> v + " " + operator + " " + expressions.of(kind, depth - 1) + ";")
        .orElseGet(() -> let(depth));
  }

  /** Changes a value that other variables may share. */
  private String change() {
    Kind kind =
        RandomExpressions.oneOf(
            random,
            List.of(Kind.VEC, Kind.OBJECT, Kind.TUPLE, Kind.STRUCT, Kind.TEXT, Kind.OPTION));
    String value = expressions.of(Kind.INT, 1);
    return scope
        .pick(kind, random)
        .map(variable -> changed(kind, variable, value))
        .orElseGet(() -> let(1));
  }

  private String changed(Kind kind, String variable, String value) {
    return switch (kind) {
      case VEC ->
          RandomExpressions.oneOf(
              random,
              List.of(
                  variable + ".push(" + value + ");",
                  variable + "[0] = " + value + ";",
                  variable + ".pop();",
                  variable + ".insert(0, " + value + ");",
                  variable + ".clear();",
                  variable + ".extend([" + value + ", 1]);",
                  variable + ".sort();"));
      case OBJECT -> variable + (random.nextBoolean() ? ".a = " : "[\"a\"] = ") + value + ";";
      case TUPLE -> variable + ".0 " + (random.nextBoolean() ? "= " : "+= ") + value + ";";
      case STRUCT -> variable + ".x " + (random.nextBoolean() ? "= " : "-= ") + value + ";";
      case TEXT -> variable + ".push_str(\"+\");";
      default -> variable + ".take();";
    };
  }

  private String conditional(int depth) {
    String condition =
        random.nextInt(3) == 0
            ? "let " + expressions.pattern(1) + " = " + expressions.any(depth - 1)
            : expressions.of(Kind.BOOL, depth - 1);
    String otherwise = random.nextBoolean() ? " else " + block(depth - 1) : "";
    return "if " + condition + " " + block(depth - 1) + otherwise;
  }

  private String repeat(int depth) {
    String counter = "n" + loops++;
    String body = block(depth - 1);
    String leave =
        random.nextInt(3) == 0 ? " if " + expressions.of(Kind.BOOL, 1) + " { " + exit() + " }" : "";
    String steps = String.valueOf(1 + random.nextInt(4));
    return "let "
        + counter
        + " = 0; while "
        + counter
        + " < "
        + steps
        + " { "
        + counter
        + " += 1; "
        + body
        + leave
        + " }";
  }

  private String exit() {
    return random.nextBoolean() ? "break;" : "continue;";
  }

  private String iterate(int depth) {
    int mark = scope.mark();
    String over =
        switch (random.nextInt(6)) {
          case 0 -> "0.." + random.nextInt(5);
          case 1 -> "0..=" + random.nextInt(4);
          case 2 -> expressions.of(Kind.VEC, depth - 1) + ".clone()";
          case 3 -> expressions.of(Kind.TEXT, depth - 1) + ".chars()";
          case 4 -> "count(" + random.nextInt(4) + ")";
          default -> expressions.of(Kind.OPTION, depth - 1);
        };
    String variable = scope.fresh(Kind.INT);
    String body = block(depth - 1);
    scope.reset(mark);
    String leave =
        random.nextInt(4) == 0 ? " if " + expressions.of(Kind.BOOL, 1) + " { " + exit() + " }" : "";
    return "for " + variable + " in " + over + " { " + body + leave + " }";
  }

  private String matching(int depth) {
    Kind kind = Kind.any(random);
    String value = expressions.match(kind, depth);
    return "let " + scope.declare(kind, random) + " = " + value + ";";
  }

  private String loopWithValue(int depth) {
    String value = expressions.of(Kind.INT, depth - 1);
    String counter = "n" + loops++;
    String variable = scope.declare(Kind.INT, random);
    return "let "
        + counter
        + " = 0; let "
        + variable
        + " = loop { "
        + counter
        + " += 1; if "
        + counter
        + " > 2 { break "
        + value
        + "; } };";
  }

  private String labelled(int depth) {
    String condition = expressions.of(Kind.BOOL, depth - 1);
    String a = scope.fresh(Kind.INT);
    String exit = random.nextBoolean() ? "break 'out" : "continue 'out";
    return "let "
        + a
        + " = 0; 'out: for i in 0..3 { for j in 0..3 { "
        + a
        + " += 1; if j == i || "
        + condition
        + " { "
        + exit
        + "; } } }";
  }

  private String closure(int depth) {
    int mark = scope.mark();
    String parameter = scope.fresh(Kind.INT);
    String body = expressions.any(depth - 1);
    scope.reset(mark);
    String argument = expressions.of(Kind.INT, 1);
    String name = scope.fresh(Kind.INT);
    String call = random.nextBoolean() ? "f(" + argument + ")" : "[f(1), f(" + argument + ")]";
    return "let f = |" + parameter + "| " + body + "; let " + name + " = " + call + ";";
  }

  /** Leaves the function, sometimes. */
  private String early(int depth) {
    return switch (random.nextInt(3)) {
      case 0 ->
          "if " + expressions.of(Kind.BOOL, depth - 1) + " { return " + expressions.any(1) + "; }";
      case 1 -> "let q = " + expressions.of(Kind.OPTION, depth - 1) + "?;";
      default -> "let q = " + expressions.of(Kind.RESULT, depth - 1) + "?;";
    };
  }

  private String generator(int depth) {
    String value = expressions.of(Kind.INT, depth - 1);
    String name = scope.fresh(Kind.VEC);
    return "let g = || { let r = yield "
        + value
        + "; yield [r]; 7 }; let g = g(); let "
        + name
        + " = [format!(\"{:?}\", g.resume(())), format!(\"{:?}\", g.resume(5)), "
        + "format!(\"{:?}\", g.next())];";
  }

  private String await(int depth) {
    async = true;
    String value = expressions.of(Kind.INT, depth - 1);
    String name = scope.declare(Kind.INT, random);
    return switch (random.nextInt(3)) {
      case 0 -> "let " + name + " = later(" + value + ").await;";
      case 1 -> "let " + name + " = async { later(" + value + ").await + 1 }.await;";
      default ->
          "let "
              + name
              + " = std::future::join((later("
              + value
              + "), later(2))).await; let "
              + name
              + " = "
              + name
              + ".0;";
    };
  }

  private String nestedFunction(int depth) {
    String argument = expressions.of(Kind.INT, depth - 1);
    String name = scope.declare(Kind.INT, random);
    return "fn inner(a) { if a > 3 { return a - 1; } a * 2 } let "
        + name
        + " = inner("
        + argument
        + ");";
  }

  private String block(int depth) {
    int mark = scope.mark();
    StringBuilder body = new StringBuilder("{ ");
    int statements = random.nextInt(3);
    for (int i = 0; i < statements; i++) {
      body.append(statement(depth)).append(' ');
    }
    scope.reset(mark);
    return body.append("}").toString();
  }
}
