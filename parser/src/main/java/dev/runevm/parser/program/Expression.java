package dev.runevm.parser.program;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.library.LibraryItem;
import dev.runevm.language.source.Span;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.RangeKind;
import java.util.List;
import java.util.Optional;

/**
 * A resolved expression. Operands are evaluated in the order of the components. Sugar is gone where
 * that loses nothing: macros, templates, method calls by path and async blocks are calls, closures
 * and formatted strings here.
 */
public sealed interface Expression {
  /** Where it stands in the function's source. */
  Span span();

  /** A value known now; each evaluation gives a fresh one. */
  record Literal(Constant value, Span span) implements Expression {}

  /** The value of a variable. */
  record Get(Variable variable, Span span) implements Expression {}

  /** The value of a static. */
  record GetStatic(ProgramStatic variable, Span span) implements Expression {}

  /** {@code place = value}; its value is {@code ()}. */
  record Assign(Place place, Expression value, Span span) implements Expression {}

  /**
   * {@code place op= value}; its value is {@code ()}. The place's own operands are evaluated first,
   * then the value, then the place is read, changed and written; a static is read before the value
   * is evaluated.
   *
   * @param operator one of the {@code …_ASSIGN} opcodes
   */
  record CompoundAssign(Opcode operator, Place place, Expression value, Span span)
      implements Expression {}

  /** {@code -a} or {@code !a}: {@link Opcode#NEG} or {@link Opcode#NOT}. */
  record Unary(Opcode operator, Expression operand, Span span) implements Expression {}

  /** An operator that evaluates both operands: {@link Opcode#ADD} to {@link Opcode#GE}. */
  record Binary(Opcode operator, Expression left, Expression right, Span span)
      implements Expression {}

  /** {@code a && b} or {@code a || b}: {@link Opcode#AND} or {@link Opcode#OR}. */
  record Lazy(Opcode operator, Expression left, Expression right, Span span)
      implements Expression {}

  /** {@code a as T} */
  record As(Expression operand, TypeName type, Span span) implements Expression {}

  /** {@code a is T}, {@code a is not T} */
  record Is(Expression operand, TypeName type, boolean negated, Span span) implements Expression {}

  /** {@code [a, b]} */
  record Vec(List<Expression> elements, Span span) implements Expression {}

  /** {@code [x; n]} */
  record Repeat(Expression element, Expression count, Span span) implements Expression {}

  /** {@code (a, b)} */
  record Tuple(List<Expression> elements, Span span) implements Expression {}

  /** {@code #{a: x}} */
  record Obj(List<FieldValue> fields, Span span) implements Expression {}

  /**
   * A struct or variant with fields: every field that the base does not give is there once, in the
   * order of the text. A tuple struct or variant, {@code Some(x)} included, has all its fields in
   * order.
   */
  record Struct(TypeName type, List<FieldValue> fields, Optional<Expression> base, Span span)
      implements Expression {}

  /** A field with its value; positions are decimal numbers. */
  record FieldValue(String name, Expression value) {}

  /** A range. */
  record Range(RangeKind kind, Optional<Expression> lo, Optional<Expression> hi, Span span)
      implements Expression {}

  /** The display forms of the parts, joined: templates, {@code format!}. */
  record Concat(List<Expression> parts, Span span) implements Expression {}

  /**
   * The formatted value, as a part of a {@link Concat}.
   *
   * @param specification the normal form of what follows the colon in {@code {:>8.2}}: {@code
   *     [[fill]align][+][0][width][.precision][type]}, where {@code type} is nothing (display),
   *     {@code ?}, {@code x}, {@code X}, {@code b}, {@code p}, or {@code f}: the display form, or
   *     the debug form of a value that has no display form (interpolations of f-strings)
   */
  record Format(Expression value, String specification, Span span) implements Expression {}

  /** {@code a.name} */
  record Field(Expression target, String name, Span span) implements Expression {}

  /** {@code a.0} */
  record TupleField(Expression target, int position, Span span) implements Expression {}

  /** {@code a[i]} */
  record Index(Expression target, Expression index, Span span) implements Expression {}

  /** A call of a function of the program with exactly its parameters. */
  record Call(ProgramFunction function, List<Expression> arguments, Span span)
      implements Expression {}

  /**
   * A call of a native function, arguments complete and in order. If the function suspends, the
   * emitter awaits it (where the function around may await) or blocks on it.
   */
  record CallNative(
      LibraryItem.Function function,
      List<TypeName> typeArguments,
      List<Expression> arguments,
      Span span)
      implements Expression {}

  /** A call of a value; the last arguments are named if there are names. */
  record CallValue(
      Expression callee, List<Expression> arguments, List<String> argumentNames, Span span)
      implements Expression {}

