package dev.runevm.stdlib.agent.backend;

/** An agent was reached but gave no answer; the message is its reason. */
public final class AgentFailureException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With the agent's reason. */
  public AgentFailureException(String message) {
    super(message);
  }
}
