package dev.runevm.stdlib.agent.workflow;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * A state machine whose handlers and conditions are functions of scripts.
 *
 * @param machine its states and transitions
 */
record ScriptMachine(StateMachine<Object> machine) implements RuneValue {
  /** The type of the values in scripts. */
  public static final RuneType TYPE = RuneType.nativeType("workflow::StateMachine");

  @Override
  public RuneType type() {
    return TYPE;
  }
}
