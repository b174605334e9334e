package dev.runevm.stdlib.agent.workflow;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * A step of a workflow.
 *
 * @param name what is to be done
 * @param agent who does it
 */
public record WorkflowStep(String name, String agent) implements RuneValue {
  /** The type of the values in scripts. */
  public static final RuneType TYPE = RuneType.nativeType("workflow::Step");

  @Override
  public RuneType type() {
    return TYPE;
  }
}
