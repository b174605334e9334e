package dev.runevm.benchmarks.program;

/** Small calls in nested loops over vectors of floating point numbers. */
final class Spectral implements Program {
  @Override
  public int size() {
    return 700;
  }

  static double A(long i, long j) {
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
  }

  static void mulAv(int n, double[] v, double[] out) {
    for (int i = 0; i < n; i++) {
      double s = 0;
      for (int j = 0; j < n; j++) s += A(i, j) * v[j];
      out[i] = s;
    }
  }

  static void mulAtv(int n, double[] v, double[] out) {
    for (int i = 0; i < n; i++) {
      double s = 0;
      for (int j = 0; j < n; j++) s += A(j, i) * v[j];
      out[i] = s;
    }
  }

  @Override
  public long run(int n, Object data) {
    double[] u = new double[n], v = new double[n], t = new double[n];
    java.util.Arrays.fill(u, 1.0);
    for (int k = 0; k < 10; k++) {
      mulAv(n, u, t);
      mulAtv(n, t, v);
      mulAv(n, v, t);
      mulAtv(n, t, u);
    }
    double vbv = 0, vv = 0;
    for (int m = 0; m < n; m++) {
      vbv += u[m] * v[m];
      vv += v[m] * v[m];
    }
    return (long) Math.floor(Math.sqrt(vbv / vv) * 1000000000.0);
  }
}
