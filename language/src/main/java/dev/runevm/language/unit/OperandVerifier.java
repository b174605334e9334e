package dev.runevm.language.unit;

import dev.runevm.language.instruction.InstructionCursor;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.instruction.OperandKind;
import dev.runevm.language.library.Library;
import dev.runevm.language.library.LibraryItem;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Verifies the operands of single instructions: V8, V13 and V23 by their kind, V15 between them.
 * What depends on the instructions around is for {@link FunctionVerifier}.
 */
final class OperandVerifier {
  private static final OperandKind[] KINDS = OperandKind.values();

  /** The kinds of operands for which it is not enough that what they refer to exists. */
  private static final Set<OperandKind> SPECIAL =
      EnumSet.of(
          OperandKind.KEYS, OperandKind.BOUNDS, OperandKind.CONSTRUCTOR, OperandKind.CODE_POINT);

  /** By opcode: whether its operands must fit one another. Most do not, and skip that check. */
  private static final boolean[] CALLS = new boolean[Opcode.values().length];

  static {
    for (Opcode opcode : Opcode.values()) {
      List<OperandKind> kinds = opcode.operands();
      CALLS[opcode.ordinal()] =
          kinds.contains(OperandKind.FUNCTION)
              || kinds.contains(OperandKind.IMPORT)
              || kinds.contains(OperandKind.SELECTOR)
              || kinds.contains(OperandKind.CONSTRUCTOR);
    }
  }

  private static final int FLAGS = 2;

  private final Unit unit;
  private final Optional<Library> library;
  private final References references;
  private final BitSet keys = new BitSet();
  private final int[] fewestArguments;

  /** For each kind of operand how many values there are: 0 to that, exclusively. */
  private final long[] bounds = new long[KINDS.length];

  OperandVerifier(Unit unit, Optional<Library> library, References references) {
    this.unit = unit;
    this.library = library;
    this.references = references;
    this.fewestArguments = unit.imports().stream().mapToInt(this::fewestArguments).toArray();
    for (OperandKind kind : KINDS) {
      bounds[kind.ordinal()] = bound(kind);
    }
  }

  /** Starts a function. */
  void start(Function function) {
    bounds[OperandKind.LOCAL.ordinal()] = function.locals();
  }

  /** What is wrong with the current instruction of a cursor in the function, or null. */
  Fault verify(InstructionCursor cursor) {
    Opcode opcode = cursor.opcode();
    for (int i = 0; i < opcode.operandCount(); i++) {
      OperandKind kind = opcode.operand(i);
      if (kind.isNumber()) {
        continue;
      }
      int operand = cursor.index(i);
      if (operand >= bounds[kind.ordinal()]) {
        return noSuch(kind, operand);
      }
      Fault fault = SPECIAL.contains(kind) ? verifyForm(kind, operand) : null;
      if (fault != null) {
        return fault;
      }
      references.operand(kind, operand);
    }
    return CALLS[opcode.ordinal()] ? verifyCall(cursor) : null;
  }

  private long bound(OperandKind kind) {
    return switch (kind) {
      case I64, U64, F64, COUNT, POSITION, DEPTH, POINT, LOCAL -> Long.MAX_VALUE;
      case STRING -> unit.strings().size();
      case CONSTANT, KEYS, BOUNDS -> unit.constants().size();
      case TYPE, CONSTRUCTOR -> unit.typeReferences().size();
      case SELECTOR -> unit.selectors().size();
      case FUNCTION -> unit.functions().size();
      case IMPORT -> unit.imports().size();
      case STATIC -> unit.statics().size();
      case FLAG -> FLAGS;
      case RANGE -> RangeKind.values().length;
      case CODE_POINT -> Character.MAX_CODE_POINT + 1L;
    };
  }

  private static Fault noSuch(OperandKind kind, int operand) {
    String rule =
        switch (kind) {
          case LOCAL -> "V13";
          case CODE_POINT -> "V23";
          default -> "V8";
        };
    String what = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Fault(rule, "there is no " + what + " " + operand);
  }

  /** What is wrong with what an operand refers to, for kinds that want something special. */
  private Fault verifyForm(OperandKind kind, int operand) {
    return switch (kind) {
      case KEYS -> keys(operand);
      case BOUNDS -> bounds(operand);
      case CONSTRUCTOR -> constructor(operand);
      case CODE_POINT ->
          ConstantEncoding.isScalar(operand)
              ? null
              : new Fault("V23", "a char is not a Unicode scalar value");
      default -> null;
    };
  }

  /** V8: a vec of distinct strings. Each constant is looked at once, however often it is used. */
  private Fault keys(int index) {
    if (keys.get(index)) {
      return null;
    }
    if (!isKeys(unit.constants().get(index))) {
      return new Fault("V8", "the constant " + index + " is not a vec of distinct strings");
    }
    keys.set(index);
    return null;
  }

  private static boolean isKeys(Constant constant) {
    if (!(constant instanceof Constant.Vec(List<Constant> elements))) {
      return false;
    }
    Set<String> seen = new HashSet<>();
    for (Constant element : elements) {
      if (!(element instanceof Constant.Text(String key)) || !seen.add(key)) {
        return false;
      }
    }
    return true;
  }

