package dev.runevm.language.capability;

import java.util.Locale;
import java.util.Optional;

/**
 * What a program may be granted by the one who runs it. A native function names the capability that
 * it needs; a unit's manifest lists those of all its imports; linking fails if one is not granted.
 */
public enum Capability {
  /** Starting, listing and talking to agent sessions. */
  SESSION,
  /** Messages between a workflow and the people who watch it. */
  INBOX,
  /** The context stack of the running session. */
  CONTEXT,
  /** Reading and writing files. */
  FS,
  /** Requests over the network. */
  HTTP,
  /** Starting processes of the operating system. */
  PROCESS,
  /** Signals of the operating system. */
  SIGNAL,
  /** Reading the clock. */
  CLOCK,
  /** Randomness from the system. */
  RANDOM,
  /** Standard output and standard error. */
  OUTPUT;

  /** The name as a user writes it: {@code rune run --allow session}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The capability with this {@link #id()}. */
  public static Optional<Capability> of(String id) {
    for (Capability capability : values()) {
      if (capability.id().equals(id)) {
        return Optional.of(capability);
      }
    }
    return Optional.empty();
  }
}
