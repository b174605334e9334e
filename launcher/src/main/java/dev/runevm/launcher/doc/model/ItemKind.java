package dev.runevm.launcher.doc.model;

/** The kinds of things that are documented, in the order in which a page lists them. */
public enum ItemKind {
  /** A re-export, or another name for something native. */
  ALIAS("use", "alias", "Other names", false),
  /** A module. */
  MODULE("mod", "module", "Modules", true),
  /** A macro. */
  MACRO("macro", "macro", "Macros", false),
  /** A struct of a script. */
  STRUCT("struct", "struct", "Structs", true),
  /** An enum. */
  ENUM("enum", "enum", "Enums", true),
  /** A native type. */
  TYPE("type", "type", "Types", true),
  /** A native type that no value has and whose methods other types have. */
  TRAIT("trait", "trait", "Traits", true),
  /** A constant. */
  CONSTANT("const", "constant", "Constants", false),
  /** A static. */
  STATIC("static", "static", "Statics", false),
  /** A variant of an enum. */
  VARIANT("variant", "variant", "Variants", false),
  /** A field of a struct. */
  FIELD("field", "field", "Fields", false),
  /** A function of a module, or one of a type that has no receiver. */
  FUNCTION("fn", "function", "Functions", false),
  /** A function with a receiver. */
  METHOD("method", "method", "Methods", false);

  private final String id;
  private final String label;
  private final String heading;
  private final boolean page;

  ItemKind(String id, String label, String heading, boolean page) {
    this.id = id;
    this.label = label;
    this.heading = heading;
    this.page = page;
  }

  /** The short name in addresses. */
  public String id() {
    return id;
  }

  /** What one such thing is called. */
  public String label() {
    return label;
  }

  /** What several of them are called. */
  public String heading() {
    return heading;
  }

  /** Whether each has a page of its own; the others are sections of the page they belong to. */
  public boolean hasPage() {
    return page;
  }
}
