package dev.runevm.parser.resolve.item;

import dev.runevm.parser.ast.Item;

/** A {@code static} of the program. */
public final class StaticItem extends Entry implements Meaning {
  private final Item.Static syntax;

  StaticItem(Declaration declaration, Item.Static syntax) {
    super(declaration);
    this.syntax = syntax;
  }

  /** The declaration. */
  public Item.Static syntax() {
    return syntax;
  }

  @Override
  public String describe() {
    return "static `" + path() + "`";
  }
}