  /** V8: a tuple of two bounds; two that are not open are of one type. */
  private Fault bounds(int operand) {
    boolean valid =
        unit.constants().get(operand) instanceof Constant.Tuple(List<Constant> elements)
            && elements.size() == 2
            && areBounds(elements.get(0), elements.get(1));
    return valid ? null : new Fault("V8", "the constant " + operand + " is no pair of bounds");
  }

  private static boolean areBounds(Constant lower, Constant upper) {
    boolean open = lower instanceof Constant.Unit || upper instanceof Constant.Unit;
    boolean sameType = ConstantTag.of(lower) == ConstantTag.of(upper);
    return isBound(lower) && isBound(upper) && (open || sameType);
  }

  private static boolean isBound(Constant constant) {
    return switch (constant) {
      case Constant.Unit ignored -> true;
      case Constant.I64 ignored -> true;
      case Constant.U64 ignored -> true;
      case Constant.F64 ignored -> true;
      case Constant.Char ignored -> true;
      default -> false;
    };
  }

  /** V8: something with fields; of native types only the library knows. */
  private Fault constructor(int operand) {
    TypeReference reference = unit.typeReferences().get(operand);
    boolean valid =
        switch (reference) {
          case TypeReference.Native(String path) -> library.isEmpty() || variant(path) != null;
          case TypeReference.Declared(int type) ->
              unit.types().get(type) instanceof TypeDeclaration.Struct;
          case TypeReference.Variant ignored -> true;
        };
    return valid ? null : new Fault("V8", "the type reference " + operand + " has no fields");
  }

  /** V15: operands fit what is called or made. */
  private Fault verifyCall(InstructionCursor cursor) {
    return switch (cursor.opcode()) {
      case CALL, FUNCTION_VALUE ->
          unit.functions().get(cursor.index(0)).captures() == 0
              ? null
              : new Fault("V15", "the function " + cursor.index(0) + " has captures");
      case CALL_NATIVE -> nativeCall(cursor.index(0), cursor.index(1));
      case CALL_METHOD -> methodCall(unit.selectors().get(cursor.index(0)), cursor.index(1));
      case CALL_VALUE_NAMED -> namedCall(unit.selectors().get(cursor.index(0)), cursor.index(1));
      case STRUCT -> fields(cursor.index(0), cursor.index(1));
      case CONSTRUCTOR_VALUE -> constructorValue(cursor.index(0));
      default -> null;
    };
  }

  private Fault nativeCall(int index, int count) {
    Import item = unit.imports().get(index);
    boolean fits =
        item.arity() == Import.VARIADIC ? count >= fewestArguments[index] : count == item.arity();
    return fits ? null : new Fault("V15", item.name() + " does not take " + count + " arguments");
  }

  private int fewestArguments(Import item) {
    return library
        .flatMap(known -> known.find(item.module() + "::" + item.name()))
        .map(found -> found instanceof LibraryItem.Function f ? f.parameters().size() : 0)
        .orElse(0);
  }

  private static Fault methodCall(Selector selector, int count) {
    return selector.argumentNames().size() <= count && !selector.name().isEmpty()
        ? null
        : new Fault("V15", "the selector does not fit a call of a method");
  }

  private static Fault namedCall(Selector selector, int count) {
    int names = selector.argumentNames().size();
    return names > 0 && names <= count && selector.name().isEmpty()
        ? null
        : new Fault("V15", "the selector does not fit a call with named arguments");
  }

  private Fault fields(int type, int count) {
    int expected = fieldCount(unit.typeReferences().get(type));
    return expected < 0 || expected == count
        ? null
        : new Fault("V15", "there are " + expected + " fields, not " + count);
  }

  private Fault constructorValue(int type) {
    Shape.Kind kind = shapeKind(unit.typeReferences().get(type));
    return kind == null || kind == Shape.Kind.TUPLE
        ? null
        : new Fault("V15", "only what has fields by position has a constructor");
  }

  /** How many fields there are; -1 if that is not known without the library. */
  private int fieldCount(TypeReference reference) {
    return switch (reference) {
      case TypeReference.Native(String path) ->
          library.isEmpty() ? -1 : variant(path).fields().size();
      default -> shape(reference).fields().size();
    };
  }

  /** The kind of fields; null if that is not known without the library. */
  private Shape.Kind shapeKind(TypeReference reference) {
    return switch (reference) {
      case TypeReference.Native(String path) -> library.isEmpty() ? null : variant(path).shape();
      default -> shape(reference).kind();
    };
  }

  private Shape shape(TypeReference reference) {
    if (reference instanceof TypeReference.Variant(int type, int variant)) {
      var enumeration = (TypeDeclaration.Enumeration) unit.types().get(type);
      return enumeration.variants().get(variant).shape();
    }
    int type = ((TypeReference.Declared) reference).type();
    return ((TypeDeclaration.Struct) unit.types().get(type)).shape();
  }

  private LibraryItem.Variant variant(String path) {
    return library.get().find(path).orElse(null) instanceof LibraryItem.Variant variant
        ? variant
        : null;
  }
}
