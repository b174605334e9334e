package dev.runevm.stdlib.agent.inbox;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import dev.runevm.stdlib.agent.session.Session;
import java.util.List;
import java.util.Optional;

/** A message to a person. Only the inbox changes its state. */
public final class Message implements RuneValue {
  /** The type of the values in scripts. */
  public static final RuneType TYPE = RuneType.nativeType("inbox::Message");

  private final MessageType messageType;
  private final String title;
  private final Optional<String> body;
  private final List<String> options;
  private final Optional<Session> session;
  private long id;
  private boolean read;
  private boolean consumed;
  private Optional<String> response = Optional.empty();

  /**
   * A message that was not sent yet.
   *
   * @param options what can be answered, for a decision
   * @param session what it is about
   */
  public Message(
      MessageType messageType,
      String title,
      Optional<String> body,
      List<String> options,
      Optional<Session> session) {
    this.messageType = messageType;
    this.title = title;
    this.body = body;
    this.options = List.copyOf(options);
    this.session = session;
  }

  /** What it is about. */
  public MessageType messageType() {
    return messageType;
  }

  /** Its one line. */
  public String title() {
    return title;
  }

  /** What there is to know besides. */
  public Optional<String> body() {
    return body;
  }

  /** What can be answered. */
  public List<String> options() {
    return options;
  }

  /** The session that it is about. */
  public Optional<Session> session() {
    return session;
  }

  /** Its number, from 1; 0 until it is sent. */
  public long id() {
    return id;
  }

  /** Whether it was marked as read. */
  public boolean isRead() {
    return read;
  }

  /** What the person answered. */
  public Optional<String> response() {
    return response;
  }

  void sentAs(long number) {
    id = number;
  }

  void markRead() {
    read = true;
  }

  void respond(String answer) {
    response = Optional.of(answer);
    read = true;
  }

  boolean isConsumed() {
    return consumed;
  }

  void consume() {
    consumed = true;
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
