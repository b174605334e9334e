package dev.runevm.stdlib.agent.backend;

/** A way to reach agents. */
public interface AgentBackend {
  /**
   * Connects a new session to an agent.
   *
   * @param settings what the project says about the agent
   * @throws AgentUnavailableException if the agent cannot be reached; the message says what to do
   */
  AgentConnection connect(AgentSettings settings) throws AgentUnavailableException;
}
