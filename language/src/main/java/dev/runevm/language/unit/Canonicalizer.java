package dev.runevm.language.unit;

import dev.runevm.language.instruction.CodeWriter;
import dev.runevm.language.instruction.InstructionCursor;
import dev.runevm.language.instruction.OperandKind;
import dev.runevm.language.unit.DebugInformation.FunctionInformation;
import dev.runevm.language.unit.DebugInformation.Position;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Brings a unit whose pools are in any order into its canonical form: unreferenced entries dropped,
 * pools sorted, every index replaced. Functions keep their order. The code must be well encoded and
 * its indices valid.
 */
final class Canonicalizer {
  private final Unit unit;
  private final References references;
  private final Sorted<TypeDeclaration> types;
  private final Sorted<TypeReference> typeReferences;
  private final Sorted<String> strings;
  private final Sorted<Constant> constants;
  private final Sorted<Selector> selectors;
  private final Sorted<Import> imports;
  private final Sorted<Static> statics;

  private Canonicalizer(Unit unit) {
    this.unit = unit;
    this.references = new References(unit);
    collectReferences();
    this.types = sort(unit.types(), references.types, CanonicalOrder.TYPES, type -> type);
    this.typeReferences =
        sort(
            unit.typeReferences(),
            references.typeReferences,
            CanonicalOrder.TYPE_REFERENCES,
            this::moved);
    this.strings = sort(unit.strings(), references.strings, CanonicalOrder.STRINGS, text -> text);
    this.constants =
        sort(
            unit.constants(), references.constants, CanonicalOrder.CONSTANTS, constant -> constant);
    this.selectors =
        sort(unit.selectors(), references.selectors, CanonicalOrder.SELECTORS, this::moved);
    this.imports = sort(unit.imports(), references.imports, CanonicalOrder.IMPORTS, this::moved);
    this.statics = sort(unit.statics(), references.statics, CanonicalOrder.STATICS, this::moved);
  }

  static Unit canonical(Unit unit) {
    return new Canonicalizer(unit).canonical();
  }

  private Unit canonical() {
    List<Function> functions = new ArrayList<>();
    List<FunctionInformation> information = new ArrayList<>();
    for (int i = 0; i < unit.functions().size(); i++) {
      moveFunction(i, functions, information);
    }
    return new Unit(
        strings.values(),
        constants.values(),
        typeReferences.values(),
        selectors.values(),
        imports.values(),
        types.values().stream().map(this::moved).toList(),
        statics.values(),
        List.copyOf(functions),
        unit.methods().stream().map(this::moved).sorted(CanonicalOrder.METHODS).toList(),
        unit.exports().stream().sorted(CanonicalOrder.EXPORTS).toList(),
        new DebugInformation(unit.debug().sources(), List.copyOf(information)));
  }

  private void collectReferences() {
    for (Function function : unit.functions()) {
      references.parameters(function);
      InstructionCursor cursor = new InstructionCursor(function.code());
      while (cursor.next()) {
        List<OperandKind> kinds = cursor.opcode().operands();
        for (int i = 0; i < kinds.size(); i++) {
          references.operand(kinds.get(i), cursor.index(i));
        }
      }
    }
    references.close(unit);
  }

  private void moveFunction(
      int index, List<Function> functions, List<FunctionInformation> information) {
    Function function = unit.functions().get(index);
    FunctionInformation debug =
        unit.debug().functions().isEmpty() ? null : unit.debug().functions().get(index);
    CodeWriter code = moveCode(function.code(), debug == null ? List.of() : debug.positions());
    functions.add(
        new Function(
            function.kind(),
            function.captures(),
            function.parameters().stream().map(this::moved).toList(),
            function.locals(),
            function.points(),
            code.code()));
    if (debug != null) {
      information.add(
          new FunctionInformation(
              debug.name(),
              debug.source(),
              debug.start(),
              debug.end(),
              debug.locals(),
              code.positions()));
    }
  }

