package dev.runevm.interpreter.binding;

import dev.runevm.language.library.LibraryItem;
import java.util.ArrayList;
import java.util.List;

/** One class of a module: its functions and the types that it declares. */
final class DeclaredModule {
  private final ScannedClass source;
  private final LibraryItem.Module item;
  private final String defaultType;
  private final List<DeclaredFunction> functions = new ArrayList<>();
  private final List<DeclaredType> types = new ArrayList<>();

  /**
   * A module without functions yet.
   *
   * @param defaultType the type that functions belong to unless they name one; empty if none
   */
  DeclaredModule(ScannedClass source, LibraryItem.Module item, String defaultType) {
    this.source = source;
    this.item = item;
    this.defaultType = defaultType;
  }

  /**
   * A type with values of its own.
   *
   * @param path its full path
   * @param holder the internal name of the class with the field {@code TYPE}
   */
  record DeclaredType(String path, String holder) {}

  ScannedClass source() {
    return source;
  }

  LibraryItem.Module item() {
    return item;
  }

  String path() {
    return item.path();
  }

  String defaultType() {
    return defaultType;
  }

  /** The functions; the number of each in generated code is its position. */
  List<DeclaredFunction> functions() {
    return functions;
  }

  /** The types that the class's generated code answers for, by position. */
  List<DeclaredType> types() {
    return types;
  }

  /** The internal name of the generated class. */
  String generatedName() {
    return source.name() + GeneratedNames.SUFFIX;
  }

  /** The full path of something in the module. */
  String path(String local) {
    return item.path() + "::" + local;
  }
}
