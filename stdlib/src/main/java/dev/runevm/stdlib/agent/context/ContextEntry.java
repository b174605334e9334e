package dev.runevm.stdlib.agent.context;

/**
 * One entry of a context.
 *
 * @param role who or what it comes from
 * @param text what it says
 */
public record ContextEntry(Role role, String text) {
  /** Who or what an entry comes from. */
  public enum Role {
    SYSTEM("system"),
    HUMAN("human"),
    AGENT("agent"),
    NOTE("note");

    private final String label;

    Role(String label) {
      this.label = label;
    }

    /** Its name in scripts. */
    public String label() {
      return label;
    }
  }
}