  private CodeWriter moveCode(Code code, List<Position> positions) {
    CodeWriter writer = new CodeWriter();
    InstructionCursor cursor = new InstructionCursor(code);
    int nextPosition = 0;
    while (cursor.next()) {
      if (nextPosition < positions.size()
          && positions.get(nextPosition).offset() == cursor.offset()) {
        Position position = positions.get(nextPosition++);
        writer.position(position.start(), position.end());
      }
      List<OperandKind> kinds = cursor.opcode().operands();
      long[] operands = new long[kinds.size()];
      for (int i = 0; i < operands.length; i++) {
        operands[i] = moved(kinds.get(i), cursor.operand(i));
      }
      writer.emit(cursor.opcode(), operands);
    }
    return writer;
  }

  private long moved(OperandKind kind, long operand) {
    return switch (kind) {
      case STRING -> strings.moved((int) operand);
      case CONSTANT, KEYS, BOUNDS -> constants.moved((int) operand);
      case TYPE, CONSTRUCTOR -> typeReferences.moved((int) operand);
      case SELECTOR -> selectors.moved((int) operand);
      case IMPORT -> imports.moved((int) operand);
      case STATIC -> statics.moved((int) operand);
      default -> operand;
    };
  }

  private TypeReference moved(TypeReference reference) {
    return switch (reference) {
      case TypeReference.Native named -> named;
      case TypeReference.Declared(int type) -> new TypeReference.Declared(types.moved(type));
      case TypeReference.Variant(int type, int variant) ->
          new TypeReference.Variant(types.moved(type), variant);
    };
  }

  private Selector moved(Selector selector) {
    return new Selector(
        selector.name(), selector.argumentNames(), movedTypes(selector.typeArguments()));
  }

  private Import moved(Import item) {
    return new Import(
        item.module(),
        item.version(),
        item.name(),
        movedTypes(item.typeArguments()),
        item.arity(),
        item.capability());
  }

  private Static moved(Static variable) {
    return new Static(variable.path(), moved(variable.constant(), constants));
  }

  private Function.Parameter moved(Function.Parameter parameter) {
    return new Function.Parameter(parameter.name(), moved(parameter.constant(), constants));
  }

  private Method moved(Method method) {
    return new Method(typeReferences.moved(method.type()), method.name(), method.function());
  }

  private TypeDeclaration moved(TypeDeclaration type) {
    return switch (type) {
      case TypeDeclaration.Struct(String path, Shape shape) ->
          new TypeDeclaration.Struct(path, moved(shape));
      case TypeDeclaration.Enumeration(String path, List<TypeDeclaration.Variant> variants) ->
          new TypeDeclaration.Enumeration(
              path,
              variants.stream()
                  .map(v -> new TypeDeclaration.Variant(v.name(), moved(v.shape())))
                  .toList());
    };
  }

  private Shape moved(Shape shape) {
    return new Shape(
        shape.kind(),
        shape.fields().stream()
            .map(field -> new Shape.Field(field.name(), moved(field.type(), typeReferences)))
            .toList());
  }

  private List<Integer> movedTypes(List<Integer> indices) {
    return indices.stream().map(typeReferences::moved).toList();
  }

  private static OptionalInt moved(OptionalInt index, Sorted<?> pool) {
    return index.isPresent() ? OptionalInt.of(pool.moved(index.getAsInt())) : index;
  }

  private static <T> Sorted<T> sort(
      List<T> pool, BitSet kept, Comparator<? super T> order, UnaryOperator<T> move) {
    record Entry<T>(int index, T value) {}
    List<Entry<T>> entries = new ArrayList<>();
    kept.stream().forEach(i -> entries.add(new Entry<>(i, move.apply(pool.get(i)))));
    entries.sort((a, b) -> order.compare(a.value(), b.value()));
    int[] positions = new int[pool.size()];
    for (int i = 0; i < entries.size(); i++) {
      positions[entries.get(i).index()] = i;
    }
    return new Sorted<>(entries.stream().map(Entry::value).toList(), positions);
  }

  /** A sorted pool, with the new position for each kept old one. */
  private record Sorted<T>(List<T> values, int[] positions) {
    int moved(int index) {
      return positions[index];
    }
  }
}
