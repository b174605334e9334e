package dev.runevm.stdlib.agent.inbox;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Default;
import dev.runevm.interpreter.binding.OfType;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneField;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.RuneVariant;
import dev.runevm.interpreter.coroutine.Promise;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.language.capability.Capability;
import dev.runevm.stdlib.agent.AgentWorld;
import dev.runevm.stdlib.agent.Outcomes;
import dev.runevm.stdlib.agent.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The face of the inbox in scripts. */
@RuneModule(
    path = "inbox",
    doc = "Messages between a workflow and the people who watch it.",
    prelude = {"Message", "MessageType"})
@RuneType(
    name = "Message",
    java = Message.class,
    constructor = "new",
    doc = "A message to a person.")
@RuneType(name = "MessageType", java = MessageTypes.class, doc = "What a message is about.")
@RuneVariant(type = "MessageType", name = "DecisionNeeded", doc = "A choice is needed.")
@RuneVariant(type = "MessageType", name = "ApprovalRequired", doc = "A yes or no is needed.")
@RuneVariant(type = "MessageType", name = "TaskComplete", doc = "An agent has finished a turn.")
@RuneVariant(type = "MessageType", name = "Error", doc = "Something went wrong.")
@RuneVariant(type = "MessageType", name = "Info", doc = "Something worth knowing.")
final class InboxModule {
  private static final String NEEDS_PERSON = "needs a person who answers";

  private InboxModule() {}

  @RuneFunction(
      doc = "Sends a message; gives its number.",
      requires = Capability.INBOX,
      example = "assert_eq!(inbox::send(Message::info(\"started\"))?, 1);")
  @Returns("Result<i64, session::AgentError>")
  static RuneStruct send(RuneContext context, Message message) {
    return Outcomes.result(() -> AgentWorld.of(context).inbox().send(message));
  }

  @RuneFunction(
      doc =
          "Waits for the oldest unread message of `session` with this type. For `TaskComplete` it"
              + " gives the message of the agent's turn, or `Err` if the turn failed; for"
              + " `DecisionNeeded` the person's answer; for `ApprovalRequired` whether it is"
              + " given.",
      suspends = true,
      requires = Capability.INBOX,
      noExample = NEEDS_PERSON)
  @Returns("Result<Message, session::AgentError>")
  static RuneFuture waitFor(
      RuneContext context, Session session, @OfType("inbox::MessageType") RuneStruct messageType) {
    MessageType type = MessageTypes.of(messageType);
    AgentWorld world = AgentWorld.of(context);
    if (type.asks()) {
      return Outcomes.future(
          context, () -> world.inbox().response(session, type), answer -> response(type, answer));
    }
    if (type == MessageType.TASK_COMPLETE) {
      return Outcomes.future(
          context, () -> world.sessions().completion(session), message -> message);
    }
    return Promise.completed(
        world
            .inbox()
            .take(session, type)
            .map(BuiltinTypes.OK::create)
            .orElseGet(() -> Outcomes.error(Inbox.nothingToWaitFor(session, type))));
  }

  @RuneFunction(
      doc = "Waits for the answer to the approval that was asked for last: true if it is given.",
      suspends = true,
      requires = Capability.INBOX,
      noExample = NEEDS_PERSON)
  @Returns("Result<bool, session::AgentError>")
  static RuneFuture waitForApproval(RuneContext context) {
    return Outcomes.future(context, () -> AgentWorld.of(context).inbox().approval(), yes -> yes);
  }

  @RuneFunction(
      doc = "The messages, oldest first.",
      requires = Capability.INBOX,
      example =
          """
          inbox::send(Message::info("a"))?;
          assert_eq!(inbox::list(unread_only: true)?.len(), 1);
          """)
  @Returns("Result<Vec<Message>, session::AgentError>")
  static RuneStruct list(
      RuneContext context,
      @Default("false") boolean unreadOnly,
      @Default("50") long limit,
      @Default("None") Optional<Session> session) {
    return Outcomes.result(
        () ->
            RuneVec.of(AgentWorld.of(context).inbox().list(unreadOnly, limit, session).toArray()));
  }

