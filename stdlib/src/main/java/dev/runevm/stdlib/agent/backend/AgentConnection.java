package dev.runevm.stdlib.agent.backend;

import java.util.List;
import java.util.concurrent.CompletionStage;

/** One session's line to its agent. Prompts are sent one at a time. */
public interface AgentConnection extends AutoCloseable {
  /**
   * Sends a message.
   *
   * @param context what the agent shall know besides, oldest first
   * @param message the message
   * @return completed on any thread: with the agent's final text, or exceptionally with an {@link
   *     AgentFailureException}
   */
  CompletionStage<String> prompt(List<String> context, String message);

  /** Ends the session on the agent's side; what is still awaited is cancelled. */
  @Override
  void close();
}
