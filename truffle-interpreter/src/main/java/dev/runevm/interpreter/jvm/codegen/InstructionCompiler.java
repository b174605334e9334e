package dev.runevm.interpreter.jvm.codegen;

import dev.runevm.interpreter.jvm.analysis.Kind;
import dev.runevm.interpreter.jvm.analysis.LocalUses;
import dev.runevm.interpreter.jvm.analysis.ReturnKinds;
import dev.runevm.interpreter.jvm.analysis.Tree;
import dev.runevm.interpreter.jvm.runtime.JvmSupport;
import dev.runevm.interpreter.unit.ConstantValues;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.Constructor;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneString;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.Constant;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Writes single instructions. A new instruction is one more case here; without it this does not
 * compile.
 */
final class InstructionCompiler {
  private final LoadedUnit unit;
  private final Emitter out;
  private final Locals locals;
  private final Flow flow;
  private final Returns returns;
  private final OperatorCompiler operators;
  private final ConditionCompiler conditions;
  private final AggregateCompiler aggregates;
  private final AccessCompiler access;
  private final FieldCompiler fields;
  private final StructCompiler structs;
  private final TestCompiler tests;
  private final CallCompiler calls;
  private final IterationCompiler iteration;
  private final SuspensionCompiler suspension;
  private boolean cold;

  private final HeldOperands held;

  // How many instructions that take the value of this one are being written.
  private int depth;

  InstructionCompiler(
      ScriptCode code,
      Emitter out,
      Locals locals,
      Flow flow,
      Returns returns,
      ReturnKinds returnKinds,
      LocalUses localUses,
      Resumption resumption) {
    this.unit = code.unit();
    this.out = out;
    this.locals = locals;
    this.flow = flow;
    this.returns = returns;
    this.operators = new OperatorCompiler(this, out);
    this.conditions = new ConditionCompiler(this, out);
    this.aggregates = new AggregateCompiler(this, unit, out);
    this.fields = new FieldCompiler(this, unit, out);
    this.structs = new StructCompiler(this, unit, out);
    this.access = new AccessCompiler(this, unit, out);
    this.tests = new TestCompiler(this, unit, out);
    this.calls = new CallCompiler(this, code, out, returnKinds);
    this.cold = out.isSmall();
    this.held = new HeldOperands(this, out, calls::isLoop);
    this.iteration = new IterationCompiler(this, out, locals, flow, localUses);
    this.suspension = new SuspensionCompiler(this, code, out, locals, flow, localUses, resumption);
  }

  ConditionCompiler conditions() {
    return conditions;
  }

  CallCompiler calls() {
    return calls;
  }

  /** Pushes the bounds of a range of {@code i64} that is gone over. */
  void pushBounds(Tree.Instruction iterator, Tree.Instruction range) {
    iteration.bounds(range, iterator.offset);
  }

  /** Pushes the value of an expression; its kind. */
  Kind push(Tree.Instruction x) {
    Kind kind = compile(x);
    return kind == Kind.LONGS ? Kind.OBJECT : kind;
  }

  /** Pushes the value of an expression as an object. */
  void pushObject(Tree.Instruction x) {
    out.box(push(x));
  }

  /** Pushes the value of an expression in a kind that can hold it. */
  void pushAs(Tree.Instruction x, Kind kind) {
    Kind pushed = push(x);
    if (pushed != kind) {
      out.box(pushed);
    }
  }

  /**
   * Pushes the number of a kind that an expression will likely give; goes elsewhere with the object
   * on the stack if it is something else.
   */
  void pushLikely(Tree.Instruction x, Kind kind, Label other) {
    if (x.kind == kind) {
      push(x);
    } else if (held.has(x)) {
      out.box(held.load(x));
      unboxLikely(kind, other);
    } else if (isLikelyLocal(x, kind)) {
      loadLikely(x.index(0), other);
    } else if (operators.isLikely(x, kind)) {
      operators.pushLikely(x, kind, other);
    } else if (x.opcode == Opcode.INDEX_GET && access.isLikely(x)) {
      access.pushLikely(x, kind, other);
    } else if (x.opcode == Opcode.FIELD_GET) {
      fields.pushLikely(x, kind, other);
    } else if (x.opcode == Opcode.CALL && calls.isLikely(x, kind)) {
      calls.pushLikely(x, kind, other);
    } else if (x.opcode == Opcode.CALL_METHOD && calls.isLikelyMethod(x, kind)) {
      calls.pushLikelyMethod(x, kind, other);
    } else {
      pushObject(x);
      unboxLikely(kind, other);
    }
  }

  /** Takes the number out of the object on the stack; goes elsewhere with it if it is none. */
  void unboxLikely(Kind kind, Label other) {
    out.op(Opcodes.DUP);
    out.isBox(kind);
    out.jump(Opcodes.IFEQ, other);
    out.unbox(kind);
  }

