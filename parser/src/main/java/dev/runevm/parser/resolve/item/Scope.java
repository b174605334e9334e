package dev.runevm.parser.resolve.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place that declares items: a module, a function or a block. Names are looked for from the
 * innermost scope outwards up to the module.
 */
public final class Scope {
  private final Scope parent;
  private final ModuleItem module;
  private final String path;
  private final Map<String, List<Entry>> entries = new LinkedHashMap<>();
  private final List<ImportItem> globs = new ArrayList<>();
  private final ImplBlock impl;
  private int blocks;

  private Scope(Scope parent, ModuleItem module, String path, ImplBlock impl) {
    this.parent = parent;
    this.module = module;
    this.path = path;
    this.impl = impl;
  }

  /** The scope of a module. */
  static Scope ofModule(ModuleItem module, String path) {
    return new Scope(null, module, path, null);
  }

  /** The scope of a function or type inside this one. */
  Scope named(String name, ImplBlock within) {
    return new Scope(this, module, pathOf(name), within);
  }

  /** The scope of an anonymous block inside this one. */
  Scope block() {
    return new Scope(this, module, pathOf("$" + blocks++), null);
  }

  /** The path of an item of this name here. */
  String pathOf(String name) {
    return path.isEmpty() ? name : path + "::" + name;
  }

  void declare(Entry entry) {
    entries.computeIfAbsent(entry.name(), key -> new ArrayList<>(1)).add(entry);
  }

  void addGlob(ImportItem glob) {
    globs.add(glob);
  }

  /** The scope around this one; null at the root of a module. */
  Scope parent() {
    return parent;
  }

  /** The module that this is in. */
  public ModuleItem module() {
    return module;
  }

  /** The item path of this scope. */
  public String path() {
    return path;
  }

  /** What is declared under a name here, globs excluded. */
  List<Entry> entries(String name) {
    return entries.getOrDefault(name, List.of());
  }

  /** Everything that is declared here, in order. */
  public List<Entry> allEntries() {
    return entries.values().stream().flatMap(List::stream).toList();
  }

  /** The names that are declared here. */
  Iterable<String> names() {
    return entries.keySet();
  }

  List<ImportItem> globs() {
    return globs;
  }

  /** The impl block around this scope; null without one. */
  ImplBlock impl() {
    for (Scope s = this; s != null; s = s.parent) {
      if (s.impl != null) {
        return s.impl;
      }
    }
    return null;
  }
}
