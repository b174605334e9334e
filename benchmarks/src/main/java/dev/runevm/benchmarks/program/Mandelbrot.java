package dev.runevm.benchmarks.program;

/** Floating point arithmetic in nested loops. */
final class Mandelbrot implements Program {
  @Override
  public int size() {
    return 700;
  }

  @Override
  public long run(int n, Object data) {
    long total = 0, inside = 0;
    for (int y = 0; y < n; y++) {
      double ci = 2.0 * y / n - 1.0;
      for (int x = 0; x < n; x++) {
        double cr = 2.0 * x / n - 1.5, zr = 0, zi = 0;
        long k = 0;
        while (k < 100) {
          double r2 = zr * zr, i2 = zi * zi;
          if (r2 + i2 > 4.0) break;
          zi = 2.0 * zr * zi + ci;
          zr = r2 - i2 + cr;
          k++;
        }
        total += k;
        if (k == 100) inside++;
      }
    }
    return total * 1000 + inside % 1000;
  }
}
