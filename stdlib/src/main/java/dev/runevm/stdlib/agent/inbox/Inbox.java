package dev.runevm.stdlib.agent.inbox;

import dev.runevm.stdlib.agent.AgentException;
import dev.runevm.stdlib.agent.AgentException.Kind;
import dev.runevm.stdlib.agent.ScriptThread;
import dev.runevm.stdlib.agent.session.Session;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;

/**
 * Messages from a workflow to the people who watch it, and their responses. Used on the thread of
 * the scripts only; answers that come on another thread are brought there.
 */
public final class Inbox {
  /** A question that is waiting to be asked or answered. */
  private record Pending(Message message, CompletableFuture<String> answer) {}

  private final List<Message> messages = new ArrayList<>();
  private final Deque<Pending> questions = new ArrayDeque<>();
  private final Person person;
  private final ScriptThread scripts;

  /** An empty inbox whose questions go to this person. */
  public Inbox(Person person, ScriptThread scripts) {
    this.person = person;
    this.scripts = scripts;
  }

  /** Sends a message and gives its number. A message can be sent once. */
  public long send(Message message) throws AgentException {
    if (message.id() != 0) {
      throw new AgentException(
          Kind.INVALID, "the message `" + message.title() + "` was sent before");
    }
    messages.add(message);
    message.sentAs(messages.size());
    return message.id();
  }

  /** The messages, oldest first. */
  public List<Message> list(boolean unreadOnly, long limit, Optional<Session> session) {
    return messages.stream()
        .filter(message -> !unreadOnly || !message.isRead())
        .filter(message -> session.isEmpty() || message.session().equals(session))
        .limit(limit)
        .toList();
  }

  /** Marks a message as read; doing so again changes nothing, and it is no response. */
  public void markRead(long id) throws AgentException {
    if (id < 1 || id > messages.size()) {
      throw new AgentException(Kind.NOT_FOUND, "no message " + id);
    }
    messages.get((int) id - 1).markRead();
  }

  /**
   * Waits for the response to the oldest message that asks for one and that nobody has waited for.
   *
   * @return completed on the thread of the scripts with the answer, or exceptionally with {@link
   *     NobodyAnswersException}
   */
  public CompletionStage<String> response(Session session, MessageType type) throws AgentException {
    return ask(
        message -> message.messageType() == type && message.session().equals(Optional.of(session)),
        nothingToWaitFor(session, type));
  }

  /** Why a wait for a message that was not sent is refused. */
  static AgentException nothingToWaitFor(Session session, MessageType type) {
    return new AgentException(
        Kind.NOT_FOUND,
        "there is no %s message of session %s to wait for; send one first"
            .formatted(type.variant(), session.name()));
  }

  /** Waits for the approval that was asked for last; true if it is given. */
  public CompletionStage<Boolean> approval() throws AgentException {
    List<Message> asked =
        messages.stream()
            .filter(message -> message.messageType() == MessageType.APPROVAL_REQUIRED)
            .filter(message -> !message.isConsumed())
            .toList();
    if (asked.isEmpty()) {
      throw nothingAsked();
    }
    return ask(message -> message == asked.getLast(), nothingAsked()).thenApply("yes"::equals);
  }

  /** Takes the oldest unconsumed message that fits. */
  public Optional<Message> take(Session session, MessageType type) {
    Optional<Message> found =
        find(
            message ->
                message.messageType() == type && message.session().equals(Optional.of(session)));
    found.ifPresent(Message::consume);
    return found;
  }

  private static AgentException nothingAsked() {
    return new AgentException(
        Kind.NOT_FOUND, "no approval was asked for; send Message::approval_required(title) first");
  }

  private Optional<Message> find(Predicate<Message> fits) {
    return messages.stream()
        .filter(message -> !message.isConsumed() && fits.test(message))
        .findFirst();
  }

  private CompletionStage<String> ask(Predicate<Message> fits, AgentException nothing)
      throws AgentException {
    Message message = find(fits).orElseThrow(() -> nothing);
    message.consume();
    Pending pending = new Pending(message, new CompletableFuture<>());
    questions.add(pending);
    if (questions.size() == 1) {
      askNext();
    }
    return pending.answer;
  }

  private void askNext() {
    Pending pending = questions.peek();
    if (pending != null) {
      scripts.whenComplete(
          person.ask(Question.of(pending.message)),
          (answer, failure) -> finish(pending, answer, failure));
    }
  }

  private void finish(Pending pending, Optional<String> answer, Throwable failure) {
    questions.remove();
    if (failure != null) {
      pending.answer.completeExceptionally(failure);
    } else if (answer.isEmpty()) {
      pending.answer.completeExceptionally(
          new NobodyAnswersException("nobody is there to answer: " + pending.message.title()));
    } else {
      pending.message.respond(answer.get());
      pending.answer.complete(answer.get());
    }
    askNext();
  }
}
