package dev.runevm.stdlib.agent.workflow;

/**
 * A step of a workflow.
 *
 * @param name what is to be done
 * @param agent who does it
 */
public record WorkflowStep(String name, String agent) {}
