package dev.runevm.stdlib.agent.session;

/**
 * Which agent a session is with.
 *
 * @param kind how it is reached in principle
 * @param name the name under which the project configures it
 */
public record AgentName(Kind kind, String name) {
  /** How an agent is reached in principle. */
  public enum Kind {
    /** A program that speaks the Agent Client Protocol. */
    ACP("Acp"),
    /** A model. */
    INTERNAL("Internal");

    private final String variant;

    Kind(String variant) {
      this.variant = variant;
    }

    /** Its name in scripts. */
    public String variant() {
      return variant;
    }
  }
}
