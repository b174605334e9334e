package dev.runevm.parser.emit;

import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.Import;
import dev.runevm.language.unit.Shape;
import dev.runevm.language.unit.TypeDeclaration;
import dev.runevm.language.unit.TypeReference;
import dev.runevm.language.unit.UnitBuilder;
import dev.runevm.parser.program.ProgramFunction;
import dev.runevm.parser.program.ProgramStatic;
import dev.runevm.parser.program.ProgramType;
import dev.runevm.parser.program.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Knows the index in the unit of everything that code can name. */
final class UnitPools {
  private final UnitBuilder builder;
  private final Map<ProgramFunction, Integer> functions = new HashMap<>();
  private final Map<ProgramStatic, Integer> statics = new HashMap<>();
  private final Map<ProgramType, Integer> types = new HashMap<>();

  UnitPools(UnitBuilder builder) {
    this.builder = builder;
  }

  /** Gives every function an index, in this order. */
  void declareFunctions(List<ProgramFunction> declared) {
    declared.forEach(function -> functions.put(function, builder.reserveFunction()));
  }

  /** Gives every static an index. */
  void declareStatics(List<ProgramStatic> declared) {
    for (ProgramStatic variable : declared) {
      statics.put(variable, builder.staticVariable(variable.path(), optional(variable.initial())));
    }
  }

  /** Gives every type an index and its declaration. */
  void declareTypes(List<ProgramType> declared) {
    declared.forEach(type -> types.put(type, builder.reserveType()));
    declared.forEach(type -> builder.defineType(types.get(type), declaration(type)));
  }

  int function(ProgramFunction function) {
    return functions.get(function);
  }

  int staticVariable(ProgramStatic variable) {
    return statics.get(variable);
  }

  int string(String text) {
    return builder.string(text);
  }

  int constant(Constant value) {
    return builder.constant(value);
  }

  /** The index of a constant that may be absent. */
  OptionalInt optional(Optional<Constant> value) {
    return value.isPresent() ? OptionalInt.of(constant(value.get())) : OptionalInt.empty();
  }

  int keys(List<String> names) {
    return builder.keys(names);
  }

  int bounds(Optional<Constant> lower, Optional<Constant> upper) {
    return builder.bounds(lower, upper);
  }

  int type(TypeName name) {
    return builder.typeReference(reference(name));
  }

  private TypeReference reference(TypeName name) {
    if (name instanceof TypeName.Declared(ProgramType type)) {
      return new TypeReference.Declared(types.get(type));
    }
    if (name instanceof TypeName.Variant(ProgramType type, int variant)) {
      return new TypeReference.Variant(types.get(type), variant);
    }
    return new TypeReference.Native(((TypeName.Native) name).path());
  }

  int selector(String name, List<String> argumentNames, List<TypeName> typeArguments) {
    return builder.selector(name, argumentNames, types(typeArguments));
  }

  int importOf(LibraryItem.Function function, List<TypeName> typeArguments) {
    return builder.importOf(
        function.module().path(),
        function.module().version(),
        function.name(),
        types(typeArguments),
        function.variadic() ? Import.VARIADIC : function.parameters().size(),
        function.capability());
  }

  private List<Integer> types(List<TypeName> names) {
    return names.stream().map(this::type).toList();
  }

  private TypeDeclaration declaration(ProgramType type) {
    if (!type.isEnumeration()) {
      return new TypeDeclaration.Struct(type.path(), shape(type.variants().getFirst()));
    }
    return new TypeDeclaration.Enumeration(
        type.path(),
        type.variants().stream()
            .map(variant -> new TypeDeclaration.Variant(variant.name(), shape(variant)))
            .toList());
  }

  private Shape shape(ProgramType.VariantDeclaration variant) {
    Shape.Kind kind =
        switch (variant.kind()) {
          case UNIT -> Shape.Kind.UNIT;
          case TUPLE -> Shape.Kind.TUPLE;
          case NAMED -> Shape.Kind.NAMED;
        };
    return new Shape(kind, variant.fields().stream().map(this::field).toList());
  }

  private Shape.Field field(ProgramType.Field field) {
    OptionalInt type =
        field.type().isPresent() ? OptionalInt.of(type(field.type().get())) : OptionalInt.empty();
    return new Shape.Field(field.name(), type);
  }
}
