package dev.runevm.parser.resolve.item;

import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryItem;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where a name could be imported from. */
final class Importable {
  private final Items items;
  private final Library library;

  Importable(Items items, Library library) {
    this.items = items;
    this.library = library;
  }

  /** The shortest path that could be imported in a module to bring a name into it. */
  Optional<String> path(String name, ModuleItem into) {
    return Stream.concat(declared(name, into), ofLibrary(name))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  /** Whether a native type has a method of this name. */
  boolean isMethod(String name) {
    return library.items().stream()
        .anyMatch(
            item ->
                item instanceof LibraryItem.Function function
                    && function.method()
                    && item.path().endsWith("::" + name));
  }

  private Stream<String> declared(String name, ModuleItem into) {
    return items.modules().stream()
        .filter(module -> module != into)
        .flatMap(module -> module.inside().entries(name).stream())
        .filter(entry -> entry.reach().includes(into))
        .map(entry -> "crate::" + entry.path());
  }

  /** Types, modules and free functions; methods are not imported. */
  private Stream<String> ofLibrary(String name) {
    return library.items().stream()
        .filter(item -> item.path().endsWith("::" + name))
        .filter(item -> !(item instanceof LibraryItem.Function f && f.method()))
        .filter(item -> !(item instanceof LibraryItem.Variant))
        .map(LibraryItem::path);
  }
}
