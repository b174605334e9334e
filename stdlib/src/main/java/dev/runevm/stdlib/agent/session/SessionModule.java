package dev.runevm.stdlib.agent.session;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.OfType;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneField;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.RuneVariant;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneVec;
import dev.runevm.language.capability.Capability;
import dev.runevm.stdlib.agent.AgentError;
import dev.runevm.stdlib.agent.AgentWorld;
import dev.runevm.stdlib.agent.Outcomes;

/** The face of sessions in scripts. */
@RuneModule(
    path = "session",
    doc = "Sessions with agents, several at a time.",
    prelude = {"Agent", "Session"})
@RuneType(name = "Session", java = Session.class, doc = "One agent at work.")
@RuneType(
    name = "Turn",
    java = Turn.class,
    doc =
        "A message to an agent and what becomes of it. `.await` gives a `Result` with the answer;"
            + " `?` gives the turn itself if the message was accepted.")
@RuneType(name = "Phase", java = Phase.class, doc = "A step of what a session has done.")
@RuneType(name = "AgentError", java = AgentError.class, doc = "Why something was refused.")
@RuneType(name = "Agent", java = AgentType.class, doc = "Which agent a session is with.")
@RuneVariant(
    type = "Agent",
    name = "Acp",
    fields = "0",
    doc =
        "A program that speaks the Agent Client Protocol, by the name in the project's Rune.toml.")
@RuneVariant(
    type = "Agent",
    name = "Internal",
    fields = "0",
    doc = "A model, by the name in the project's Rune.toml.")
final class SessionModule {
  private static final String NEEDS_AGENT = "needs an agent that the project configures";

  private SessionModule() {}

  @RuneFunction(
      doc = "Starts a session in a worktree.",
      requires = Capability.SESSION,
      noExample = NEEDS_AGENT)
  @Returns("Result<Session, AgentError>")
  static RuneStruct start(
      RuneContext context, String worktree, @OfType("session::Agent") RuneStruct agent) {
    return Outcomes.result(
        () -> AgentWorld.of(context).sessions().start(worktree, AgentType.name(agent)));
  }

  @RuneFunction(
      doc = "Starts a session without a worktree, for a task aside; it is hidden from lists.",
      requires = Capability.SESSION,
      noExample = NEEDS_AGENT)
  @Returns("Result<Session, AgentError>")
  static RuneStruct startEphemeral(
      RuneContext context, @OfType("session::Agent") RuneStruct agent) {
    return Outcomes.result(
        () -> AgentWorld.of(context).sessions().startEphemeral(AgentType.name(agent)));
  }

  @RuneFunction(
      doc = "The active sessions that are not ephemeral, oldest first.",
      requires = Capability.SESSION,
      example = "assert_eq!(session::list()?.len(), 0);")
  @Returns("Result<Vec<Session>, AgentError>")
  static RuneStruct list(RuneContext context) {
    return Outcomes.result(() -> RuneVec.of(AgentWorld.of(context).sessions().list().toArray()));
  }

  @RuneFunction(
      doc = "An active session by its number or its id.",
      requires = Capability.SESSION,
      example = "assert!(session::get(42).is_err());")
  @Returns("Result<Session, AgentError>")
  static RuneStruct get(RuneContext context, Object key) {
    Sessions sessions = AgentWorld.of(context).sessions();
    return switch (key) {
      case Long number -> Outcomes.result(() -> sessions.get(number));
      case RuneString id -> Outcomes.result(() -> sessions.get(id.toString()));
      default -> throw RuneError.expectedType(BuiltinTypes.I64, key);
    };
  }

  @RuneFunction(
      doc = "Stops a session; stopping it again changes nothing.",
      requires = Capability.SESSION,
      noExample = NEEDS_AGENT)
  @Returns("Result<(), AgentError>")
  static RuneStruct stop(Session session) {
    return Outcomes.done(session::stop);
  }

  @RuneMethod(
      doc = "Sends a message to the agent. It does one turn at a time; up to 16 messages wait.",
      noExample = NEEDS_AGENT)
  static Turn send(Session session, String message) {
    return session.send(message);
  }

  @RuneMethod(doc = "What the session has done, oldest first.", noExample = NEEDS_AGENT)
  static RuneVec phases(Session session) {
    return RuneVec.of(session.phases().toArray());
  }

  @RuneField(doc = "A small number, stable while the session lives.")
  static long number(Session session) {
    return session.number();
  }

  @RuneField(doc = "The identity within the run.")
  static String id(Session session) {
    return session.id();
  }

  @RuneField(doc = "What people call it.")
  static String name(Session session) {
    return session.name();
  }

  @RuneField(doc = "The name of the agent.")
  static String agent(Session session) {
    return session.agent().name();
  }

  @RuneField(doc = "The worktree; `()` for an ephemeral session.")
  static Object worktree(Session session) {
    return session.worktree().<Object>map(RuneString::of).orElse(RuneTuple.UNIT);
  }

  @RuneField(doc = "`idle`, `working` or `stopped`.")
  static String state(Session session) {
    return session.state().label();
  }

  @RuneMethod(name = "display_fmt", doc = "The name.", noExample = NEEDS_AGENT)
  static String displaySession(Session session) {
    return session.name();
  }

  @RuneMethod(
      name = "into_future",
      doc = "A future of the answer: `Ok(text)`, or `Err` with the reason.",
      noExample = NEEDS_AGENT)
  @Returns("std::future::Future<Result<String, AgentError>>")
  static RuneFuture intoFuture(RuneContext context, Turn turn) {
    turn.take();
    return Outcomes.future(context, turn::answer, RuneString::of);
  }

  @RuneMethod(
      name = "try",
      doc = "Goes on with the turn if the message was accepted, else returns the `Err`.",
      noExample = NEEDS_AGENT)
  @Returns("std::ops::ControlFlow<Result<(), AgentError>, Turn>")
  static RuneStruct accepted(Turn turn) {
    return turn.refusal()
        .map(why -> BuiltinTypes.BREAK.create(Outcomes.error(why)))
        .orElseGet(() -> BuiltinTypes.CONTINUE.create(turn));
  }

  @RuneField(name = "message", doc = "What was sent.")
  static String turnMessage(Turn turn) {
    return turn.message();
  }

  @RuneField(name = "name", doc = "What was asked for.")
  static String phaseName(Phase phase) {
    return phase.name();
  }

  @RuneField(name = "agent", doc = "Who did it.")
  static String phaseAgent(Phase phase) {
    return phase.agent();
  }

  @RuneField(
      name = "kind",
      doc =
          "What went wrong: `not_found`, `agent_unavailable`, `worktree_refused`, `worktree_busy`,"
              + " `session_closed`, `limit_exceeded`, `turn_failed`, `cancelled`,"
              + " `context_underflow` or `invalid`.")
  static String errorKind(AgentError error) {
    return error.kind().name().toLowerCase(java.util.Locale.ROOT);
  }

  @RuneField(name = "message", doc = "What a person reads.")
  static String errorMessage(AgentError error) {
    return error.message();
  }

  @RuneMethod(name = "display_fmt", doc = "The message.", example = "f\"{session::get(1)}\"")
  static String displayError(AgentError error) {
    return error.message();
  }
}
