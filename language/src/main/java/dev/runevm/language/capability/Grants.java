package dev.runevm.language.capability;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a program was granted: capabilities, some of them for certain targets only. Immutable.
 *
 * <p>A grant is written as the name of a capability, or of a group of them ({@code fs}), and a
 * target if it is limited: {@code fs.read=src}, {@code http=api.example.org}. {@code all} stands
 * for everything.
 */
public final class Grants {
  private static final String ALL = "all";
  private static final char LIMIT = '=';
  private static final Set<String> UNLIMITED = Set.of();

  private final Map<Capability, Set<String>> targets;

  private Grants(Map<Capability, Set<String>> targets) {
    this.targets = targets;
  }

  /** These capabilities, each without limits. */
  public static Grants of(Collection<Capability> capabilities) {
    Map<Capability, Set<String>> targets = new EnumMap<>(Capability.class);
    capabilities.forEach(capability -> targets.put(capability, UNLIMITED));
    return new Grants(targets);
  }

  /** Everything. */
  public static Grants all() {
    return of(Arrays.asList(Capability.values()));
  }

  /**
   * The grants in a text, separated by commas.
   *
   * @throws IllegalArgumentException with a message for people if one of them is none
   */
  public static Grants parse(String text) {
    Grants grants = of(Set.of());
    for (String grant : text.split(",")) {
      if (!grant.isBlank()) {
        grants = grants.with(grant.strip());
      }
    }
    return grants;
  }

  /**
   * These grants and another one.
   *
   * @throws IllegalArgumentException with a message for people if it is none
   */
  public Grants with(String grant) {
    if (grant.equals(ALL)) {
      return all();
    }
    int cut = grant.indexOf(LIMIT);
    String name = cut < 0 ? grant : grant.substring(0, cut);
    Set<Capability> named = Capability.named(name);
    if (named.isEmpty()) {
      throw new IllegalArgumentException("there is no capability `" + name + "`");
    }
    Map<Capability, Set<String>> all = new EnumMap<>(Capability.class);
    all.putAll(targets);
    for (Capability capability : named) {
      all.merge(
          capability,
          cut < 0 ? UNLIMITED : target(capability, grant.substring(cut + 1)),
          Grants::union);
    }
    return new Grants(all);
  }

  private static Set<String> target(Capability capability, String target) {
    String wanted =
        capability
            .target()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the capability `"
                            + capability.id()
                            + "` is granted whole: write `"
                            + capability.id()
                            + "`"));
    if (target.isBlank()) {
      throw new IllegalArgumentException(
          "`" + capability.id() + "=` names nothing: it needs " + wanted);
    }
    return Set.of(target);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return UNLIMITED;
    }
    Set<String> union = new TreeSet<>(some);
    union.addAll(more);
    return Set.copyOf(union);
  }

  /** Whether a capability was granted, be it for certain targets only. */
  public boolean has(Capability capability) {
    return targets.containsKey(capability);
  }

  /** The targets that a granted capability is limited to; empty if it is not limited. */
  public Set<String> targets(Capability capability) {
    return targets.getOrDefault(capability, UNLIMITED);
  }

  /** What was granted, limited or not. */
  public Set<Capability> capabilities() {
    return Set.copyOf(targets.keySet());
  }

  /** The text that {@link #parse} reads. */
  @Override
  public String toString() {
    return targets.entrySet().stream().map(Grants::text).collect(Collectors.joining(","));
  }

  private static String text(Map.Entry<Capability, Set<String>> entry) {
    String id = entry.getKey().id();
    return entry.getValue().isEmpty()
        ? id
        : entry.getValue().stream()
            .sorted()
            .map(target -> id + LIMIT + target)
            .collect(Collectors.joining(","));
  }
}
