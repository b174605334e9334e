package dev.runevm.benchmarks.program;

import java.util.ArrayDeque;
import java.util.Deque;

/** An interpreter with a switch in its loop. */
final class Brainf implements Program {
  private static final String SOURCE = "[>-[>-[>+>+<<-]<-]<-]>>>.>.";

  @Override
  public int size() {
    return 16;
  }

  private static int[] jumps(char[] code) {
    int[] to = new int[code.length];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < code.length; i++) {
      if (code[i] == '[') {
        open.push(i);
      } else if (code[i] == ']') {
        int start = open.pop();
        to[start] = i;
        to[i] = start;
      }
    }
    return to;
  }

  @Override
  public long run(int n, Object data) {
    char[] code = SOURCE.toCharArray();
    int[] to = jumps(code);
    long[] tape = new long[16];
    tape[0] = n;
    int pc = 0;
    int at = 0;
    long steps = 0;
    long out = 0;
    while (pc < code.length) {
      switch (code[pc]) {
        case '>' -> at++;
        case '<' -> at--;
        case '+' -> tape[at] = (tape[at] + 1) % 256;
        case '-' -> tape[at] = (tape[at] + 255) % 256;
        case '[' -> {
          if (tape[at] == 0) {
            pc = to[pc];
          }
        }
        case ']' -> {
          if (tape[at] != 0) {
            pc = to[pc];
          }
        }
        case '.' -> out = out * 256 + tape[at];
        default -> {}
      }
      pc++;
      steps++;
    }
    return steps * 65536 + out;
  }
}
