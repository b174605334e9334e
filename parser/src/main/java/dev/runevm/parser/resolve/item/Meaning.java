package dev.runevm.parser.resolve.item;

import dev.runevm.language.library.LibraryItem;

/** What a path can stand for once imports have been followed. */
public sealed interface Meaning
    permits Meaning.Native,
        ModuleItem,
        FunctionItem,
        ConstantItem,
        StaticItem,
        TypeItem,
        VariantItem {
  /** The path of the item itself, without a leading {@code ::}. */
  String path();

  /** How messages name it, such as {@code function `a::f`}. */
  String describe();

  /** Something of the library. */
  record Native(LibraryItem item) implements Meaning {
    @Override
    public String path() {
      return item.path();
    }

    @Override
    public String describe() {
      return switch (item) {
            case LibraryItem.Module m -> "module";
            case LibraryItem.Function f -> "function";
            case LibraryItem.Type t -> "type";
            case LibraryItem.Variant v -> "variant";
            case LibraryItem.Value v -> "constant";
            case LibraryItem.Computed c -> "constant";
            case LibraryItem.Macro m -> "macro";
            case LibraryItem.Alias a -> "alias";
          }
          + " `"
          + path()
          + "`";
    }
  }
}
