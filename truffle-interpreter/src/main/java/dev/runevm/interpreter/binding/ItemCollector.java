package dev.runevm.interpreter.binding;

import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.unit.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the items of a library, each path once, and makes them of their declarations. */
final class ItemCollector {
  private final Map<String, LibraryItem> items = new LinkedHashMap<>();
  private final Map<String, Map<String, DeclaredFunction>> getters = new LinkedHashMap<>();
  private final Set<String> accessors = new HashSet<>();
  private final Map<String, ScannedClass> sources = new LinkedHashMap<>();
  private final Violations violations;

  ItemCollector(Violations violations) {
    this.violations = violations;
  }

  Collection<LibraryItem> all() {
    return items.values();
  }

  /** The item at a path, or null. */
  LibraryItem find(String path) {
    return items.get(path);
  }

  /** The class that declares the item at a path. */
  ScannedClass source(String path) {
    return sources.get(path);
  }

  /** Adds an item; a path that is taken is a violation. */
  void add(ScannedClass source, String member, LibraryItem item) {
    if (items.putIfAbsent(item.path(), item) != null) {
      violations.add(source, member, "`" + item.path() + "` is declared twice");
    }
    sources.putIfAbsent(item.path(), source);
  }

  void addFunction(DeclaredModule module, DeclaredFunction function) {
    switch (function.role()) {
      case GETTER, SETTER -> addField(module, function);
      case FUNCTION, METHOD -> add(module.source(), function.java().name(), item(module, function));
      case CONSTANT ->
          add(
              module.source(),
              function.java().name(),
              new LibraryItem.Computed(item(module, function)));
    }
  }

  private static LibraryItem.Function item(DeclaredModule module, DeclaredFunction function) {
    List<LibraryItem.Parameter> parameters = new ArrayList<>();
    for (DeclaredParameter parameter : function.parameters()) {
      if (parameter.kind().isArgument()) {
        parameters.add(new LibraryItem.Parameter(parameter.name(), parameter.fallback()));
      }
    }
    return new LibraryItem.Function(
        module.path(function.localPath()),
        module.item(),
        parameters,
        function.variadic(),
        function.role() == DeclaredFunction.Role.METHOD,
        function.suspends(),
        !function.typeArguments().isEmpty(),
        function.capability(),
        function.deprecated(),
        function.signature(),
        function.documentation(),
        function.example());
  }

  private void addField(DeclaredModule module, DeclaredFunction function) {
    if (!accessors.add(module.path(function.localPath()))) {
      violations.add(
          module.source(),
          function.java().name(),
          "the field `" + function.name() + "` is declared twice");
    }
    if (function.role() == DeclaredFunction.Role.GETTER) {
      getters
          .computeIfAbsent(module.path(function.type()), key -> new LinkedHashMap<>())
          .put(function.name(), function);
    }
  }

  private List<LibraryItem.Field> fieldsOf(String type) {
    List<LibraryItem.Field> list = new ArrayList<>();
    for (DeclaredFunction getter : getters.getOrDefault(type, Map.of()).values()) {
      boolean settable = accessors.contains(type + "." + getter.name() + "=");
      String fieldType = getter.signature().result();
      list.add(new LibraryItem.Field(getter.name(), settable, fieldType, getter.documentation()));
    }
    return list;
  }

  /** Adds a type; to be called when all its fields are known. */
  void addType(DeclaredModule module, Facts facts) {
    String path = module.path(facts.string("name"));
    requireDocumentation(module, facts, path);
    Optional<String> constructor =
        Optional.of(facts.string("constructor"))
            .filter(name -> !name.isEmpty())
            .map(name -> path + "::" + name);
    add(
        module.source(),
        "",
        new LibraryItem.Type(
            path, constructor, facts.strings("traits"), fieldsOf(path), facts.string("doc")));
  }

  void addVariant(DeclaredModule module, Facts facts) {
    String type = module.path(facts.string("type"));
    String path = type + "::" + facts.string("name");
    requireDocumentation(module, facts, path);
    List<String> names = facts.strings("fields");
    Shape.Kind shape =
        names.isEmpty()
            ? Shape.Kind.UNIT
            : names.get(0).equals("0") ? Shape.Kind.TUPLE : Shape.Kind.NAMED;
    add(
        module.source(),
        "",
        new LibraryItem.Variant(path, type, shape, names, facts.string("doc")));
  }

  void addMacro(DeclaredModule module, Facts facts) {
    String path = module.path(facts.string("name"));
    requireDocumentation(module, facts, path);
    String documentation = facts.string("doc");
    if (!facts.string("example").isBlank()) {
      documentation += "\n\n```rune\n" + facts.string("example").strip() + "\n```";
    } else {
      violations.add(module.source(), "", "the macro `" + path + "` needs an `example`");
    }
    add(module.source(), "", new LibraryItem.Macro(path, documentation));
  }

  private void requireDocumentation(DeclaredModule module, Facts facts, String path) {
    if (facts.string("doc").isBlank()) {
      violations.add(module.source(), "", "`" + path + "` has no documentation: give `doc`");
    }
  }
}
