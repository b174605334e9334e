package dev.runevm.benchmarks;

/** The functions of {@code peers.rn} as one would write them in Java, overflow checks included. */
enum JavaPeer {
  FIB {
    @Override
    long run() {
      return fib(27);
    }

    private static long fib(long n) {
      return n < 2 ? n : Math.addExact(fib(n - 1), fib(n - 2));
    }
  },

  SUM {
    @Override
    long run() {
      long sum = 0;
      for (long i = 0; i < 10_000_000; i++) {
        sum = Math.addExact(sum, Math.multiplyExact(i, 3)) % 1_000_003;
      }
      return sum;
    }
  },

  SIEVE {
    @Override
    long run() {
      int limit = 200_000;
      boolean[] composite = new boolean[limit];
      long count = 0;
      for (int i = 2; i < limit; i++) {
        if (composite[i]) {
          continue;
        }
        count++;
        for (int j = i + i; j < limit; j += i) {
          composite[j] = true;
        }
      }
      return count;
    }
  };

  abstract long run();
}
