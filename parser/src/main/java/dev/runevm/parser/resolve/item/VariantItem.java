package dev.runevm.parser.resolve.item;

import dev.runevm.parser.ast.Item;

/**
 * A variant of an enum of the program.
 *
 * @param type the enum
 * @param syntax the declaration
 * @param index its place among the variants
 */
public record VariantItem(TypeItem type, Item.Variant syntax, int index) implements Meaning {
  @Override
  public String path() {
    return type.path() + "::" + syntax.name().text();
  }

  @Override
  public String describe() {
    return "variant `" + path() + "`";
  }
}
