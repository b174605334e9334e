package dev.runevm.language.library;

import java.util.Collection;
import java.util.Collections;
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

  private final Items items;
  private final Map<String, String> prelude;
  private volatile Map<String, Set<String>> members;

  /** Where the items are. */
  interface Items {
    /** The item with exactly this path, or null. */
    LibraryItem get(String path);

    /** All of them, always in the same order. */
    Collection<LibraryItem> all();
  }

  /**
   * A library of these items.
   *
   * @param items every item; the modules on the way to an item must be among them
   * @param prelude names that are visible everywhere, to the paths that they stand for
   */
  public Library(Collection<LibraryItem> items, Map<String, String> prelude) {
    this(inMemory(items), prelude);
  }

  Library(Items items, Map<String, String> prelude) {
    this.items = items;
    this.prelude = new LinkedHashMap<>(prelude);
  }

  private static Items inMemory(Collection<LibraryItem> items) {
    Map<String, LibraryItem> byPath = new LinkedHashMap<>();
    items.forEach(item -> byPath.put(item.path(), item));
    return new Items() {
      @Override
      public LibraryItem get(String path) {
        return byPath.get(path);
      }

      @Override
      public Collection<LibraryItem> all() {
        return Collections.unmodifiableCollection(byPath.values());
      }
    };
  }

  /** An empty library. */
  public static Library empty() {
    return new Library(List.of(), Map.of());
  }

  /**
   * The item at a path without a leading {@code ::}. Aliases are followed, also on the way to the
   * item, and a method that a type has from a trait is found below the type: {@code
   * std::slice::Iter::map} is {@code std::iter::Iterator::map}.
   */
  public Optional<LibraryItem> find(String path) {
    return Optional.ofNullable(find(path, MAXIMUM_ALIASES));
  }

  /** The function at a path, also one that makes a constant. Otherwise as {@link #find}. */
  public Optional<LibraryItem.Function> function(String path) {
    return switch (find(path, MAXIMUM_ALIASES)) {
      case LibraryItem.Function function -> Optional.of(function);
      case LibraryItem.Computed constant -> Optional.of(constant.function());
      case null, default -> Optional.empty();
    };
  }

  private LibraryItem find(String path, int depth) {
    LibraryItem item = items.get(path);
    if (item instanceof LibraryItem.Alias alias) {
      return depth == 0 ? null : find(alias.target(), depth - 1);
    }
    int cut = path.lastIndexOf("::");
    if (item != null || cut < 0 || depth == 0) {
      return item;
    }
    LibraryItem parent = find(path.substring(0, cut), depth - 1);
    return parent == null ? null : member(parent, path.substring(cut), depth);
  }

  private LibraryItem member(LibraryItem parent, String suffix, int depth) {
    LibraryItem item = items.get(parent.path() + suffix);
    if (item instanceof LibraryItem.Alias alias) {
      return find(alias.target(), depth - 1);
    }
    if (item == null && parent instanceof LibraryItem.Type type) {
      for (String trait : type.traits()) {
        item = items.get(trait + suffix);
        if (item != null) {
          return item;
        }
      }
    }
    return item;
  }

  /** The names directly below a module or type; below {@code ""} the names of the crates. */
  public Set<String> members(String path) {
    Map<String, Set<String>> known = members;
    if (known == null) {
      known = collectMembers();
      members = known;
    }
    return known.getOrDefault(path, Set.of());
  }

  private Map<String, Set<String>> collectMembers() {
    Map<String, Set<String>> names = new HashMap<>();
    for (LibraryItem item : items.all()) {
      int cut = item.path().lastIndexOf("::");
      String parent = cut < 0 ? "" : item.path().substring(0, cut);
      names
          .computeIfAbsent(parent, key -> new LinkedHashSet<>())
          .add(cut < 0 ? item.path() : item.path().substring(cut + 2));
    }
    return names;
  }

  /** The path that a name stands for everywhere, if it does. */
  public Optional<String> prelude(String name) {
    return Optional.ofNullable(prelude.get(name));
  }

  /** All names of the prelude. */
  public Set<String> preludeNames() {
    return Collections.unmodifiableSet(prelude.keySet());
  }

  /** All items, aliases included. */
  public Collection<LibraryItem> items() {
    return items.all();
  }
}
