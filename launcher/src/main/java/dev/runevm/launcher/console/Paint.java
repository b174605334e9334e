package dev.runevm.launcher.console;

/** The colours of words on a terminal. */
public enum Paint {
  /** All is well. */
  GREEN("\u001B[32m"),
  /** Something is wrong. */
  RED("\u001B[1;31m"),
  /** Something deserves a look. */
  YELLOW("\u001B[33m"),
  /** What is less important. */
  DIM("\u001B[2m");

  private static final String PLAIN = "\u001B[0m";

  private final String start;

  Paint(String start) {
    this.start = start;
  }

  /** The text in this colour, or as it is. */
  public String on(String text, boolean color) {
    return color ? start + text + PLAIN : text;
  }

  /** The text as it is without its colours. */
  public static String remove(String text) {
    return text.replaceAll("\u001B\\[[0-9;]*m", "");
  }
}
