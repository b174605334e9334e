package dev.runevm.language.unit;

import dev.runevm.language.instruction.OperandKind;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Which entries of a unit's pools something refers to. First the operands and parameters are
 * marked, then {@link #close} follows what the marked entries refer to. Indices must be valid.
 */
final class References {
  final BitSet strings;
  final BitSet constants;
  final BitSet typeReferences;
  final BitSet selectors;
  final BitSet imports;
  final BitSet statics;
  final BitSet types;

  /**
   * The set that an operand of a kind is marked in, by the ordinal of the kind; null for others.
   */
  private final BitSet[] byKind = new BitSet[OperandKind.values().length];

  References(Unit unit) {
    strings = new BitSet(unit.strings().size());
    constants = new BitSet(unit.constants().size());
    typeReferences = new BitSet(unit.typeReferences().size());
    selectors = new BitSet(unit.selectors().size());
    imports = new BitSet(unit.imports().size());
    statics = new BitSet(unit.statics().size());
    types = new BitSet(unit.types().size());
    for (OperandKind kind : OperandKind.values()) {
      byKind[kind.ordinal()] = pool(kind);
    }
  }

  private BitSet pool(OperandKind kind) {
    return switch (kind) {
      case STRING -> strings;
      case CONSTANT, KEYS, BOUNDS -> constants;
      case TYPE, CONSTRUCTOR -> typeReferences;
      case SELECTOR -> selectors;
      case IMPORT -> imports;
      case STATIC -> statics;
      default -> null;
    };
  }

  /** Marks what an operand refers to. */
  void operand(OperandKind kind, int index) {
    BitSet pool = byKind[kind.ordinal()];
    if (pool != null) {
      pool.set(index);
    }
  }

  /** Marks the defaults of a function's parameters. */
  void parameters(Function function) {
    for (Function.Parameter parameter : function.parameters()) {
      parameter.constant().ifPresent(constants::set);
    }
  }

  /** Marks what methods and marked entries refer to. */
  void close(Unit unit) {
    unit.methods().forEach(method -> typeReferences.set(method.type()));
    selectors.stream().forEach(index -> mark(unit.selectors().get(index).typeArguments()));
    imports.stream().forEach(index -> mark(unit.imports().get(index).typeArguments()));
    statics.stream()
        .forEach(index -> unit.statics().get(index).constant().ifPresent(constants::set));
    followTypes(unit);
  }

  private void mark(List<Integer> typeArguments) {
    typeArguments.forEach(typeReferences::set);
  }

  private void followTypes(Unit unit) {
    Deque<Integer> pending = new ArrayDeque<>();
    typeReferences.stream().forEach(pending::add);
    while (!pending.isEmpty()) {
      int type = declaredType(unit.typeReferences().get(pending.remove()));
      if (type >= 0 && !types.get(type)) {
        types.set(type);
        followFields(unit.types().get(type), pending);
      }
    }
  }

  private void followFields(TypeDeclaration type, Deque<Integer> pending) {
    for (Shape shape : shapes(type)) {
      for (Shape.Field field : shape.fields()) {
        if (field.type().isPresent() && !typeReferences.get(field.type().getAsInt())) {
          typeReferences.set(field.type().getAsInt());
          pending.add(field.type().getAsInt());
        }
      }
    }
  }

  /** The shape of a struct, or the shapes of all variants. */
  static List<Shape> shapes(TypeDeclaration type) {
    return switch (type) {
      case TypeDeclaration.Struct struct -> List.of(struct.shape());
      case TypeDeclaration.Enumeration enumeration ->
          enumeration.variants().stream().map(TypeDeclaration.Variant::shape).toList();
    };
  }

  private static int declaredType(TypeReference reference) {
    return switch (reference) {
      case TypeReference.Native ignored -> -1;
      case TypeReference.Declared declared -> declared.type();
      case TypeReference.Variant variant -> variant.type();
    };
  }
}
