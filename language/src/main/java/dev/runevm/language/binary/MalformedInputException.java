package dev.runevm.language.binary;

/**
 * Bytes that are not what they should be. It never leaves the classes that read: they turn it into
 * a result. Without a stack trace, because hostile input decides how often it is thrown.
 */
public final class MalformedInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String rule;
  private final int offset;

  MalformedInputException(String rule, int offset, String message) {
    super(message, null, false, false);
    this.rule = rule;
    this.offset = offset;
  }

  /** The rule that is broken, such as {@code V4}. */
  public String rule() {
    return rule;
  }

  /** Where, from the start of the bytes. */
  public int offset() {
    return offset;
  }
}
