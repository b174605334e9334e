package dev.runevm.stdlib.agent.backend;

import dev.runevm.stdlib.agent.Suggestion;
import java.util.Map;

/** The agents that a project has configured, and the backends that reach them. */
public final class AgentDirectory {
  private final Map<String, AgentSettings> agents;
  private final Map<String, AgentBackend> backends;

  /** A directory of these agents, by the names that scripts use, and backends by theirs. */
  public AgentDirectory(Map<String, AgentSettings> agents, Map<String, AgentBackend> backends) {
    this.agents = Map.copyOf(agents);
    this.backends = Map.copyOf(backends);
  }

  /**
   * Connects a new session to an agent.
   *
   * @throws AgentUnavailableException if there is no such agent or it cannot be reached
   */
  public AgentConnection connect(String name) throws AgentUnavailableException {
    AgentSettings settings = agents.get(name);
    if (settings == null) {
      throw new AgentUnavailableException(
          "agent `%1$s` is not configured%2$s; add a table [agents.%1$s] with a `backend` to the Rune.toml of the project"
              .formatted(name, Suggestion.among(name, agents.keySet())));
    }
    AgentBackend backend = backends.get(settings.backend());
    if (backend == null) {
      throw new AgentUnavailableException(
          "agent `%s` has the unknown backend `%s`%s"
              .formatted(
                  name,
                  settings.backend(),
                  Suggestion.among(settings.backend(), backends.keySet())));
    }
    return backend.connect(settings);
  }
}
