package dev.runevm.tck.tiers;

import java.util.List;
import java.util.Random;

/**
 * Random programs whose functions do not know of what types their values are: each is called many
 * times with values of one type, and then with values of others.
 */
final class UntypedPrograms {
  private static final int DEPTH = 3;
  private static final int MOST_STATEMENTS = 5;

  private static final String DECLARATIONS =
      """
      struct P { x, y }
      impl P {
          fn get(self, k) { self.x + k }
          fn add(self, other) { P { x: self.x + other, y: self.y } }
          fn set(self, k) { self.y = k; self.x = self.x + k; self.y }
      }
      enum E { A, B(x), C { x }, D, E, F, G, H, I(x) }
      fn plus(a, b) { let r = a + b; r }
      fn less(a, b) { if a < b { a } else { b } }
      fn down(a, n) { if n == 0 { a } else { down(a + a, n - 1) } }
      """;

  /** Vecs of values of one type, and a value of it to compute with. */
  private static final List<String> ARGUMENTS =
      List.of(
          "[3, 1, 2], 1",
          "[0, -7, 2], 2",
          "[1.5, 0.25, 8.0], 1.0",
          "[1u64, 2u64, 3u64], 1u64",
          "[1, 2u64, 3], 1",
          "[\"b\", \"a\", \"c\"], \"x\"",
          "['b', 'a', 'c'], 'd'",
          "[P { x: 1, y: 2 }, P { x: 3, y: 4 }, P { x: 5, y: 6 }], 1",
          "[1, 2.5, \"a\"], 1",
          "[9223372036854775800, 5, 1], 3");

  private final Random random;
  private int loops;
  private boolean overVec;

  UntypedPrograms(long seed) {
    this.random = new Random(seed);
  }

  /** A program that calls its function so often with the first arguments. */
  String next(int calls) {
    loops = 0;
    StringBuilder text = new StringBuilder(DECLARATIONS);
    text.append("fn f(v, one) {\nlet p = P { x: v[0], y: one }; let e = E::A; let n = 0;\n");
    text.append("let a = v[0]; let b = v[1]; let c = one; let d = 0;\n");
    text.append(statements(DEPTH));
    text.append("(a, b, c, d, p.x, p.y, v.len())\n}\nlet all = [];\n");
    String usual = pick(ARGUMENTS.subList(0, 4).toArray(String[]::new));
    text.append("for _ in 0..").append(calls).append(" { f(").append(usual).append("); }\n");
    text.append("all.push(f(").append(usual).append("));\n");
    for (int i = 0; i < 2; i++) {
      text.append("all.push(f(").append(pick(ARGUMENTS.toArray(String[]::new))).append("));\n");
    }
    return text.append("all\n").toString();
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String local() {
    return pick("a", "b", "c", "d", "a", "b");
  }

  private String statements(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(MOST_STATEMENTS); i > 0; i--) {
      text.append(statement(depth)).append('\n');
    }
    return text.toString();
  }

  private String statement(int depth) {
    String value = value(depth);
    return switch (random.nextInt(depth > 0 ? 17 : 8)) {
      case 0, 1, 2 -> local() + " = " + value + ";";
      case 3 -> local() + pick(" += ", " -= ", " *= ") + value + ";";
      case 4 -> "v[" + pick("0", "1", "n % 3", "d % 3") + "] = " + value + ";";
      case 5 -> "p." + pick("x", "y") + " = " + value + ";";
      case 6 -> "d += 1;";
      case 7 -> overVec ? "d = v.len();" : "if v.len() < 9 { v.push(" + value + "); }";
      case 8, 9 ->
          "if "
              + condition(depth - 1)
              + " {\n"
              + statements(depth - 1)
              + "} else {\n"
              + statements(depth - 1)
              + "}";
      case 10, 11 -> counting(depth);
      case 12, 13 -> overVec(depth);
      case 14 ->
          local()
              + " = match "
              + pick("a", "d", "n")
              + " { 0 => a, 1 => "
              + value
              + ", 2 => b, 'a' => c, _ => "
              + value(depth - 1)
              + " };";
      case 15 -> variants(value);
      default -> "n = " + pick("n + 1", "d", "v.len()", "n + v.len()") + ";";
    };
  }

  private String counting(int depth) {
    String i = "i" + loops++;
    String end = pick("4", "v.len()", "3u64", "n % 5", "20");
    return "for " + i + " in 0.." + end + " { n = " + i + ";\n" + statements(depth - 1) + "}";
  }

  private String overVec(int depth) {
    if (overVec) {
      return "c = a;";
    }
    overVec = true;
    String x = "x" + loops++;
    String body = statements(depth - 1);
    overVec = false;
    return "for "
        + x
        + " in v { "
        + local()
        + " = "
        + pick(x, x + " + one", "plus(" + x + ", c)")
        + ";\n"
        + body
        + "}";
  }

  private String variants(String value) {
    String made =
        pick("E::A", "E::B(" + value + ")", "E::C { x: " + value + " }", "E::D", "E::I(a)", "a");
    return "e = "
        + made
        + "; "
        + local()
        + " = match e { E::A => a, E::B(x) => x, E::C { x } => x,"
        + " E::D => b, E::E => 1, E::F => 2, E::G => 3, E::H => 4, E::I(x) => x, _ => c };";
  }

  private String condition(int depth) {
    return switch (random.nextInt(7)) {
      case 0 -> "n % 2 == 0";
      case 1 -> "n < v.len()";
      case 2 -> "d " + pick("<", ">=", "==", "!=") + " " + pick("3", "n", "v.len()");
      case 3 -> local() + ".cmp(" + local() + ") == std::cmp::Ordering::Less";
      default -> value(depth) + pick(" < ", " <= ", " == ", " > ", " != ") + value(depth);
    };
  }

  private String value(int depth) {
    if (depth <= 0) {
      return pick("a", "b", "c", "one", "v[0]", "v[n % 3]", "p.x", "p.y", "d", "n");
    }
    return switch (random.nextInt(16)) {
      case 0, 1, 2 ->
          "(" + value(depth - 1) + pick(" + ", " + ", " - ", " * ") + value(depth - 1) + ")";
      case 3 -> "(" + value(depth - 1) + pick(" % ", " / ") + pick("one", "3", "7") + ")";
      case 4 -> pick("plus", "less") + "(" + value(depth - 1) + ", " + value(depth - 1) + ")";
      case 5 -> "p." + pick("get", "set") + "(" + value(depth - 1) + ")";
      case 6 -> "(|z| z + " + local() + ")(" + value(depth - 1) + ")";
      case 7 -> "down(" + value(depth - 1) + ", " + pick("0", "2", "n % 3") + ")";
      case 8 -> pick("1", "2.5", "2u64", "\"t\"", "0", "-1");
      case 9 -> "v[" + pick("0", "2", "n % 3", "v.len() - 1", "d % 3") + "]";
      case 10 -> "(v.iter().map(|z| z + one).fold(" + local() + ", |s, z| s + z))";
      default -> value(0);
    };
  }
}
