package dev.runevm.stdlib.agent.workflow;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;
import java.util.ArrayList;
import java.util.List;

/** A sequence of steps, each for an agent. */
public final class Workflow implements RuneValue {
  /** The type of the values in scripts. */
  public static final RuneType TYPE = RuneType.nativeType("workflow::Workflow");

  private final List<WorkflowStep> steps = new ArrayList<>();

  /** Adds a step at the end. */
  public void addStep(String name, String agent) {
    steps.add(new WorkflowStep(name, agent));
  }

  /** The steps in order. */
  public List<WorkflowStep> steps() {
    return List.copyOf(steps);
  }

  /** Removes a step that repeats the one before it: the same work for the same agent. */
  public void optimize() {
    for (int i = steps.size() - 1; i > 0; i--) {
      if (steps.get(i).equals(steps.get(i - 1))) {
        steps.remove(i);
      }
    }
  }

  @Override
  public RuneType type() {
    return TYPE;
  }
}
