package dev.runevm.stdlib.agent.session;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import dev.runevm.stdlib.agent.AgentException;
import dev.runevm.stdlib.agent.AgentException.Kind;
import dev.runevm.stdlib.agent.backend.AgentConnection;
import dev.runevm.stdlib.agent.context.ContextEntry.Role;
import dev.runevm.stdlib.agent.context.ContextStack;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/**
 * One agent at work. It does one turn at a time; messages sent meanwhile wait in a bounded queue.
 * Used on the thread of the scripts only.
 */
public final class Session implements RuneValue {
  /** The type of the values in scripts. */
  public static final RuneType TYPE = RuneType.nativeType("session::Session");

  /** What a session is doing. */
  public enum State {
    IDLE("idle"),
    WORKING("working"),
    STOPPED("stopped");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** Its name in scripts. */
    public String label() {
      return label;
    }
  }

  private static final int MAXIMUM_QUEUE = 16;

  private final long number;
  private final AgentName agent;
  private final Optional<String> worktree;
  private final AgentConnection connection;
  private final Sessions sessions;
  private final ContextStack context;
  private final List<Phase> phases = new ArrayList<>();
  private final Deque<Turn> queue = new ArrayDeque<>();
  private State state = State.IDLE;
  private Turn current;

  Session(
      long number,
      AgentName agent,
      Optional<String> worktree,
      AgentConnection connection,
      Sessions sessions) {
    this.number = number;
    this.agent = agent;
    this.worktree = worktree;
    this.connection = connection;
    this.sessions = sessions;
    this.context = new ContextStack("You are " + agent.name() + ".");
  }

  /** A small number, stable while the session lives. */
  public long number() {
    return number;
  }

  /** Its identity within the run. */
  public String id() {
    return "session-" + number;
  }

  /** What people call it. */
  public String name() {
    return worktree.orElse("ephemeral") + " @ " + agent.name();
  }

  /** Who does the work. */
  public AgentName agent() {
    return agent;
  }

  /** Where it works; an ephemeral session has no worktree. */
  public Optional<String> worktree() {
    return worktree;
  }

  /** Whether it is without a worktree and hidden from lists. */
  public boolean isEphemeral() {
    return worktree.isEmpty();
  }

  /** What it is doing. */
  public State state() {
    return state;
  }

  /** What it has been asked to do and has done, oldest first. */
  public List<Phase> phases() {
    return List.copyOf(phases);
  }

  /** Sends a message to the agent. */
  public Turn send(String message) {
    if (state == State.STOPPED) {
      return Turn.refused(this, message, closed());
    }
    if (queue.size() >= MAXIMUM_QUEUE) {
      return Turn.refused(
          this,
          message,
          new AgentException(
              Kind.LIMIT_EXCEEDED,
              "%d messages wait for %s already; await some of them first"
                  .formatted(MAXIMUM_QUEUE, name())));
    }
    Turn turn = Turn.accepted(this, message);
    queue.add(turn);
    if (current == null) {
      startNext();
    }
    return turn;
  }

  /** Stops it; what is awaited of it fails. Doing so again changes nothing. */
  public void stop() {
    if (state == State.STOPPED) {
      return;
    }
    state = State.STOPPED;
    connection.close();
    AgentException why = new AgentException(Kind.CANCELLED, "session " + name() + " was stopped");
    Optional.ofNullable(current).ifPresent(turn -> turn.failed(why));
    queue.forEach(turn -> turn.failed(why));
    queue.clear();
    current = null;
    sessions.stopped(this, why);
  }

  private AgentException closed() {
    return new AgentException(Kind.SESSION_CLOSED, "session " + name() + " was stopped");
  }

  private void startNext() {
    current = queue.poll();
    state = current == null ? State.IDLE : State.WORKING;
    if (current == null) {
      return;
    }
    Turn turn = current;
    sessions
        .scripts()
        .whenComplete(
            connection.prompt(sessions.knownTo(context), turn.message()),
            (answer, failure) -> finish(turn, answer, failure));
  }

  private void finish(Turn turn, String answer, Throwable failure) {
    if (turn != current) {
      return;
    }
    if (failure == null) {
      context.push(Role.HUMAN, turn.message());
      context.push(Role.AGENT, answer);
      phases.add(new Phase(firstLine(turn.message()), agent.name()));
      turn.answered(answer);
    } else {
      turn.failed(new AgentException(Kind.TURN_FAILED, reason(failure)));
    }
    sessions.finished(turn, answer);
    startNext();
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return String.valueOf(cause.getMessage());
  }

  private static String firstLine(String message) {
    return message.strip().lines().findFirst().orElse("");
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
