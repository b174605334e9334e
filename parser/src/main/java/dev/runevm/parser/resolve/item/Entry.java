package dev.runevm.parser.resolve.item;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;

/** A name that is declared in a scope: an item of the program or an import. */
public abstract sealed class Entry
    permits ModuleItem, FunctionItem, ConstantItem, StaticItem, TypeItem, ImportItem {
  private final String name;
  private final String path;
  private final Scope scope;
  private final Reach reach;
  private final Source source;
  private final Span span;

  Entry(Declaration declaration) {
    this.name = declaration.name();
    this.path = declaration.scope() == null ? "" : declaration.scope().pathOf(name);
    this.scope = declaration.scope();
    this.reach = declaration.reach();
    this.source = declaration.source();
    this.span = declaration.span();
  }

  /**
   * What all entries are made from.
   *
   * @param name the name
   * @param scope where it is declared; null for the root module
   * @param reach who may name it
   * @param source the source of the declaration
   * @param span where the name stands
   */
  record Declaration(String name, Scope scope, Reach reach, Source source, Span span) {}

  /** The name it is declared under. */
  public final String name() {
    return name;
  }

  /** The item path. */
  public String path() {
    return path;
  }

  /** Where it is declared. */
  public final Scope scope() {
    return scope;
  }

  /** Who may name it. */
  public final Reach reach() {
    return reach;
  }

  /** The source of the declaration. */
  public final Source source() {
    return source;
  }

  /** Where the name stands in the declaration. */
  public final Span span() {
    return span;
  }
}
