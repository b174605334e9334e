package dev.runevm.parser.resolve.item;

import dev.runevm.parser.ast.Item;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A struct or enum of the program. */
public final class TypeItem extends Entry implements Meaning {
  private final Item syntax;
  private final Map<String, VariantItem> variants = new LinkedHashMap<>();

  TypeItem(Declaration declaration, Item syntax) {
    super(declaration);
    this.syntax = syntax;
  }

  /** Adds the next variant; false if one of its name exists. */
  boolean add(Item.Variant variant) {
    String name = variant.name().text();
    return variants.putIfAbsent(name, new VariantItem(this, variant, variants.size())) == null;
  }

  /** The declaration: {@link Item.Struct} or {@link Item.Enum}. */
  public Item syntax() {
    return syntax;
  }

  /** Whether it is a struct with a field of this name. */
  boolean hasField(String name) {
    return syntax instanceof Item.Struct struct
        && struct.fields().stream().anyMatch(field -> field.name().text().equals(name));
  }

  /** Whether it is an enum. */
  public boolean isEnumeration() {
    return syntax instanceof Item.Enum;
  }

  /** The variant of a name; null if there is none. */
  VariantItem variant(String name) {
    return variants.get(name);
  }

  /** The variants of an enum in order. */
  public List<VariantItem> variants() {
    return new ArrayList<>(variants.values());
  }

  @Override
  public String describe() {
    return (isEnumeration() ? "enum `" : "struct `") + path() + "`";
  }
}
