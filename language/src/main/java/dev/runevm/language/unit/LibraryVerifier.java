package dev.runevm.language.unit;

import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryItem;
import java.util.Optional;

/** Compares what a unit takes from native modules with the library: V17 and V18. */
final class LibraryVerifier {
  private final Unit unit;
  private final Library library;
  private final Problems problems;

  LibraryVerifier(Unit unit, Library library, Problems problems) {
    this.unit = unit;
    this.library = library;
    this.problems = problems;
  }

  void verify() {
    unit.imports().forEach(this::verifyImport);
    unit.typeReferences().forEach(this::verifyType);
  }

  private void verifyImport(Import item) {
    String path = item.module() + "::" + item.name();
    LibraryItem.Function function = library.function(path).orElse(null);
    if (function == null
        || !function.path().equals(path)
        || !function.module().path().equals(item.module())) {
      problems.add("V17", "there is no native function " + path);
      return;
    }
    verifyVersion(item, function);
    verifySignature(item, function);
    if (!function.capability().equals(item.capability())) {
      problems.add("V18", "the import of " + path + " declares another capability than it needs");
    }
  }

  private void verifyVersion(Import item, LibraryItem.Function function) {
    if (item.version() != function.module().version()) {
      problems.add(
          "V17",
          "the unit was compiled against version %d of %s; here is version %d"
              .formatted(item.version(), item.module(), function.module().version()));
    }
  }

  private void verifySignature(Import item, LibraryItem.Function function) {
    int arity = function.variadic() ? Import.VARIADIC : function.parameters().size();
    if (item.arity() != arity) {
      problems.add("V17", "the import of " + function.path() + " has another number of arguments");
    }
    if (!item.typeArguments().isEmpty() && !function.generic()) {
      problems.add("V17", function.path() + " takes no type arguments");
    }
  }

  private void verifyType(TypeReference reference) {
    if (reference instanceof TypeReference.Native(String path)) {
      Optional<LibraryItem> found = library.find(path);
      boolean isType =
          found.isPresent()
              && found.get().path().equals(path)
              && (found.get() instanceof LibraryItem.Type
                  || found.get() instanceof LibraryItem.Variant);
      if (!isType) {
        problems.add("V17", "there is no native type " + path);
      }
    }
  }
}
