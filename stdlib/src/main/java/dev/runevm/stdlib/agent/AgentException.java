package dev.runevm.stdlib.agent;

/**
 * Something that a script asked of sessions, inbox or context and cannot have; an {@code Err}
 * there.
 */
public final class AgentException extends Exception {
  private static final long serialVersionUID = 1L;

  /** What went wrong, for scripts that look. */
  public enum Kind {
    /** No session, message or checkpoint of that name. */
    NOT_FOUND,
    /** The agent is not configured or cannot be reached. */
    AGENT_UNAVAILABLE,
    /** The name of a worktree is not acceptable. */
    WORKTREE_REFUSED,
    /** Another active session works in the worktree. */
    WORKTREE_BUSY,
    /** The session was stopped. */
    SESSION_CLOSED,
    /** Too many messages wait for the session's agent. */
    LIMIT_EXCEEDED,
    /** The agent gave no answer. */
    TURN_FAILED,
    /** The wait was given up because the session was stopped. */
    CANCELLED,
    /** The context has fewer entries than asked for. */
    CONTEXT_UNDERFLOW,
    /** An argument makes no sense. */
    INVALID
  }

  private final Kind kind;

  /** With what a person reads. */
  public AgentException(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }
}
