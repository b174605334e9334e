package dev.runevm.launcher.doc.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is documented, and what a path that people wrote means. Immutable. */
public final class Catalog {
  private static final int MAXIMUM_ALIASES = 16;

  private final List<DocItem> roots;
  private final Map<String, DocItem> items = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> imports;
  private final Map<String, String> prelude;

  /**
   * A catalog.
   *
   * @param roots the programs and the native modules that lie in no other
   * @param imports for the path of a module, the names that it imports with what they stand for
   * @param prelude the names that are visible everywhere, with what they stand for
   */
  public Catalog(
      List<DocItem> roots, Map<String, Map<String, String>> imports, Map<String, String> prelude) {
    this.roots = List.copyOf(roots);
    this.imports = Map.copyOf(imports);
    this.prelude = Map.copyOf(prelude);
    List<DocItem> fields = new ArrayList<>();
    roots.forEach(root -> collect(root, fields));
    fields.forEach(field -> items.putIfAbsent(field.path(), field));
  }

  /** A field may have the name of a method: then the path means the method. */
  private void collect(DocItem item, List<DocItem> fields) {
    if (item.kind() == ItemKind.FIELD) {
      fields.add(item);
    } else {
      items.putIfAbsent(item.path(), item);
    }
    item.members().forEach(member -> collect(member, fields));
  }

  /** The programs and the native modules that lie in no other. */
  public List<DocItem> roots() {
    return roots;
  }

  /** Everything with a path of its own: a field that shares its path with a method is not in it. */
  public Collection<DocItem> items() {
    return items.values();
  }

  /** The item at a full path; aliases are followed. */
  public Optional<DocItem> find(String path) {
    return Optional.ofNullable(find(path, MAXIMUM_ALIASES));
  }

  private DocItem find(String path, int depth) {
    DocItem item = items.get(path);
    if (item != null) {
      return item.target().isEmpty() || depth == 0 ? item : find(item.target(), depth - 1);
    }
    int cut = path.lastIndexOf("::");
    if (cut < 0 || depth == 0) {
      return null;
    }
    DocItem parent = find(path.substring(0, cut), depth - 1);
    return parent == null ? null : member(parent, path.substring(cut + 2), depth);
  }

  private DocItem member(DocItem parent, String name, int depth) {
    DocItem own = items.get(parent.path() + "::" + name);
    if (own != null) {
      return own.target().isEmpty() ? own : find(own.target(), depth - 1);
    }
    String imported = imports.getOrDefault(parent.path(), Map.of()).get(name);
    if (imported != null) {
      return find(imported, depth - 1);
    }
    for (String trait : parent.traits()) {
      DocItem inherited = items.get(trait + "::" + name);
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  /**
   * What a path means where it is written: {@code Vec}, {@code self::a}, {@code Self::len}, {@code
   * ::std::vec}.
   *
   * @param scope the path of the item that it is written in or about
   */
  public Optional<DocItem> resolve(String scope, String path) {
    if (path.startsWith("::")) {
      return find(path.substring(2));
    }
    int cut = path.indexOf("::");
    String first = cut < 0 ? path : path.substring(0, cut);
    String rest = cut < 0 ? "" : path.substring(cut);
    return switch (first) {
      case "crate" -> find(root(scope) + rest);
      case "self" -> find(module(scope) + rest);
      case "Self" -> find(type(scope) + rest);
      case "super" -> above(module(scope), rest);
      default -> relative(scope, path);
    };
  }

  private Optional<DocItem> above(String module, String rest) {
    String parent = parent(module);
    return rest.startsWith("::super")
        ? above(parent, rest.substring("::super".length()))
        : find(parent + rest);
  }

  /** From the inside outwards, but not beyond the module; then what every module sees. */
  private Optional<DocItem> relative(String scope, String path) {
    String module = module(scope);
    for (String base = scope;
        !base.isEmpty() && base.length() >= module.length();
        base = parent(base)) {
      Optional<DocItem> found = find(base + "::" + path);
      if (found.isPresent()) {
        return found;
      }
    }
    Optional<DocItem> absolute = find(path);
    if (absolute.isPresent()) {
      return absolute;
    }
    int cut = path.indexOf("::");
    String known = prelude.get(cut < 0 ? path : path.substring(0, cut));
    return known == null ? Optional.empty() : find(known + (cut < 0 ? "" : path.substring(cut)));
  }

  private String module(String scope) {
    String path = scope;
    while (path.contains("::") && !isKind(path, ItemKind.MODULE)) {
      path = parent(path);
    }
    return path;
  }

  private String type(String scope) {
    String path = scope;
    while (path.contains("::") && !isType(path)) {
      path = parent(path);
    }
    return path;
  }

  private boolean isKind(String path, ItemKind kind) {
    return items.containsKey(path) && items.get(path).kind() == kind;
  }

  private boolean isType(String path) {
    DocItem item = items.get(path);
    return item != null && item.kind().hasPage() && item.kind() != ItemKind.MODULE;
  }

  private static String root(String path) {
    int cut = path.indexOf("::");
    return cut < 0 ? path : path.substring(0, cut);
  }

  private static String parent(String path) {
    int cut = path.lastIndexOf("::");
    return cut < 0 ? "" : path.substring(0, cut);
  }
}
