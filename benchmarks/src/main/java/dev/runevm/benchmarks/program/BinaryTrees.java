package dev.runevm.benchmarks.program;

/** Allocates and walks binary trees. */
final class BinaryTrees implements Program {
  @Override
  public int size() {
    return 15;
  }

  static final class Node {
    final Node left, right;

    Node(Node l, Node r) {
      left = l;
      right = r;
    }
  }

  static Node make(int d) {
    return d == 0 ? new Node(null, null) : new Node(make(d - 1), make(d - 1));
  }

  static long check(Node t) {
    return t.left == null ? 1 : 1 + check(t.left) + check(t.right);
  }

  @Override
  public long run(int n, Object x) {
    long total = check(make(n + 1));
    Node lng = make(n);
    for (int d = 4; d <= n; d += 4) {
      long iters = 1;
      for (int k = 0; k < n - d + 4; k++) iters *= 2;
      long c = 0;
      for (long i = 0; i < iters; i++) c += check(make(d));
      total += c;
    }
    return total + check(lng);
  }
}
