package dev.runevm.stdlib.agent;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.stdlib.agent.backend.AgentDirectory;
import dev.runevm.stdlib.agent.backend.LocalBackend;
import dev.runevm.stdlib.agent.context.ContextStack;
import dev.runevm.stdlib.agent.inbox.AnswerList;
import dev.runevm.stdlib.agent.inbox.Inbox;
import dev.runevm.stdlib.agent.inbox.Person;
import dev.runevm.stdlib.agent.inbox.TerminalPerson;
import dev.runevm.stdlib.agent.session.Sessions;
import dev.runevm.stdlib.host.TextFile;
import dev.runevm.stdlib.host.TomlFile.InvalidTomlException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The sessions, the inbox and the context of one run. An embedder may provide its own to a context;
 * else it is made of the settings {@code project} (the path of a {@code Rune.toml}) and {@code
 * answers} (the path of a file of answers) when a script first needs it.
 */
public final class AgentWorld {
  private static final String SYSTEM_PROMPT = "You take part in a workflow.";

  private final ContextStack context = new ContextStack(SYSTEM_PROMPT);
  private final Inbox inbox;
  private final Sessions sessions;

  /**
   * A world without sessions.
   *
   * @param agents who can be talked to
   * @param person who answers questions
   * @param scripts the thread of the scripts
   */
  public AgentWorld(AgentDirectory agents, Person person, ScriptThread scripts) {
    inbox = new Inbox(person, scripts);
    sessions = new Sessions(agents, inbox, context, scripts);
  }

  /** The world of a context. */
  public static AgentWorld of(RuneContext context) {
    return context.service(AgentWorld.class, () -> configured(context));
  }

  /** The context of the workflow itself. */
  public ContextStack context() {
    return context;
  }

  /** The messages to people. */
  public Inbox inbox() {
    return inbox;
  }

  /** The sessions with agents. */
  public Sessions sessions() {
    return sessions;
  }

  private static AgentWorld configured(RuneContext context) {
    try {
      Optional<Path> project = context.setting("project").map(Path::of);
      ScriptThread scripts = ScriptThread.of(context);
      AgentDirectory agents =
          new AgentDirectory(
              project.isPresent() ? ProjectAgents.read(project.get()) : Map.of(),
              Map.of("local", new LocalBackend(scripts)));
      return new AgentWorld(agents, person(context), scripts);
    } catch (InvalidTomlException | IOException problem) {
      throw RuneError.of(ErrorKind.FOREIGN, problem.getMessage());
    }
  }

  private static Person person(RuneContext context) throws IOException {
    Optional<String> answers = context.setting("answers");
    return answers.isPresent()
        ? new AnswerList(answers.get(), TextFile.read(Path.of(answers.get())))
        : new TerminalPerson(context.in(), context.out());
  }
}
