package dev.runevm.stdlib.agent.backend;

import java.nio.file.Path;

/**
 * What a project says about an agent: one table {@code [agents.NAME]} of its {@code Rune.toml}.
 *
 * @param name the name that scripts use
 * @param backend the name of the backend
 * @param scenario for the local backend: the file that says how the agent behaves
 */
public record AgentSettings(String name, String backend, Path scenario) {}
