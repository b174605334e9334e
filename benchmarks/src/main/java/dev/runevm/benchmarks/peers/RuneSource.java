package dev.runevm.benchmarks.peers;

import java.util.Locale;

/**
 * Makes a program of {@code programs/rune} print what the driver wants to read: its own {@code
 * main} is replaced by one that runs so many iterations and so many seconds.
 */
final class RuneSource {
  private static final String MAIN = "pub fn main()";

  private RuneSource() {}

  /** The text that {@code rune run} runs. */
  static String module(String program, Job job) {
    return body(program) + "pub fn main() {\n" + loop(program, job) + "}\n";
  }

  /** The text that the original Rune runs: a file there is the body of a function. */
  static String script(String program, Job job) {
    return body(program) + loop(program, job);
  }

  private static String body(String program) {
    int main = program.indexOf(MAIN);
    if (main < 0) {
      throw new IllegalArgumentException("A program has a function `" + MAIN + "`");
    }
    return program.substring(0, main);
  }

  private static String loop(String program, Job job) {
    boolean prepares = program.contains("fn setup(");
    return String.format(
        Locale.ROOT,
        """
            %s
            let start = time::Instant::now();
            let done = 0;
            while done < %d || start.elapsed().as_secs_f64() < %.2f {
                let before = time::Instant::now();
                let result = %s;
                let millis = before.elapsed().as_secs_f64() * 1000.0;
                println!("{} {}", result, millis);
                done += 1;
            }
        """,
        prepares ? "let data = setup(N);" : "",
        job.iterations(),
        job.seconds(),
        prepares ? "run(N, data)" : "run(N)");
  }
}
