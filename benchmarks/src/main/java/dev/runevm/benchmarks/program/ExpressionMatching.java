package dev.runevm.benchmarks.program;

/** Trees of expressions, taken apart by patterns. */
final class ExpressionMatching implements Program {
  private sealed interface Expr {}

  private record Num(long value) implements Expr {}

  private record Var() implements Expr {}

  private record Add(Expr left, Expr right) implements Expr {}

  private record Sub(Expr left, Expr right) implements Expr {}

  private record Mul(Expr left, Expr right) implements Expr {}

  private record Neg(Expr inner) implements Expr {}

  @Override
  public int size() {
    return 16;
  }

  private static Expr build(int depth, long seed) {
    long next = (seed * 3877 + 29573) % 139968;
    if (depth == 0) {
      return next % 3 == 0 ? new Var() : new Num(next % 5);
    }
    return switch ((int) (next % 5)) {
      case 0 -> new Neg(build(depth - 1, next));
      case 1 -> new Sub(build(depth - 1, next), build(depth - 1, next + 1));
      case 2, 3 -> new Mul(build(depth - 1, next), build(depth - 1, next + 2));
      default -> new Add(build(depth - 1, next), build(depth - 1, next + 3));
    };
  }

  private static Expr simplify(Expr e) {
    return switch (e) {
      case Add(Expr left, Expr right) -> {
        Expr l = simplify(left);
        Expr r = simplify(right);
        if (l instanceof Num x && r instanceof Num y) {
          yield new Num((x.value + y.value) % 1000003);
        }
        yield isNumber(l, 0) ? r : isNumber(r, 0) ? l : new Add(l, r);
      }
      case Sub(Expr left, Expr right) -> {
        Expr l = simplify(left);
        Expr r = simplify(right);
        if (l instanceof Num x && r instanceof Num y) {
          yield new Num((x.value - y.value) % 1000003);
        }
        yield isNumber(r, 0) ? l : new Sub(l, r);
      }
      case Mul(Expr left, Expr right) -> {
        Expr l = simplify(left);
        Expr r = simplify(right);
        if (l instanceof Num x && r instanceof Num y) {
          yield new Num((x.value * y.value) % 1000003);
        }
        if (isNumber(l, 0) || isNumber(r, 0)) {
          yield new Num(0);
        }
        yield isNumber(l, 1) ? r : isNumber(r, 1) ? l : new Mul(l, r);
      }
      case Neg(Expr inner) ->
          switch (simplify(inner)) {
            case Num(long x) -> new Num(-x);
            case Neg(Expr twice) -> twice;
            case Expr i -> new Neg(i);
          };
      case Num n -> n;
      case Var v -> v;
    };
  }

  private static boolean isNumber(Expr e, long value) {
    return e instanceof Num n && n.value == value;
  }

  private static Expr derive(Expr e) {
    return switch (e) {
      case Num n -> new Num(0);
      case Var v -> new Num(1);
      case Add(Expr l, Expr r) -> new Add(derive(l), derive(r));
      case Sub(Expr l, Expr r) -> new Sub(derive(l), derive(r));
      case Mul(Expr l, Expr r) -> new Add(new Mul(derive(l), r), new Mul(l, derive(r)));
      case Neg(Expr i) -> new Neg(derive(i));
    };
  }

  private static long evaluate(Expr e, long x) {
    return switch (e) {
      case Num(long v) -> v;
      case Var v -> x;
      case Add(Expr l, Expr r) -> (evaluate(l, x) + evaluate(r, x)) % 1000003;
      case Sub(Expr l, Expr r) -> (evaluate(l, x) - evaluate(r, x)) % 1000003;
      case Mul(Expr l, Expr r) -> evaluate(l, x) * evaluate(r, x) % 1000003;
      case Neg(Expr i) -> -evaluate(i, x);
    };
  }

  private static long count(Expr e) {
    return switch (e) {
      case Num n -> 1;
      case Var v -> 1;
      case Neg(Expr i) -> 1 + count(i);
      case Add(Expr l, Expr r) -> 1 + count(l) + count(r);
      case Sub(Expr l, Expr r) -> 1 + count(l) + count(r);
      case Mul(Expr l, Expr r) -> 1 + count(l) + count(r);
    };
  }

  @Override
  public long run(int n, Object data) {
    long sum = 0;
    for (long seed = 1; seed < 9; seed++) {
      Expr e = simplify(build(n, seed));
      Expr d = simplify(derive(e));
      sum += count(e) + count(d);
      for (long x = 1; x < 5; x++) {
        sum += evaluate(e, x) + evaluate(d, x);
      }
    }
    return sum;
  }
}
