package dev.runevm.stdlib.agent.context;

import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.RuneValue;

/**
 * One entry of a context.
 *
 * @param role who or what it comes from
 * @param text what it says
 */
public record ContextEntry(Role role, String text) implements RuneValue {
  /** The type of the values in scripts. */
  public static final RuneType TYPE = RuneType.nativeType("context::Entry");

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

  @Override
  public RuneType type() {
    return TYPE;
  }
}
