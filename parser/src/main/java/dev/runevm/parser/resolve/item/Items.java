package dev.runevm.parser.resolve.item;

import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.source.Source;
import dev.runevm.parser.syntax.SyntaxNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All items of a program, in the order in which they were found. */
public final class Items {
  private final ModuleItem root;
  private final List<Source> sources = new ArrayList<>();
  private final Map<SyntaxNode, Scope> blocks = new HashMap<>();
  private final List<FunctionItem> functions = new ArrayList<>();
  private final List<ImplBlock> impls = new ArrayList<>();
  private final Map<Scope, List<ImportItem>> imports = new HashMap<>();
  private final List<ModuleItem> modules = new ArrayList<>();
  private final Map<Object, Map<String, List<FunctionItem>>> associated = new LinkedHashMap<>();

  Items(Source source) {
    this.root = ModuleItem.root(source);
    modules.add(root);
  }

  /** The root module. */
  public ModuleItem root() {
    return root;
  }

  /** The sources in the order they were loaded, the root first. */
  public List<Source> sources() {
    return Collections.unmodifiableList(sources);
  }

  /** All modules, the root first. */
  public List<ModuleItem> modules() {
    return Collections.unmodifiableList(modules);
  }

  /** All functions, those of impl blocks and of bodies included. */
  public List<FunctionItem> functions() {
    return Collections.unmodifiableList(functions);
  }

  /** The scope that a block opens: the given one if it declares nothing. */
  public Scope scopeOf(SyntaxNode block, Scope around) {
    return blocks.getOrDefault(block, around);
  }

  /** The imports that are written in a scope, globs included. */
  public List<ImportItem> importsIn(Scope scope) {
    return imports.getOrDefault(scope, List.of());
  }

  /** The functions of impl blocks of a type by their names. */
  Map<String, List<FunctionItem>> associatedWith(Meaning type) {
    return associated.getOrDefault(key(type), Map.of());
  }

  void add(Source source) {
    sources.add(source);
  }

  void add(ModuleItem module) {
    modules.add(module);
  }

  void add(FunctionItem function) {
    functions.add(function);
  }

  void add(ImplBlock block) {
    impls.add(block);
  }

  void add(Scope scope, ImportItem item) {
    imports.computeIfAbsent(scope, key -> new ArrayList<>()).add(item);
  }

  void open(SyntaxNode block, Scope scope) {
    blocks.put(block, scope);
  }

  List<ImplBlock> takeImpls() {
    List<ImplBlock> taken = List.copyOf(impls);
    impls.clear();
    return taken;
  }

  List<FunctionItem> associate(Meaning type, FunctionItem function) {
    List<FunctionItem> same =
        associated
            .computeIfAbsent(key(type), k -> new LinkedHashMap<>())
            .computeIfAbsent(function.name(), k -> new ArrayList<>(1));
    same.add(function);
    return same;
  }

  /** Native types are the same if their paths are, types of the program if they are one object. */
  private static Object key(Meaning type) {
    return type instanceof Meaning.Native(LibraryItem item) ? item.path() : type;
  }
}
