package dev.runevm.language.unit;

import dev.runevm.language.capability.Capability;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.Shape.Field;
import dev.runevm.language.unit.Shape.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Random well-formed units, made from the instruction table: every opcode, operand kind, pool kind
 * and structure occurs. The same seed always gives the same unit.
 */
public final class RandomUnits {
  private static final int MAXIMUM_FUNCTIONS = 6;
  private static final String[] WORDS = {
    "", "a", "b", "value", "naïve", "日本", "🎈", "x\ny", "type", "Ω", "a_longer_name_than_the_others"
  };

  final Random random;
  final UnitBuilder builder = new UnitBuilder();
  final List<RandomSignature> signatures = new ArrayList<>();
  final List<Integer> structs = new ArrayList<>();
  final List<TypeDeclaration> declarations = new ArrayList<>();

  private RandomUnits(long seed) {
    this.random = new Random(seed);
  }

  /** A unit. */
  public static Unit unit(long seed) {
    return new RandomUnits(seed).unit();
  }

  private Unit unit() {
    declareTypes();
    int source = builder.source(Source.of("random.rn", "x".repeat(1000)));
    int count = 1 + random.nextInt(MAXIMUM_FUNCTIONS);
    for (int i = 0; i < count; i++) {
      signatures.add(RandomSignature.of(this, i));
    }
    for (RandomSignature signature : signatures) {
      new RandomCode(this, signature, source).define();
    }
    exportAndImplement();
    return builder.build();
  }

  private void exportAndImplement() {
    for (RandomSignature signature : signatures) {
      if (signature.captures() == 0) {
        if (!signature.parameters().isEmpty() && random.nextBoolean()) {
          builder.method(nativeType(), "method" + signature.index(), signature.index());
        }
        Export.Role[] roles = Export.Role.values();
        builder.export(
            "f" + signature.index(), roles[random.nextInt(roles.length)], signature.index());
      }
    }
  }

  private void declareTypes() {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      builder.reserveType();
    }
    for (int i = 0; i < count; i++) {
      TypeDeclaration declaration = i == 0 || random.nextBoolean() ? struct(i) : enumeration(i);
      declarations.add(declaration);
      builder.defineType(i, declaration);
    }
  }

  private TypeDeclaration struct(int index) {
    structs.add(index);
    return new TypeDeclaration.Struct("types::S" + index, shape());
  }

  private TypeDeclaration enumeration(int index) {
    List<TypeDeclaration.Variant> variants = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      variants.add(new TypeDeclaration.Variant("V" + i, shape()));
    }
    return new TypeDeclaration.Enumeration("types::E" + index, variants);
  }

  private Shape shape() {
    Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
    List<Field> fields = new ArrayList<>();
    int count = kind == Kind.UNIT ? 0 : random.nextInt(4);
    for (int i = 0; i < count; i++) {
      OptionalInt type = random.nextBoolean() ? OptionalInt.of(nativeType()) : OptionalInt.empty();
      fields.add(new Field(kind == Kind.TUPLE ? Integer.toString(i) : "field" + i, type));
    }
    return new Shape(kind, fields);
  }

  int nativeType() {
    return builder.typeReference(new TypeReference.Native("std::type" + random.nextInt(5)));
  }

  /** Any type reference. */
  int typeReference() {
    return random.nextBoolean() ? nativeType() : builder.typeReference(declared());
  }

  private TypeReference declared() {
    int index = random.nextInt(declarations.size());
    return declarations.get(index) instanceof TypeDeclaration.Enumeration enumeration
        ? new TypeReference.Variant(index, random.nextInt(enumeration.variants().size()))
        : new TypeReference.Declared(index);
  }

  /** A type reference with fields, and how many it has. */
  Constructor constructor() {
    TypeReference reference = declared();
    Shape shape =
        switch (reference) {
          case TypeReference.Variant(int type, int variant) ->
              ((TypeDeclaration.Enumeration) declarations.get(type))
                  .variants()
                  .get(variant)
                  .shape();
          case TypeReference.Declared(int type) ->
              ((TypeDeclaration.Struct) declarations.get(type)).shape();
          case TypeReference.Native ignored -> throw new IllegalStateException();
        };
    return new Constructor(
        builder.typeReference(reference), shape.kind() == Kind.TUPLE, shape.fields().size());
  }

  /** A type reference with fields. */
  record Constructor(int reference, boolean tuple, int fields) {}

  String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  int importOf(int arity) {
    Capability[] all = Capability.values();
    int function = random.nextInt(3);
    return builder.importOf(
        "std::module" + function,
        1,
        "function" + arity,
        function == 0 ? List.of(nativeType()) : List.of(),
        arity,
        function == 1 ? Optional.of(all[(arity + 1) % all.length]) : Optional.empty());
  }

  int staticVariable() {
    int index = random.nextInt(4);
    OptionalInt constant =
        index % 2 == 0
            ? OptionalInt.of(builder.constant(new Constant.I64(index)))
            : OptionalInt.empty();
    return builder.staticVariable("STATIC" + index, constant);
  }

  int selector(String name, int names) {
    List<String> argumentNames = new ArrayList<>();
    for (int i = 0; i < names; i++) {
      argumentNames.add("argument" + i);
    }
    return builder.selector(
        name, argumentNames, random.nextInt(4) == 0 ? List.of(typeReference()) : List.of());
  }

  int constant() {
    return builder.constant(RandomConstants.constant(random, 4));
  }
}
