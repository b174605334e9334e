package dev.runevm.parser.resolve.item;

import dev.runevm.parser.ast.Item;
import java.util.Optional;

/** A function of the program, free or of an {@code impl} block. */
public final class FunctionItem extends Entry implements Meaning {
  private final Item.Fn syntax;
  private final Scope inside;
  private final ImplBlock impl;
  private final Flags flags;

  /**
   * How a function is used from outside.
   *
   * @param nested whether it stands in the body of another function
   * @param test whether it is a test
   * @param bench whether it is a benchmark
   */
  record Flags(boolean nested, boolean test, boolean bench) {}

  FunctionItem(Declaration declaration, Item.Fn syntax, ImplBlock impl, Flags flags) {
    super(declaration);
    this.syntax = syntax;
    this.impl = impl;
    this.flags = flags;
    this.inside = declaration.scope().named(declaration.name(), impl);
  }

  /** The declaration. */
  public Item.Fn syntax() {
    return syntax;
  }

  /** The scope of its body. */
  public Scope inside() {
    return inside;
  }

  /** The type that it is a function of. */
  public Optional<Meaning> self() {
    return impl == null ? Optional.empty() : impl.target();
  }

  /** Whether it stands in an {@code impl} block. */
  public boolean isAssociated() {
    return impl != null;
  }

  /** Whether it is called as a method. */
  public boolean isMethod() {
    return impl != null && syntax.hasSelf();
  }

  /** Whether it stands in the body of another function. */
  public boolean isNested() {
    return flags.nested();
  }

  /** Whether it is a test. */
  public boolean isTest() {
    return flags.test();
  }

  /** Whether it is a benchmark. */
  public boolean isBench() {
    return flags.bench();
  }

  @Override
  public String path() {
    return self().map(type -> type.path() + "::" + name()).orElseGet(super::path);
  }

  @Override
  public String describe() {
    return (syntax.isConst() ? "const fn `" : "function `") + path() + "`";
  }
}
