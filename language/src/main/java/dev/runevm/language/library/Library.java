package dev.runevm.language.library;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a program can name and call that is not written in it: the signatures of all native modules.
 * The compiler resolves names against it and the verifier checks imports against it. Immutable.
 */
public final class Library {
  private static final int MAXIMUM_ALIASES = 16;

  private final Map<String, LibraryItem> items;
  private final Map<String, Set<String>> members;
  private final Map<String, String> prelude;

  /**
   * A library of these items.
   *
   * @param items every item; the modules on the way to an item must be among them
   * @param prelude names that are visible everywhere, to the paths that they stand for
   */
  public Library(Collection<LibraryItem> items, Map<String, String> prelude) {
    Map<String, LibraryItem> byPath = new HashMap<>();
    Map<String, Set<String>> names = new HashMap<>();
    for (LibraryItem item : items) {
      byPath.put(item.path(), item);
      int cut = item.path().lastIndexOf("::");
      String parent = cut < 0 ? "" : item.path().substring(0, cut);
      names
          .computeIfAbsent(parent, key -> new LinkedHashSet<>())
          .add(cut < 0 ? item.path() : item.path().substring(cut + 2));
    }
    this.items = Map.copyOf(byPath);
    this.members = Map.copyOf(names);
    this.prelude = new LinkedHashMap<>(prelude);
  }

  /** An empty library. */
  public static Library empty() {
    return new Library(List.of(), Map.of());
  }

  /** The item at a path without a leading {@code ::}; aliases are followed. */
  public Optional<LibraryItem> find(String path) {
    LibraryItem item = items.get(path);
    for (int i = 0; item instanceof LibraryItem.Alias alias && i < MAXIMUM_ALIASES; i++) {
      item = items.get(alias.target());
    }
    return Optional.ofNullable(item);
  }

  /** The names directly below a module or type; below {@code ""} the names of the crates. */
  public Set<String> members(String path) {
    return members.getOrDefault(path, Set.of());
  }

  /** The path that a name stands for everywhere, if it does. */
  public Optional<String> prelude(String name) {
    return Optional.ofNullable(prelude.get(name));
  }

  /** All names of the prelude. */
  public Set<String> preludeNames() {
    return java.util.Collections.unmodifiableSet(prelude.keySet());
  }

  /** All items, aliases included. */
  public Collection<LibraryItem> items() {
    return items.values();
  }
}
