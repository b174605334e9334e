package dev.runevm.stdlib.agent.workflow;

import dev.runevm.stdlib.agent.AgentException;
import dev.runevm.stdlib.agent.AgentException.Kind;
import dev.runevm.stdlib.agent.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * States with handlers, and transitions between them with conditions. The first state is where it
 * starts. Handlers and conditions are values that only the caller knows how to call.
 *
 * @param <H> what handlers and conditions are
 */
public final class StateMachine<H> {
  private record Transition<H>(String from, String to, H condition) {}

  private final Map<String, H> states = new LinkedHashMap<>();
  private final List<Transition<H>> transitions = new ArrayList<>();
  private String current;

  /** Adds a state; the first one is the current one. */
  public void state(String name, H handler) throws AgentException {
    if (states.putIfAbsent(name, handler) != null) {
      throw new AgentException(Kind.INVALID, "the state `" + name + "` is there already");
    }
    if (current == null) {
      current = name;
    }
  }

  /** Adds a transition between two states that are there. */
  public void transition(String from, String to, H condition) throws AgentException {
    requireState(from);
    requireState(to);
    transitions.add(new Transition<>(from, to, condition));
  }

  /** The current state; empty if there are none. */
  public Optional<String> current() {
    return Optional.ofNullable(current);
  }

  /** The names of the states in the order of their addition. */
  public List<String> states() {
    return List.copyOf(states.keySet());
  }

  /**
   * Goes along the first transition from the current state whose condition holds.
   *
   * @param holds decides whether a condition holds
   * @return the handler of the state that was entered; empty if no condition holds
   */
  public Optional<H> advance(Predicate<H> holds) {
    for (Transition<H> transition : transitions) {
      if (transition.from.equals(current) && holds.test(transition.condition)) {
        current = transition.to;
        return Optional.of(states.get(current));
      }
    }
    return Optional.empty();
  }

  private void requireState(String name) throws AgentException {
    if (!states.containsKey(name)) {
      throw new AgentException(
          Kind.NOT_FOUND, "no state `" + name + "`" + Suggestion.among(name, states.keySet()));
    }
  }
}
