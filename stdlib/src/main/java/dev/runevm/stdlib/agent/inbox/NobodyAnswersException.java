package dev.runevm.stdlib.agent.inbox;

/** A question was asked and nobody is there to answer: the program stops waiting. */
public final class NobodyAnswersException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With what was asked. */
  public NobodyAnswersException(String message) {
    super(message);
  }
}
