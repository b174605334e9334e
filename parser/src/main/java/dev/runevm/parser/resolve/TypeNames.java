package dev.runevm.parser.resolve;

import dev.runevm.language.diagnostic.Code;
import dev.runevm.language.diagnostic.Diagnostic;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.parser.ast.Item;
import dev.runevm.parser.ast.Path;
import dev.runevm.parser.ast.Type;
import dev.runevm.parser.program.ProgramType;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.resolve.item.Meaning;
import dev.runevm.parser.resolve.item.Resolution;
import dev.runevm.parser.resolve.item.Scope;
import dev.runevm.parser.resolve.item.TypeItem;
import dev.runevm.parser.resolve.item.VariantItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives types their names in the program, and makes the types that the program declares. */
final class TypeNames {
  private static final String TUPLE = "std::tuple::Tuple";

  private final Lowering lowering;
  private final Map<TypeItem, ProgramType> types = new LinkedHashMap<>();
  private final Deque<TypeItem> undefined = new ArrayDeque<>();

  TypeNames(Lowering lowering) {
    this.lowering = lowering;
  }

  /** All types that were named so far. */
  List<ProgramType> all() {
    return List.copyOf(types.values());
  }

  /** The program's type of an item; its variants are known after {@link #defineAll}. */
  ProgramType of(TypeItem item) {
    ProgramType known = types.get(item);
    if (known == null) {
      known = new ProgramType(lowering.uniquePath(item.path()), item.isEnumeration());
      types.put(item, known);
      undefined.add(item);
    }
    return known;
  }

  TypeName of(VariantItem item) {
    return new TypeName.Variant(of(item.type()), item.index());
  }

  /** Defines the types that were met since the last time; false if there were none. */
  boolean defineAll() {
    boolean any = !undefined.isEmpty();
    while (!undefined.isEmpty()) {
      TypeItem item = undefined.poll();
      types.get(item).define(variants(item));
    }
    return any;
  }

  private List<ProgramType.VariantDeclaration> variants(TypeItem item) {
    if (item.syntax() instanceof Item.Struct struct) {
      return List.of(variant("", struct.fieldsKind(), struct.fields(), item.scope()));
    }
    List<ProgramType.VariantDeclaration> variants = new ArrayList<>();
    for (VariantItem v : item.variants()) {
      Item.Variant syntax = v.syntax();
      String name = syntax.name().text();
      variants.add(variant(name, syntax.fieldsKind(), syntax.fields(), item.scope()));
    }
    return variants;
  }

  private ProgramType.VariantDeclaration variant(
      String name, Item.FieldsKind kind, List<Item.Field> fields, Scope scope) {
    List<ProgramType.Field> declared = new ArrayList<>();
    Set<String> names = new HashSet<>();
    boolean named = kind == Item.FieldsKind.NAMED;
    for (int i = 0; i < fields.size(); i++) {
      Item.Field field = fields.get(i);
      String fieldName = named ? field.name().text() : Integer.toString(i);
      if (named && !names.add(fieldName)) {
        lowering.error(field, Code.DUPLICATE_FIELD, "Field `" + fieldName + "` is declared twice");
        continue;
      }
      declared.add(
          new ProgramType.Field(fieldName, field.type().flatMap(t -> annotation(t, scope))));
    }
    return new ProgramType.VariantDeclaration(
        name, ProgramType.Fields.valueOf(kind.name()), declared);
  }

  /** The type that values are checked against; empty if there is nothing to check. */
  Optional<TypeName> annotation(Type type, Scope scope) {
    return switch (type) {
      case Type.Named named -> named(named, scope);
      case Type.Tuple tuple -> {
        tuple.elements().forEach(element -> annotation(element, scope));
        yield Optional.of(new TypeName.Native(TUPLE));
      }
      case Type.Never never -> Optional.empty();
      case Type.Error error -> Optional.empty();
    };
  }

  private Optional<TypeName> named(Type.Named type, Scope scope) {
    Path path = type.path();
    for (Path.Segment segment : path.segments()) {
      segment.generics().forEach(argument -> annotation(argument, scope));
    }
    Resolution resolution = lowering.paths().resolve(scope, path);
    resolution.problem().ifPresent(lowering::report);
    return resolution.meaning().flatMap(meaning -> expectType(type, meaning));
  }

  private Optional<TypeName> expectType(Type.Named type, Meaning meaning) {
    Optional<TypeName> name = typeOf(meaning);
    if (name.isEmpty()) {
      Diagnostic problem =
          Diagnostic.error(
              Code.EXPECTED_META,
              type.source(),
              type.span(),
              "Expected a type but got " + meaning.describe());
      lowering.report(
          meaning instanceof VariantItem || isNativeVariant(meaning)
              ? problem.help("name the enum, or use `match` to test for one of its variants")
              : problem);
    }
    return name;
  }

  private static boolean isNativeVariant(Meaning meaning) {
    return meaning instanceof Meaning.Native(LibraryItem.Variant v);
  }

  /** The name of a type; empty if the meaning is none. */
  Optional<TypeName> typeOf(Meaning meaning) {
    return switch (meaning) {
      case TypeItem item -> Optional.of(new TypeName.Declared(of(item)));
      case Meaning.Native(LibraryItem.Type type) -> Optional.of(new TypeName.Native(type.path()));
      default -> Optional.empty();
    };
  }

  /** The type arguments of a turbofish. */
  List<TypeName> arguments(List<Type> generics, Scope scope) {
    List<TypeName> names = new ArrayList<>();
    for (Type type : generics) {
      annotation(type, scope).ifPresent(names::add);
    }
    return names;
  }
}
