package dev.runevm.stdlib.agent;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * What scripts find in an {@code Err} of these modules.
 *
 * @param kind what went wrong
 * @param message what a person reads
 */
public record AgentError(AgentException.Kind kind, String message) implements RuneValue {
  /** The type of the values in scripts. */
  public static final RuneType TYPE = RuneType.nativeType("session::AgentError");

  static AgentError of(AgentException exception) {
    return new AgentError(exception.kind(), exception.getMessage());
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
