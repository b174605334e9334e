package dev.runevm.stdlib.agent.backend;

import dev.runevm.stdlib.agent.ScriptThread;
import dev.runevm.stdlib.agent.backend.Scenario.Rule;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The embedded agent: it needs nothing, gives the same answers each time, and acts out what a
 * scenario says, so that failures, retries and slow answers can be tried.
 */
public final class LocalBackend implements AgentBackend {
  private final ScriptThread scripts;

  /** A backend whose agents take their time on this thread. */
  public LocalBackend(ScriptThread scripts) {
    this.scripts = scripts;
  }

  @Override
  public AgentConnection connect(AgentSettings settings) throws AgentUnavailableException {
    if (settings.scenario() == null) {
      throw new AgentUnavailableException(
          "agent `%1$s` has no scenario; add `scenario = \"FILE\"` to [agents.%1$s]"
              .formatted(settings.name()));
    }
    return new LocalConnection(settings.name(), ScenarioFile.read(settings.scenario()), scripts);
  }

  /** One session; it counts how often each rule was used. */
  private static final class LocalConnection implements AgentConnection {
    private final String name;
    private final Scenario scenario;
    private final ScriptThread scripts;
    private final int[] uses;
    private boolean closed;

    LocalConnection(String name, Scenario scenario, ScriptThread scripts) {
      this.name = name;
      this.scenario = scenario;
      this.scripts = scripts;
      this.uses = new int[scenario.rules().size()];
    }

    @Override
    public CompletionStage<String> prompt(List<String> context, String message) {
      CompletableFuture<String> answer = new CompletableFuture<>();
      for (int i = 0; i < uses.length; i++) {
        Rule rule = scenario.rules().get(i);
        Optional<String> reply = rule.replyTo(message);
        if (reply.isPresent() && (rule.times() == 0 || uses[i] < rule.times())) {
          uses[i]++;
          scripts.after(rule.delay(), () -> finish(answer, rule, reply.get()));
          return answer;
        }
      }
      answer.completeExceptionally(
          new AgentFailureException("the scenario of `" + name + "` has no rule for this message"));
      return answer;
    }

    private void finish(CompletableFuture<String> answer, Rule rule, String reply) {
      if (closed) {
        answer.completeExceptionally(new CancellationException());
      } else if (rule.fails()) {
        answer.completeExceptionally(new AgentFailureException(reply));
      } else {
        answer.complete(reply);
      }
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