  @RuneFunction(
      doc = "Marks a message as read, by its number. That is no response.",
      requires = Capability.INBOX,
      example =
          """
          let id = inbox::send(Message::info("a"))?;
          inbox::mark_read(id)?;
          assert_eq!(inbox::list(unread_only: true)?.len(), 0);
          """)
  @Returns("Result<(), session::AgentError>")
  static RuneStruct markRead(RuneContext context, long id) {
    return Outcomes.done(() -> AgentWorld.of(context).inbox().markRead(id));
  }

  @RuneFunction(
      name = "new",
      type = "Message",
      doc = "A message; the struct literal `Message { … }` calls this.",
      example = "let m = Message { msg_type: MessageType::Info, title: \"Hello\" };")
  static Message create(
      @OfType("inbox::MessageType") RuneStruct msgType,
      String title,
      @Default("None") Object body,
      @Default("[]") RuneVec options,
      @Default("None") Optional<Session> session) {
    return new Message(MessageTypes.of(msgType), title, body(body), texts(options), session);
  }

  @RuneFunction(
      type = "Message",
      doc = "Something worth knowing.",
      example = "assert_eq!(Message::info(\"started\").title, \"started\");")
  static Message info(String title) {
    return plain(MessageType.INFO, title);
  }

  @RuneFunction(
      type = "Message",
      doc = "Something went wrong.",
      example = "assert_eq!(Message::error(\"no disk\").title, \"no disk\");")
  static Message error(String title) {
    return plain(MessageType.ERROR, title);
  }

  @RuneFunction(
      type = "Message",
      doc = "A yes or no is needed; `inbox::wait_for_approval` waits for it.",
      example = "assert_eq!(Message::approval_required(\"Deploy?\").title, \"Deploy?\");")
  static Message approvalRequired(String title) {
    return plain(MessageType.APPROVAL_REQUIRED, title);
  }

  @RuneField(doc = "Its number, from 1; 0 until it is sent.")
  static long id(Message message) {
    return message.id();
  }

  @RuneField(doc = "What it is about.")
  @Returns("MessageType")
  static RuneStruct msgType(Message message) {
    return MessageTypes.value(message.messageType());
  }

  @RuneField(doc = "Its one line.")
  static String title(Message message) {
    return message.title();
  }

  @RuneField(doc = "What there is to know besides; `\"\"` if nothing.")
  static String body(Message message) {
    return message.body().orElse("");
  }

  @RuneField(doc = "Whether it was marked as read.")
  static boolean read(Message message) {
    return message.isRead();
  }

  @RuneField(doc = "What the person answered, as an `Option`.")
  static Optional<String> response(Message message) {
    return message.response();
  }

  private static Message plain(MessageType type, String title) {
    return new Message(type, title, Optional.empty(), List.of(), Optional.empty());
  }

  private static Object response(MessageType type, String answer) {
    return type == MessageType.APPROVAL_REQUIRED ? answer.equals("yes") : RuneString.of(answer);
  }

  /** A body may be given as a text, as an option of one, or left out. */
  private static Optional<String> body(Object body) {
    return switch (body) {
      case RuneString text -> Optional.of(text.toString());
      case RuneStruct option when option.is(BuiltinTypes.NONE) -> Optional.empty();
      case RuneStruct option when option.is(BuiltinTypes.SOME) -> body(option.get(0));
      case RuneTuple unit when unit == RuneTuple.UNIT -> Optional.empty();
      default -> throw RuneError.expectedType(BuiltinTypes.STRING, body);
    };
  }

  private static List<String> texts(RuneVec vec) {
    List<String> texts = new ArrayList<>();
    for (Object element : vec.toArray()) {
      if (!(element instanceof RuneString text)) {
        throw RuneError.expectedType(BuiltinTypes.STRING, element);
      }
      texts.add(text.toString());
    }
    return texts;
  }
}
