package dev.runevm.language.capability;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a program may be granted by the one who runs it. A native function names the capability that
 * it needs; a unit's manifest lists those of all its imports; linking fails if one is not granted.
 *
 * <p>Some can be granted for certain targets only, see {@link Grants}.
 */
public enum Capability {
  /** Starting, listing and talking to agent sessions. */
  SESSION,
  /** Messages between a workflow and the people who watch it. */
  INBOX,
  /** The context stack of the running session. */
  CONTEXT,
  /** Reading files and folders. */
  FS_READ("a directory"),
  /** Making, changing and removing files and folders. */
  FS_WRITE("a directory"),
  /** Requests over the network. */
  HTTP("a host, or a host and a port"),
  /** Starting processes of the operating system. */
  PROCESS("a program"),
  /** Signals of the operating system. */
  SIGNAL,
  /** Reading the clock. */
  CLOCK,
  /** Randomness from the system. */
  RANDOM,
  /** Standard output and standard error. */
  OUTPUT;

  private final Optional<String> target;

  Capability() {
    this.target = Optional.empty();
  }

  Capability(String target) {
    this.target = Optional.of(target);
  }

  /** The name as a user writes it: {@code session}, {@code fs.read}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** What a grant can limit it to, such as "a directory"; empty if it is granted whole. */
  public Optional<String> target() {
    return target;
  }

  /**
   * The capabilities with this {@link #id()}, or all whose ids begin with it: {@code fs} stands for
   * {@code fs.read} and {@code fs.write}. Empty if there are none.
   */
  public static Set<Capability> named(String id) {
    EnumSet<Capability> named = EnumSet.noneOf(Capability.class);
    for (Capability capability : values()) {
      if (capability.id().equals(id) || capability.id().startsWith(id + ".")) {
        named.add(capability);
      }
    }
    return named;
  }
}