  /** {@code receiver.name::<T>(…)} */
  record CallMethod(
      Expression receiver,
      String name,
      List<TypeName> typeArguments,
      List<Expression> arguments,
      List<String> argumentNames,
      Span span)
      implements Expression {}

  /** A function of the program as a value. */
  record FunctionValue(ProgramFunction function, Span span) implements Expression {}

  /** A native function as a value. */
  record NativeValue(LibraryItem.Function function, List<TypeName> typeArguments, Span span)
      implements Expression {}

  /** The constructor of a tuple struct or variant as a value. */
  record ConstructorValue(TypeName type, Span span) implements Expression {}

  /** A type as a value. */
  record TypeValue(TypeName type, Span span) implements Expression {}

  /**
   * A closure. An async block is a call of a closure without parameters.
   *
   * @param captures the variables of the function around it, in the order of the closure's own
   */
  record Closure(ProgramFunction function, List<Variable> captures, Span span)
      implements Expression {}

  /** {@code { …; tail }}; without a tail its value is {@code ()}. */
  record Block(List<Statement> statements, Optional<Expression> tail, Span span)
      implements Expression {}

  /** A block or loop that can be left: what {@code break} and {@code continue} refer to. */
  final class Target {}

  /** {@code 'a: { … }} */
  record LabelledBlock(Target target, Block body, Span span) implements Expression {}

  /**
   * {@code if}; the bindings of the conditions are visible in {@code then}. Without an else: ().
   */
  record If(List<Condition> conditions, Expression then, Optional<Expression> otherwise, Span span)
      implements Expression {}

  /** One clause of a condition; clauses are evaluated in order until one fails. */
  sealed interface Condition {
    /** True if the value is exactly {@code true}. */
    record Test(Expression value) implements Condition {}

    /** {@code let pattern = value} */
    record Let(Pattern pattern, Expression value) implements Condition {}
  }

  /** {@code loop} */
  record Loop(Target target, Expression body, Span span) implements Expression {}

  /** {@code while}; () unless left by a break with a value. */
  record While(Target target, List<Condition> conditions, Expression body, Span span)
      implements Expression {}

  /** {@code for} */
  record For(Target target, Pattern pattern, Expression iterable, Expression body, Span span)
      implements Expression {}

  /** {@code match}; () if no arm matches. */
  record Match(Expression value, List<Arm> arms, Span span) implements Expression {}

  /** An arm; it is rejected only if its guard is exactly {@code false}. */
  record Arm(Pattern pattern, Optional<Expression> guard, Expression body) {}

  /** {@code select} */
  record Select(List<SelectArm> arms, Optional<Expression> otherwise, Span span)
      implements Expression {}

  /** An arm of a select. */
  record SelectArm(Pattern pattern, Expression future, Expression body) {}

  /** {@code let} as an expression or a condition outside an if: its value is (). */
  record Let(Pattern pattern, Expression value, Span span) implements Expression {}

  /** {@code break}; the value is {@code ()} without one. */
  record Break(Target target, Optional<Expression> value, Span span) implements Expression {}

  /** {@code continue} */
  record Continue(Target target, Span span) implements Expression {}

  /** {@code return} */
  record Return(Optional<Expression> value, Span span) implements Expression {}

  /** {@code yield} */
  record Yield(Optional<Expression> value, Span span) implements Expression {}

  /** {@code e.await} */
  record Await(Expression future, Span span) implements Expression {}

  /** {@code e?} */
  record Try(Expression value, Span span) implements Expression {}

  /** A panic with a text known now. */
  record Panic(String reason, Span span) implements Expression {}

  /** The value if it is of the type; else an error about {@code what}. */
  record Check(Expression value, TypeName type, String what, Span span) implements Expression {}

  /** What can be assigned to. */
  sealed interface Place {
    /** A variable. */
    record Local(Variable variable) implements Place {}

    /** A static. */
    record Static(ProgramStatic variable) implements Place {}

    /** {@code a.name} */
    record Field(Expression target, String name) implements Place {}

    /** {@code a.0} */
    record TupleField(Expression target, int position) implements Place {}

    /** {@code a[i]} */
    record Index(Expression target, Expression index) implements Place {}
  }

  /** A statement of a block. */
  sealed interface Statement {
    /** An expression for its effect. */
    record Evaluate(Expression expression) implements Statement {}

    /**
     * {@code let}: without an {@code else} a pattern that does not match panics.
     *
     * @param otherwise the diverging block of {@code let … else}
     */
    record Let(Pattern pattern, Expression value, Optional<Expression> otherwise, Span span)
        implements Statement {}
  }
}
