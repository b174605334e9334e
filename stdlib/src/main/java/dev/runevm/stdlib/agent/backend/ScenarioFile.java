package dev.runevm.stdlib.agent.backend;

import dev.runevm.stdlib.agent.backend.Scenario.Rule;
import dev.runevm.stdlib.host.TomlFile;
import dev.runevm.stdlib.host.TomlFile.InvalidTomlException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads scenarios: a TOML file with an array of tables {@code [[rule]]}. */
final class ScenarioFile {
  private static final Set<String> KEYS = Set.of("when", "times", "answer", "error", "delay_ms");

  private ScenarioFile() {}

  static Scenario read(Path path) throws AgentUnavailableException {
    try {
      TomlFile file = TomlFile.read(path);
      file.requireKeys(Set.of("rule"));
      List<Rule> rules = new ArrayList<>();
      for (TomlFile table : file.tables("rule")) {
        rules.add(rule(table));
      }
      if (rules.isEmpty()) {
        throw file.problem("it has no rule; add a table [[rule]] with an answer");
      }
      return new Scenario(List.copyOf(rules));
    } catch (InvalidTomlException problem) {
      throw new AgentUnavailableException(problem.getMessage());
    }
  }

  private static Rule rule(TomlFile table) throws InvalidTomlException {
    table.requireKeys(KEYS);
    Optional<String> answer = table.text("answer");
    Optional<String> error = table.text("error");
    if (answer.isPresent() == error.isPresent()) {
      throw table.problem("a rule has either `answer` or `error`");
    }
    return new Rule(
        pattern(table),
        Math.toIntExact(table.number("times", 0, 1_000_000).orElse(0L)),
        answer.or(() -> error).orElseThrow(),
        error.isPresent(),
        Duration.ofMillis(table.number("delay_ms", 0, 86_400_000).orElse(0L)));
  }

  private static Optional<Pattern> pattern(TomlFile table) throws InvalidTomlException {
    Optional<String> when = table.text("when");
    try {
      return when.map(Pattern::compile);
    } catch (PatternSyntaxException problem) {
      throw table.problem("`when` is no regular expression: " + problem.getDescription());
    }
  }
}
