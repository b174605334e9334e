package dev.runevm.stdlib.agent.session;

import dev.runevm.stdlib.agent.AgentException;
import dev.runevm.stdlib.agent.AgentException.Kind;
import dev.runevm.stdlib.agent.ScriptThread;
import dev.runevm.stdlib.agent.backend.AgentConnection;
import dev.runevm.stdlib.agent.backend.AgentDirectory;
import dev.runevm.stdlib.agent.backend.AgentUnavailableException;
import dev.runevm.stdlib.agent.context.ContextEntry;
import dev.runevm.stdlib.agent.context.ContextEntry.Role;
import dev.runevm.stdlib.agent.context.ContextStack;
import dev.runevm.stdlib.agent.inbox.Inbox;
import dev.runevm.stdlib.agent.inbox.Message;
import dev.runevm.stdlib.agent.inbox.MessageType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** The sessions of a run. Used on the thread of the scripts only. */
public final class Sessions {
  private final AgentDirectory agents;
  private final Inbox inbox;
  private final ContextStack mainContext;
  private final ScriptThread scripts;
  private final List<Session> all = new ArrayList<>();
  private final Deque<Turn> failures = new ArrayDeque<>();
  private final Map<Session, Deque<CompletableFuture<Message>>> waiters = new HashMap<>();

  /**
   * No sessions yet.
   *
   * @param mainContext the context of the workflow: its notes are known to every agent
   * @param scripts the thread of the scripts
   */
  public Sessions(
      AgentDirectory agents, Inbox inbox, ContextStack mainContext, ScriptThread scripts) {
    this.agents = agents;
    this.inbox = inbox;
    this.mainContext = mainContext;
    this.scripts = scripts;
  }

  /** Starts a session in a worktree. */
  public Session start(String worktree, AgentName agent) throws AgentException {
    WorktreeName.check(worktree);
    for (Session session : list()) {
      if (session.worktree().equals(Optional.of(worktree))) {
        throw new AgentException(
            Kind.WORKTREE_BUSY,
            "session %s works in `%s`; stop it first or use another worktree"
                .formatted(session.name(), worktree));
      }
    }
    return open(Optional.of(worktree), agent);
  }

  /** Starts a session without a worktree, which is hidden from lists. */
  public Session startEphemeral(AgentName agent) throws AgentException {
    return open(Optional.empty(), agent);
  }

  /** The active sessions that are not ephemeral, oldest first. */
  public List<Session> list() {
    return active().filter(session -> !session.isEphemeral()).toList();
  }

  /** An active session by its number. */
  public Session get(long number) throws AgentException {
    return active()
        .filter(session -> session.number() == number)
        .findFirst()
        .orElseThrow(() -> notFound(String.valueOf(number)));
  }

  /** An active session by its identity. */
  public Session get(String id) throws AgentException {
    return active()
        .filter(session -> session.id().equals(id))
        .findFirst()
        .orElseThrow(() -> notFound("`" + id + "`"));
  }

  /**
   * Waits for the oldest turn of a session to end that nobody has awaited.
   *
   * @return completed on the thread of the scripts with the message about it, or exceptionally with
   *     an {@link AgentException}
   */
  public CompletionStage<Message> completion(Session session) {
    Optional<Message> message = inbox.take(session, MessageType.TASK_COMPLETE);
    if (message.isPresent()) {
      return CompletableFuture.completedFuture(message.get());
    }
    for (Iterator<Turn> turns = failures.iterator(); turns.hasNext(); ) {
      Turn turn = turns.next();
      if (turn.session() == session) {
        turns.remove();
        if (turn.take()) {
          return turn.answer().thenApply(answer -> null);
        }
      }
    }
    CompletableFuture<Message> waiter = new CompletableFuture<>();
    if (session.state() == Session.State.STOPPED) {
      waiter.completeExceptionally(
          new AgentException(Kind.SESSION_CLOSED, "session " + session.name() + " was stopped"));
    } else {
      waiters.computeIfAbsent(session, key -> new ArrayDeque<>()).add(waiter);
    }
    return waiter;
  }

  /** Stops all sessions: the run is over. */
  public void stopAll() {
    List.copyOf(all).forEach(Session::stop);
  }

  ScriptThread scripts() {
    return scripts;
  }

  /** What an agent knows: what was noted in the workflow, and what was said in its session. */
  List<String> knownTo(ContextStack own) {
    Stream<ContextEntry> notes =
        mainContext.entries().stream().filter(entry -> entry.role() == Role.NOTE);
    return Stream.concat(own.entries().stream(), notes).map(ContextEntry::text).toList();
  }

  void finished(Turn turn, String answer) {
    Deque<CompletableFuture<Message>> waiting = waiters.get(turn.session());
    boolean awaited = waiting != null && !waiting.isEmpty();
    if (answer == null) {
      if (awaited && turn.take()) {
        turn.answer().whenComplete((text, why) -> waiting.remove().completeExceptionally(why));
      } else if (!turn.isTaken()) {
        failures.add(turn);
      }
      return;
    }
    Message message = report(turn, answer);
    if (awaited && turn.take()) {
      inbox.take(turn.session(), MessageType.TASK_COMPLETE);
      waiting.remove().complete(message);
    } else if (turn.isTaken()) {
      inbox.take(turn.session(), MessageType.TASK_COMPLETE);
    }
  }

  void stopped(Session session, AgentException why) {
    Deque<CompletableFuture<Message>> waiting = waiters.remove(session);
    if (waiting != null) {
      waiting.forEach(waiter -> waiter.completeExceptionally(why));
    }
  }

  private Message report(Turn turn, String answer) {
    Message message =
        new Message(
            MessageType.TASK_COMPLETE,
            turn.session().name() + " is done",
            Optional.of(answer),
            List.of(),
            Optional.of(turn.session()));
    try {
      inbox.send(message);
    } catch (AgentException sentBefore) {
      throw new IllegalStateException(sentBefore);
    }
    return message;
  }

  private Session open(Optional<String> worktree, AgentName agent) throws AgentException {
    try {
      AgentConnection connection = agents.connect(agent.name());
      Session session = new Session(all.size() + 1L, agent, worktree, connection, this);
      all.add(session);
      return session;
    } catch (AgentUnavailableException problem) {
      throw new AgentException(Kind.AGENT_UNAVAILABLE, problem.getMessage());
    }
  }

  private Stream<Session> active() {
    return all.stream().filter(session -> session.state() != Session.State.STOPPED);
  }

  private AgentException notFound(String what) {
    List<String> numbers =
        active().map(session -> session.number() + " (" + session.name() + ")").toList();
    String known = numbers.isEmpty() ? "none is active" : "active: " + String.join(", ", numbers);
    return new AgentException(Kind.NOT_FOUND, "no session " + what + "; " + known);
  }
}
