package dev.runevm.stdlib.agent;

import dev.runevm.stdlib.agent.backend.AgentSettings;
import dev.runevm.stdlib.host.ProjectTables;
import dev.runevm.stdlib.host.TomlFile;
import dev.runevm.stdlib.host.TomlFile.InvalidTomlException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The tables {@code [agents.NAME]} of a project's {@code Rune.toml}. */
final class ProjectAgents {
  private static final Set<String> AGENT_KEYS = Set.of("backend", "scenario");

  private ProjectAgents() {}

  static Map<String, AgentSettings> read(Path project) throws InvalidTomlException {
    TomlFile file = ProjectTables.read(project);
    Map<String, AgentSettings> agents = new LinkedHashMap<>();
    for (Map.Entry<String, TomlFile> entry : file.tablesBelow("agents").entrySet()) {
      agents.put(entry.getKey(), settings(entry.getKey(), entry.getValue()));
    }
    return agents;
  }

  private static AgentSettings settings(String name, TomlFile table) throws InvalidTomlException {
    table.requireKeys(AGENT_KEYS);
    String backend =
        table
            .text("backend")
            .orElseThrow(() -> table.problem("agent `" + name + "` has no `backend`"));
    Path folder = table.path().toAbsolutePath().getParent();
    Path scenario = table.text("scenario").map(folder::resolve).orElse(null);
    return new AgentSettings(name, backend, scenario);
  }
}
