package dev.runevm.parser.resolve.item;

import dev.runevm.parser.ast.Item;

/** A {@code const} of the program. */
public final class ConstantItem extends Entry implements Meaning {
  private final Item.Const syntax;

  ConstantItem(Declaration declaration, Item.Const syntax) {
    super(declaration);
    this.syntax = syntax;
  }

  /** The declaration. */
  public Item.Const syntax() {
    return syntax;
  }

  @Override
  public String describe() {
    return "constant `" + path() + "`";
  }
}
