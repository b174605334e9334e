package dev.runevm.launcher.doc.read;

import dev.runevm.parser.ast.Item;
import dev.runevm.parser.ast.Path;
import dev.runevm.parser.ast.UseTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a program declares and imports: enough to tell which type an {@code impl} is about. */
final class Names {
  private final Set<String> declared = new HashSet<>();
  private final Map<String, Map<String, String>> imports = new HashMap<>();
  private final String root;

  Names(ModuleTree root) {
    this.root = root.path();
    declare(root);
    importAll(root);
  }

  /** One name that a {@code use} brings into a module. */
  record Imported(String name, String path) {}

  /** For the path of a module, the names that it imports with what they stand for. */
  Map<String, Map<String, String>> imports() {
    return imports;
  }

  private void declare(ModuleTree module) {
    for (Item item : module.items()) {
      name(item).ifPresent(name -> declared.add(module.path() + "::" + name));
    }
    module.modules().forEach(this::declare);
  }

  private void importAll(ModuleTree module) {
    for (Item item : module.items()) {
      if (item instanceof Item.Use use) {
        for (Imported imported : imported(module.path(), use)) {
          imports
              .computeIfAbsent(module.path(), key -> new LinkedHashMap<>())
              .putIfAbsent(imported.name(), imported.path());
        }
      }
    }
    module.modules().forEach(this::importAll);
  }

  static Optional<String> name(Item item) {
    return switch (item) {
      case Item.Fn fn -> Optional.of(fn.name().text());
      case Item.Struct struct -> Optional.of(struct.name().text());
      case Item.Enum declared -> Optional.of(declared.name().text());
      case Item.Mod mod -> Optional.of(mod.name().text());
      case Item.Const constant -> Optional.of(constant.name().text());
      case Item.Static statik -> Optional.of(statik.name().text());
      case Item.Use use -> Optional.empty();
      case Item.Impl impl -> Optional.empty();
    };
  }

  /** The names that a {@code use} brings into a module; a glob brings none that are known here. */
  List<Imported> imported(String module, Item.Use use) {
    List<Imported> names = new ArrayList<>();
    collect(module, "", use.tree(), names);
    return names;
  }

  private void collect(String module, String prefix, UseTree tree, List<Imported> names) {
    List<String> segments = tree.segments().stream().map(s -> s.name().text()).toList();
    String path = prefix.isEmpty() ? absolute(module, segments, tree.isGlobal()) : prefix;
    if (!prefix.isEmpty()) {
      for (String segment : segments) {
        path = segment.equals("self") ? path : path + "::" + segment;
      }
    }
    if (tree.isGroup()) {
      for (UseTree child : tree.children()) {
        collect(module, path, child, names);
      }
    } else if (!tree.isGlob() && !path.isEmpty()) {
      String last = path.substring(path.lastIndexOf(':') + 1);
      names.add(new Imported(tree.alias().map(Object::toString).orElse(last), path));
    }
  }

  /** The full path of what a path in a module names. */
  String absolute(String module, Path path) {
    List<String> segments = path.segments().stream().map(s -> s.name().text()).toList();
    String first = segments.isEmpty() ? "" : segments.getFirst();
    String imported = imports.getOrDefault(module, Map.of()).get(first);
    if (imported != null && !declared.contains(module + "::" + first)) {
      return join(imported, segments.subList(1, segments.size()));
    }
    return absolute(module, segments, path.isGlobal());
  }

  private String absolute(String module, List<String> segments, boolean global) {
    if (segments.isEmpty() || global) {
      return String.join("::", segments);
    }
    String base = module;
    int at = 0;
    while (at < segments.size()) {
      switch (segments.get(at)) {
        case "crate" -> base = root;
        case "self" -> {}
        case "super" -> base = base.contains("::") ? base.substring(0, base.lastIndexOf("::")) : "";
        default -> {
          boolean local = at > 0 || declared.contains(base + "::" + segments.get(at));
          return local
              ? join(base, segments.subList(at, segments.size()))
              : String.join("::", segments);
        }
      }
      at++;
    }
    return base;
  }

  private static String join(String base, List<String> segments) {
    return segments.isEmpty() ? base : base + "::" + String.join("::", segments);
  }
}
