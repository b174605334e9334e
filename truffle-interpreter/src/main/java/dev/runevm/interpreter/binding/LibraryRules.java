package dev.runevm.interpreter.binding;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.language.library.LibraryItem;
import java.util.Collection;
import java.util.List;

/** The rules that need all items to be known: what refers to something must find it. */
final class LibraryRules {
  private final ItemCollector items;
  private final List<DeclaredModule> modules;
  private final Collection<NativeLibrary> known;
  private final Violations violations;

  LibraryRules(
      ItemCollector items,
      List<DeclaredModule> modules,
      Collection<NativeLibrary> known,
      Violations violations) {
    this.items = items;
    this.modules = modules;
    this.known = known;
    this.violations = violations;
  }

  void check() {
    items.all().forEach(this::checkItem);
    for (DeclaredModule module : modules) {
      module.functions().forEach(function -> checkOwner(module, function));
    }
  }

  private void checkItem(LibraryItem item) {
    checkParent(item);
    switch (item) {
      case LibraryItem.Type type -> checkType(type);
      case LibraryItem.Variant variant -> checkVariant(variant);
      case LibraryItem.Alias alias -> {
        if (!exists(alias.target())) {
          fail(alias.path(), "stands for `" + alias.target() + "`, which is not there");
        }
      }
      case LibraryItem.Module m -> {}
      case LibraryItem.Function f -> {}
      case LibraryItem.Value v -> {}
      case LibraryItem.Computed c -> {}
      case LibraryItem.Macro m -> {}
    }
  }

  private void checkParent(LibraryItem item) {
    int cut = item.path().lastIndexOf("::");
    if (cut >= 0 && !exists(item.path().substring(0, cut))) {
      fail(item.path(), "lies in `" + item.path().substring(0, cut) + "`, which is not declared");
    }
  }

  private void checkType(LibraryItem.Type type) {
    for (String trait : type.traits()) {
      if (!exists(trait)) {
        fail(type.path(), "has the trait `" + trait + "`, which is not declared");
      }
    }
    type.constructor()
        .filter(path -> !(items.find(path) instanceof LibraryItem.Function))
        .ifPresent(
            path -> fail(type.path(), "has the constructor `" + path + "`, which is not there"));
  }

  private void checkVariant(LibraryItem.Variant variant) {
    if (!(items.find(variant.type()) instanceof LibraryItem.Type)) {
      fail(variant.path(), "is a variant of `" + variant.type() + "`, which is not declared");
    } else if (!hasTypeValue(variant.type())) {
      fail(variant.type(), "has variants, so it needs a `holder` of its type as a value");
    }
  }

  private boolean hasTypeValue(String path) {
    return BuiltinTypes.find(path) != null
        || modules.stream().flatMap(m -> m.types().stream()).anyMatch(t -> t.path().equals(path));
  }

  private void checkOwner(DeclaredModule module, DeclaredFunction function) {
    String path = module.path(function.type());
    if (!function.type().isEmpty() && !(items.find(path) instanceof LibraryItem.Type)) {
      violations.add(
          module.source(),
          function.java().name(),
          "belongs to the type `" + path + "`, which is not declared with @RuneType");
    }
    if (function.role() == DeclaredFunction.Role.SETTER && !hasGetter(module, function)) {
      violations.add(
          module.source(),
          function.java().name(),
          "assigns to the field `" + function.name() + "`, which no method reads");
    }
  }

  private static boolean hasGetter(DeclaredModule module, DeclaredFunction setter) {
    return module.functions().stream()
        .anyMatch(
            function ->
                function.role() == DeclaredFunction.Role.GETTER
                    && function.type().equals(setter.type())
                    && function.name().equals(setter.name()));
  }

  private boolean exists(String path) {
    return items.find(path) != null
        || known.stream().anyMatch(library -> library.library().find(path).isPresent());
  }

  private void fail(String path, String message) {
    violations.add(items.source(path), "", "`" + path + "` " + message);
  }
}
