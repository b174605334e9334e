package dev.runevm.benchmarks.program;

/** The shortest program there is, to measure the start. */
public final class Hello {
  private Hello() {}

  /** Says hello. */
  public static void main(String[] arguments) {
    System.out.println("Hello, world!");
  }
}
