package dev.runevm.parser.emit;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.source.Span;
import java.util.List;

/**
 * An expression without statements: a tree of expression instructions that has not been written
 * yet. It is evaluated where it is written. Immutable.
 *
 * <p>The tree of a {@code LAZY} instruction has two children, of which the second is written behind
 * the instruction and closed by {@code end}.
 */
final class Operand {
  private final Opcode opcode;
  private final long[] immediates;
  private final List<Operand> children;
  private final Span span;

  private Operand(Opcode opcode, Span span, List<Operand> children, long[] immediates) {
    this.opcode = opcode;
    this.immediates = immediates;
    this.children = children;
    this.span = span;
  }

  /** An instruction without operands on the stack. */
  static Operand leaf(Opcode opcode, Span span, long... immediates) {
    return new Operand(opcode, span, List.of(), immediates);
  }

  /** An instruction with one operand on the stack. */
  static Operand unary(Opcode opcode, Span span, Operand child, long... immediates) {
    return new Operand(opcode, span, List.of(child), immediates);
  }

  /** An instruction with two operands, on the stack or lazy. */
  static Operand binary(Opcode opcode, Span span, Operand left, Operand right) {
    return new Operand(opcode, span, List.of(left, right), new long[0]);
  }

  /** An instruction with any number of operands on the stack. */
  static Operand many(Opcode opcode, Span span, List<Operand> children, long... immediates) {
    return new Operand(opcode, span, children, immediates);
  }

  /** The value of a local. */
  static Operand local(int index) {
    return leaf(Opcode.LOCAL_GET, null, index);
  }

  /** The unit value. */
  static Operand unit() {
    return leaf(Opcode.UNIT, null);
  }

  Opcode opcode() {
    return opcode;
  }

  long[] immediates() {
    return immediates;
  }

  List<Operand> children() {
    return children;
  }

  /** Where it comes from; null if it cannot fail. */
  Span span() {
    return span;
  }

  boolean isLocal() {
    return opcode == Opcode.LOCAL_GET;
  }

  /** The local that is read, if {@link #isLocal()}. */
  int localIndex() {
    return (int) immediates[0];
  }

  /**
   * Whether it has no effect, cannot fail and gives an equal value wherever it is written, unless
   * it reads a local that is set in between.
   */
  boolean isStable() {
    return switch (opcode) {
      case STRING_NEW, CONST, LOCAL_GET, FUNCTION_VALUE, NATIVE_VALUE, CONSTRUCTOR_VALUE -> true;
      case VEC, TUPLE, OBJECT, STRUCT, RANGE_NEW -> children.isEmpty();
      default -> isImmutable();
    };
  }

  /** Whether it is a constant without identity: writing it twice gives the same value twice. */
  boolean isImmutable() {
    return switch (opcode) {
      case UNIT, TRUE, FALSE, I64, U64, F64, CHAR, TYPE_VALUE -> true;
      default -> false;
    };
  }
}
