package dev.runevm.stdlib.agent.session;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * A step of what a session has done.
 *
 * @param name what was asked for
 * @param agent who did it
 */
public record Phase(String name, String agent) implements RuneValue {
  /** The type of the values in scripts. */
  public static final RuneType TYPE = RuneType.nativeType("session::Phase");

  @Override
  public RuneType type() {
    return TYPE;
  }
}