  private boolean isLikelyLocal(Tree.Instruction x, Kind kind) {
    if (x.opcode != Opcode.LOCAL_GET) {
      return false;
    }
    Kind held = flow.kind(x.index(0));
    return held != null && held.number() == kind;
  }

  private void loadLikely(int local, Label other) {
    Kind held = flow.kind(local);
    out.loadObject(locals.object(local, held));
    out.op(Opcodes.DUP);
    out.jump(Opcodes.IFNONNULL, other);
    out.op(Opcodes.POP);
    locals.load(local, held);
  }

  /**
   * Pushes the value of an expression as an object, in code that will likely not be executed and is
   * small instead of fast.
   */
  void pushCold(Tree.Instruction x) {
    boolean before = cold;
    cold = true;
    pushObject(x);
    cold = before;
  }

  /**
   * Whether code is written that will likely not be executed, or is to be small for another reason.
   */
  boolean isCold() {
    return cold;
  }

  /** Writes an instruction; the kind of the value that it pushes, null if it is a statement. */
  Kind compile(Tree.Instruction x) {
    if (held.has(x)) {
      return held.load(x);
    }
    if (depth > 0) {
      return write(x);
    }
    depth++;
    held.prepare(x);
    Kind kind = write(x);
    held.release();
    depth--;
    return kind;
  }

  private Kind write(Tree.Instruction x) {
    return switch (x.opcode) {
      case UNIT -> immutable(RuneTuple.UNIT, RuneTuple.class);
      case TRUE -> bool(true);
      case FALSE -> bool(false);
      case I64 -> number(x.operands[0]);
      case U64 -> immutable(UnsignedLong.of(x.operands[0]), UnsignedLong.class);
      case F64 -> number(Double.longBitsToDouble(x.operands[0]));
      case CHAR -> immutable(CodePoint.of(x.index(0)), CodePoint.class);
      case STRING_NEW -> string(unit.unit().strings().get(x.index(0)));
      case CONST -> constant(unit.unit().constants().get(x.index(0)));
      case TYPE_VALUE -> immutable(unit.type(x.index(0)).type(), RuneType.class);

      case LOCAL_GET -> localGet(x.index(0), x.kind);
      case LOCAL_SET -> localSet(x);
      case STATIC_GET -> access.staticGet(x);
      case STATIC_SET -> access.staticSet(x);
      case POP -> pop(x);

      case ADD, SUB, MUL, DIV, REM, BIT_AND, BIT_OR, BIT_XOR, SHL, SHR -> operators.binary(x);
      case ADD_ASSIGN,
          SUB_ASSIGN,
          MUL_ASSIGN,
          DIV_ASSIGN,
          REM_ASSIGN,
          BIT_AND_ASSIGN,
          BIT_OR_ASSIGN,
          BIT_XOR_ASSIGN,
          SHL_ASSIGN,
          SHR_ASSIGN ->
          operators.binary(x);
      case EQ, NE, LT, LE, GT, GE -> conditions.comparison(x);
      case NEG -> operators.negate(x);
      case NOT -> operators.not(x);
      case AS -> aggregates.convert(x);
      case AND, OR -> conditions.lazy(x);

      case VEC -> aggregates.vec(x);
      case VEC_REPEAT -> aggregates.repeat(x);
      case TUPLE -> aggregates.tuple(x);
      case OBJECT -> aggregates.object(x);
      case STRUCT -> structs.struct(x);
      case RANGE_NEW -> aggregates.range(x);
      case STRING_CONCAT -> aggregates.concat(x);
      case FORMAT -> aggregates.format(x);

      case FIELD_GET -> fields.get(x);
      case FIELD_SET -> fields.set(x);
      case TUPLE_GET -> access.tupleGet(x);
      case TUPLE_SET -> access.tupleSet(x);
      case INDEX_GET -> access.indexGet(x);
      case INDEX_SET -> access.indexSet(x);

      case IS, TEST_TYPE -> tests.type(x);
      case TEST_CONST -> tests.constant(x);
      case TEST_RANGE -> tests.range(x);
      case TEST_VEC -> tests.length(x, "isVec");
      case TEST_TUPLE -> tests.length(x, "isTuple");
      case TEST_OBJECT -> tests.object(x);
      case CHECK -> tests.check(x);

      case FUNCTION_VALUE -> function(RuneFunction.of(unit.function(x.index(0))));
      case NATIVE_VALUE -> function(RuneFunction.of(unit.importOf(x.index(0))));
      case CONSTRUCTOR_VALUE -> constructorValue(unit.type(x.index(0)).constructor());
      case CLOSURE -> calls.closure(x);
      case CALL -> calls.function(x);
      case CALL_NATIVE -> calls.nativeFunction(x);
      case CALL_VALUE, CALL_VALUE_NAMED -> calls.value(x);
      case CALL_METHOD -> calls.method(x);

      case ITER -> iteration.iterator(x);
      case NEXT -> iteration.next(x);
      case AWAIT -> suspension.await(x);
      case YIELD -> suspension.yieldValue(x);
      case SELECT -> suspension.select(x);
      case BLOCK_ON -> suspension.blockOn(x);
      case TRY, TRY_CHECKED -> tryOperator(x);

      case BR -> branch(x);
      case BR_IF -> conditionalBranch(x, true);
      case BR_UNLESS -> conditionalBranch(x, false);
      case RETURN -> giveBack(x);
      case PANIC -> panic(x);
      case BLOCK, LOOP, IF, ELSE, END ->
          throw new IllegalStateException(x.opcode + " is no instruction of its own");
    };
  }

