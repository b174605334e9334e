package dev.runevm.stdlib.agent.session;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import dev.runevm.stdlib.agent.AgentException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A message to an agent and what becomes of it. A message that was not accepted is a turn too: it
 * has a refusal and is complete from the start.
 */
public final class Turn implements RuneValue {
  /** The type of the values in scripts. */
  public static final RuneType TYPE = RuneType.nativeType("session::Turn");

  private final Session session;
  private final String message;
  private final Optional<AgentException> refusal;
  private final CompletableFuture<String> answer = new CompletableFuture<>();
  private boolean taken;

  private Turn(Session session, String message, Optional<AgentException> refusal) {
    this.session = session;
    this.message = message;
    this.refusal = refusal;
    refusal.ifPresent(answer::completeExceptionally);
  }

  static Turn accepted(Session session, String message) {
    return new Turn(session, message, Optional.empty());
  }

  static Turn refused(Session session, String message, AgentException why) {
    return new Turn(session, message, Optional.of(why));
  }

  /** The session that it belongs to. */
  public Session session() {
    return session;
  }

  /** What was sent. */
  public String message() {
    return message;
  }

  /** Why the message was not accepted, if it was not. */
  public Optional<AgentException> refusal() {
    return refusal;
  }

  /**
   * The agent's answer, or exceptionally an {@link AgentException}; completed on the thread of the
   * scripts.
   */
  public CompletionStage<String> answer() {
    return answer;
  }

  /** Takes the outcome: a turn that was awaited is not reported to a wait for its session again. */
  public boolean take() {
    boolean first = !taken;
    taken = true;
    return first;
  }

  /** Whether the outcome was taken. */
  public boolean isTaken() {
    return taken;
  }

  void answered(String text) {
    answer.complete(text);
  }

  void failed(AgentException why) {
    answer.completeExceptionally(why);
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
