package dev.runevm.stdlib.agent.backend;

/** An agent cannot be reached; the message says why and what to do. */
public final class AgentUnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With what a person reads. */
  public AgentUnavailableException(String message) {
    super(message);
  }
}