  // Constants

  private Kind immutable(Object value, Class<?> type) {
    out.constant(value, type);
    return Kind.OBJECT;
  }

  private Kind bool(boolean value) {
    out.push(value ? 1 : 0);
    return Kind.BOOLEAN;
  }

  private Kind number(long value) {
    out.push(value);
    return Kind.LONG;
  }

  private Kind number(double value) {
    out.push(value);
    return Kind.DOUBLE;
  }

  private Kind string(String text) {
    out.constant(text.getBytes(StandardCharsets.UTF_8), byte[].class);
    out.invokeStatic(RuneString.class, "shared", RuneString.class, byte[].class);
    return Kind.OBJECT;
  }

  private Kind constant(Constant constant) {
    return switch (constant) {
      case Constant.I64 number -> number(number.value());
      case Constant.F64 number -> number(number.value());
      case Constant.Bool truth -> bool(truth.value());
      case Constant.Text text -> string(text.value());
      default -> {
        if (ConstantValues.isImmutable(constant)) {
          yield immutable(ConstantValues.create(constant), Object.class);
        }
        out.constant(constant, Constant.class);
        out.invokeStatic(ConstantValues.class, "create", Object.class, Constant.class);
        yield Kind.OBJECT;
      }
    };
  }

  private Kind function(RuneFunction function) {
    return immutable(function, RuneFunction.class);
  }

  private Kind constructorValue(Constructor constructor) {
    return function(RuneFunction.constructor(constructor));
  }

  // Locals

  private Kind localGet(int local, Kind kind) {
    Kind held = flow.kind(local);
    if (held == null || held != kind) {
      locals.loadObject(local, held);
      return Kind.OBJECT;
    }
    locals.load(local, held);
    return held;
  }

  private Kind localSet(Tree.Instruction x) {
    int local = x.index(0);
    Kind kind = iteration.localKind(local, x.arguments[0]);
    if (kind == Kind.RANGE) {
      iteration.setRange(local, x.arguments[0]);
    } else if (kind == Kind.OPTION) {
      calls.next(x.arguments[0]);
      locals.store(local, kind);
    } else if (kind.number() != null) {
      setLikely(local, kind, x.arguments[0]);
    } else {
      compile(x.arguments[0]);
      locals.store(local, kind);
    }
    flow.setKind(local, kind);
    return null;
  }

  private void setLikely(int local, Kind kind, Tree.Instruction value) {
    Label other = new Label();
    Label done = new Label();
    pushLikely(value, kind.number(), other);
    locals.storeNumber(local, kind);
    out.go(done);
    out.label(other);
    locals.storeOther(local, kind);
    out.label(done);
  }

  private Kind pop(Tree.Instruction x) {
    Kind kind = push(x.arguments[0]);
    out.op(kind.type().getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
    return null;
  }

  /** The variable of a local that is an option here, if that is what an expression reads. */
  OptionalInt option(Tree.Instruction x) {
    return x.opcode == Opcode.LOCAL_GET && flow.kind(x.index(0)) == Kind.OPTION
        ? OptionalInt.of(locals.variable(x.index(0), Kind.OPTION))
        : OptionalInt.empty();
  }

  // Control

  private Kind branch(Tree.Instruction x) {
    flow.branch(x.index(0));
    flow.stop();
    return null;
  }

  private Kind conditionalBranch(Tree.Instruction x, boolean when) {
    int depth = x.index(0);
    if (flow.converts(depth)) {
      Label stay = new Label();
      conditions.jump(x.arguments[0], !when, stay);
      flow.branch(depth);
      out.label(stay);
    } else {
      conditions.jump(x.arguments[0], when, flow.label(depth));
    }
    return null;
  }

  private Kind giveBack(Tree.Instruction x) {
    returns.giveBack(push(x.arguments[0]));
    flow.stop();
    return null;
  }

  private Kind tryOperator(Tree.Instruction x) {
    int local = x.index(0);
    pushObject(x.arguments[0]);
    out.at(x.offset);
    tests.tryOperator(x, locals.variable(local, Kind.OBJECT), returns);
    flow.setKind(local, Kind.OBJECT);
    return null;
  }

  private Kind panic(Tree.Instruction x) {
    out.at(x.offset);
    out.constant(unit.unit().strings().get(x.index(0)), String.class);
    out.invokeStatic(JvmSupport.class, "panic", RuntimeException.class, String.class);
    out.op(Opcodes.ATHROW);
    flow.stop();
    return null;
  }
}
