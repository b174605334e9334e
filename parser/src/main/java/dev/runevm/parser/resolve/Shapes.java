package dev.runevm.parser.resolve;

import dev.runevm.language.library.LibraryItem;
import dev.runevm.parser.ast.Item;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.resolve.item.Meaning;
import dev.runevm.parser.resolve.item.TypeItem;
import dev.runevm.parser.resolve.item.VariantItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Knows the fields of what can be constructed and taken apart. */
final class Shapes {
  private final TypeNames types;

  Shapes(TypeNames types) {
    this.types = types;
  }

  /**
   * The fields of a struct or variant.
   *
   * @param type its name in the program
   * @param kind how the fields are named
   * @param fields their names; positions for tuples
   */
  record Shape(TypeName type, Item.FieldsKind kind, List<String> fields) {
    /** Whether there is only one value of it. */
    boolean isEmpty() {
      return kind == Item.FieldsKind.UNIT || kind == Item.FieldsKind.TUPLE && fields.isEmpty();
    }

    boolean isTuple() {
      return kind == Item.FieldsKind.TUPLE;
    }

    boolean isNamed() {
      return kind == Item.FieldsKind.NAMED;
    }
  }

  /** The shape of a meaning; empty for enums, native types and everything that is no type. */
  Optional<Shape> of(Meaning meaning) {
    return switch (meaning) {
      case TypeItem item when item.syntax() instanceof Item.Struct struct ->
          Optional.of(
              shape(new TypeName.Declared(types.of(item)), struct.fieldsKind(), struct.fields()));
      case VariantItem item ->
          Optional.of(shape(types.of(item), item.syntax().fieldsKind(), item.syntax().fields()));
      case Meaning.Native(LibraryItem.Variant variant) ->
          Optional.of(
              new Shape(
                  new TypeName.Native(variant.path()),
                  Item.FieldsKind.valueOf(variant.shape().name()),
                  variant.fields()));
      default -> Optional.empty();
    };
  }

  private static Shape shape(TypeName type, Item.FieldsKind kind, List<Item.Field> fields) {
    List<String> names = new ArrayList<>(fields.size());
    for (int i = 0; i < fields.size(); i++) {
      names.add(kind == Item.FieldsKind.NAMED ? fields.get(i).name().text() : Integer.toString(i));
    }
    return new Shape(type, kind, names);
  }
}
