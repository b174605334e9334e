package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.ProgramType;
import dev.runevm.parser.program.TypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Literals, and expressions that make a new vec, tuple, object or struct. */
final class Aggregates {
  /** Aggregates of so many constants or more are made by copying a constant of the unit. */
  private static final int COPIED_FROM = 16;

  private final Body body;
  private final Operands operands;

  Aggregates(Body body, Operands operands) {
    this.body = body;
    this.operands = operands;
  }

  Operand literal(Constant value, Span span) {
    if (value instanceof Constant.Unit) {
      return Operand.leaf(Opcode.UNIT, span);
    }
    if (value instanceof Constant.Bool(boolean truth)) {
      return Operand.leaf(truth ? Opcode.TRUE : Opcode.FALSE, span);
    }
    if (value instanceof Constant.I64(long number)) {
      return Operand.leaf(Opcode.I64, span, number);
    }
    if (value instanceof Constant.U64(long bits)) {
      return Operand.leaf(Opcode.U64, span, bits);
    }
    if (value instanceof Constant.F64(double number)) {
      return Operand.leaf(Opcode.F64, span, Double.doubleToLongBits(number));
    }
    if (value instanceof Constant.Char(int codePoint)) {
      return Operand.leaf(Opcode.CHAR, span, codePoint);
    }
    if (value instanceof Constant.Text(String text)) {
      return Operand.leaf(Opcode.STRING_NEW, span, body.pools().string(text));
    }
    return Operand.leaf(Opcode.CONST, span, body.pools().constant(value));
  }

  Operand vec(Expression.Vec e) {
    if (isConstant(e.elements())) {
      return literal(new Constant.Vec(constants(e.elements())), e.span());
    }
    return Operand.many(Opcode.VEC, e.span(), operands.inOrder(e.elements()), e.elements().size());
  }

  Operand tuple(Expression.Tuple e) {
    if (e.elements().isEmpty()) {
      return Operand.leaf(Opcode.UNIT, e.span());
    }
    if (isConstant(e.elements())) {
      return literal(new Constant.Tuple(constants(e.elements())), e.span());
    }
    return Operand.many(
        Opcode.TUPLE, e.span(), operands.inOrder(e.elements()), e.elements().size());
  }

  Operand object(Expression.Obj e) {
    List<String> names = e.fields().stream().map(Expression.FieldValue::name).toList();
    return Operand.many(
        Opcode.OBJECT, e.span(), operands.inOrder(values(e.fields())), body.pools().keys(names));
  }

  /** Whether the fields of a struct literal can be left on the stack as they are evaluated. */
  static boolean isWrittenInOrder(Expression.Struct e) {
    return e.base().isEmpty() && isAscending(positions(e));
  }

  /** Evaluates the fields in the order of the text, and writes them in that of the declaration. */
  Operand struct(Expression.Struct e) {
    List<Operand> fields = e.base().isPresent() ? fieldsWithBase(e, e.base().get()) : fields(e);
    return Operand.many(
        Opcode.STRUCT, e.span(), fields, body.pools().type(e.type()), fields.size());
  }

  private List<Operand> fields(Expression.Struct e) {
    List<Integer> order = positions(e);
    if (isAscending(order)) {
      return operands.inOrder(values(e.fields()));
    }
    List<Operand> values = operands.inAnyOrder(values(e.fields()));
    List<Operand> fields = new ArrayList<>(Collections.nCopies(values.size(), null));
    for (int i = 0; i < values.size(); i++) {
      fields.set(order.get(i), values.get(i));
    }
    return fields;
  }

  private List<Operand> fieldsWithBase(Expression.Struct e, Expression base) {
    List<Expression> parts = new ArrayList<>(values(e.fields()));
    parts.add(base);
    List<Operand> values = operands.settled(parts);
    String what = "base of the struct literal";
    Operand checked =
        body.spill(
            Operand.unary(
                Opcode.CHECK,
                base.span(),
                values.getLast(),
                body.pools().type(e.type()),
                body.pools().string(what)));
    Map<Integer, Operand> given = new HashMap<>();
    List<Integer> order = positions(e);
    for (int i = 0; i < order.size(); i++) {
      given.put(order.get(i), values.get(i));
    }
    ProgramType.VariantDeclaration variant = declaration(e.type());
    List<Operand> fields = new ArrayList<>();
    for (int i = 0; i < variant.fields().size(); i++) {
      Operand field = given.get(i);
      fields.add(field != null ? field : fieldOf(checked, variant, i, base.span()));
    }
    return fields;
  }

  private Operand fieldOf(
      Operand base, ProgramType.VariantDeclaration variant, int position, Span span) {
    return variant.kind() == ProgramType.Fields.TUPLE
        ? Operand.unary(Opcode.TUPLE_GET, span, base, position)
        : Operand.unary(
            Opcode.FIELD_GET,
            span,
            base,
            body.pools().string(variant.fields().get(position).name()));
  }

  /** For each given field its position in the declaration. */
  private static List<Integer> positions(Expression.Struct e) {
    ProgramType.VariantDeclaration variant = declaration(e.type());
    List<Integer> positions = new ArrayList<>();
    if (variant == null) {
      for (int i = 0; i < e.fields().size(); i++) {
        positions.add(i);
      }
      return positions;
    }
    Map<String, Integer> declared = new HashMap<>();
    for (int i = 0; i < variant.fields().size(); i++) {
      boolean tuple = variant.kind() == ProgramType.Fields.TUPLE;
      declared.put(tuple ? Integer.toString(i) : variant.fields().get(i).name(), i);
    }
    e.fields().forEach(field -> positions.add(declared.get(field.name())));
    return positions;
  }

  /** What declares the fields; null for a native type, whose fields come in order. */
  private static ProgramType.VariantDeclaration declaration(TypeName name) {
    if (name instanceof TypeName.Declared(ProgramType type)) {
      return type.variants().getFirst();
    }
    return name instanceof TypeName.Variant(ProgramType type, int variant)
        ? type.variants().get(variant)
        : null;
  }

  private static boolean isAscending(List<Integer> positions) {
    for (int i = 0; i < positions.size(); i++) {
      if (positions.get(i) != i) {
        return false;
      }
    }
    return true;
  }

  private static List<Expression> values(List<Expression.FieldValue> fields) {
    return fields.stream().map(Expression.FieldValue::value).toList();
  }

  private static boolean isConstant(List<Expression> elements) {
    return elements.size() >= COPIED_FROM
        && elements.stream().allMatch(Expression.Literal.class::isInstance);
  }

  private static List<Constant> constants(List<Expression> elements) {
    return elements.stream().map(e -> ((Expression.Literal) e).value()).toList();
  }
}
