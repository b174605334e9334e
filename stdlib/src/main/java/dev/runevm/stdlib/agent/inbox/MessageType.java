package dev.runevm.stdlib.agent.inbox;

/** What a message to a person is about. */
public enum MessageType {
  /** A choice between options is needed; blocks whoever waits for it. */
  DECISION_NEEDED("DecisionNeeded"),
  /** A yes or no is needed; blocks whoever waits for it. */
  APPROVAL_REQUIRED("ApprovalRequired"),
  /** An agent has finished a turn. */
  TASK_COMPLETE("TaskComplete"),
  /** Something went wrong. */
  ERROR("Error"),
  /** Something worth knowing. */
  INFO("Info");

  private final String variant;

  MessageType(String variant) {
    this.variant = variant;
  }

  /** Its name in scripts. */
  public String variant() {
    return variant;
  }

  /** Whether a person is to respond. */
  public boolean asks() {
    return this == DECISION_NEEDED || this == APPROVAL_REQUIRED;
  }
}
