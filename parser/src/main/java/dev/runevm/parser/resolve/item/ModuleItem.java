package dev.runevm.parser.resolve.item;

import dev.runevm.language.source.Source;
import dev.runevm.language.source.Span;

/** A module of the program; the root has no parent and an empty path. */
public final class ModuleItem extends Entry implements Meaning {
  private final ModuleItem parent;
  private final Scope inside;

  private ModuleItem(Declaration declaration) {
    super(declaration);
    this.parent = declaration.scope() == null ? null : declaration.scope().module();
    this.inside = Scope.ofModule(this, path());
  }

  static ModuleItem root(Source source) {
    return new ModuleItem(new Declaration("", null, Reach.everywhere(), source, Span.at(0)));
  }

  static ModuleItem of(Declaration declaration) {
    return new ModuleItem(declaration);
  }

  /** The module around this one; null for the root. */
  ModuleItem parent() {
    return parent;
  }

  /** The names of the module. */
  public Scope inside() {
    return inside;
  }

  @Override
  public String describe() {
    return parent == null ? "the root module" : "module `" + path() + "`";
  }
}
