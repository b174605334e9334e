package dev.runevm.interpreter.build;

import dev.runevm.interpreter.nodes.Expression;
import dev.runevm.interpreter.nodes.RuneNode;
import dev.runevm.interpreter.nodes.access.FieldGetNodeGen;
import dev.runevm.interpreter.nodes.access.FieldSetNodeGen;
import dev.runevm.interpreter.nodes.access.IndexGetNodeGen;
import dev.runevm.interpreter.nodes.access.IndexSetNodeGen;
import dev.runevm.interpreter.nodes.access.StaticGetNode;
import dev.runevm.interpreter.nodes.access.StaticSetNode;
import dev.runevm.interpreter.nodes.access.TupleGetNodeGen;
import dev.runevm.interpreter.nodes.access.TupleSetNode;
import dev.runevm.interpreter.nodes.aggregate.ConcatNode;
import dev.runevm.interpreter.nodes.aggregate.FormatNode;
import dev.runevm.interpreter.nodes.aggregate.ObjectNode;
import dev.runevm.interpreter.nodes.aggregate.RangeNode;
import dev.runevm.interpreter.nodes.aggregate.RepeatNode;
import dev.runevm.interpreter.nodes.aggregate.StructNode;
import dev.runevm.interpreter.nodes.aggregate.TupleNode;
import dev.runevm.interpreter.nodes.aggregate.VecNode;
import dev.runevm.interpreter.nodes.call.CallFunctionNode;
import dev.runevm.interpreter.nodes.call.CallMethodNode;
import dev.runevm.interpreter.nodes.call.CallNativeNode;
import dev.runevm.interpreter.nodes.call.CallValueNode;
import dev.runevm.interpreter.nodes.call.ClosureNode;
import dev.runevm.interpreter.nodes.control.Branch;
import dev.runevm.interpreter.nodes.control.Condition;
import dev.runevm.interpreter.nodes.control.ConditionalBranch;
import dev.runevm.interpreter.nodes.control.Evaluate;
import dev.runevm.interpreter.nodes.control.Panic;
import dev.runevm.interpreter.nodes.control.Return;
import dev.runevm.interpreter.nodes.control.TryNode;
import dev.runevm.interpreter.nodes.iteration.IterNodeGen;
import dev.runevm.interpreter.nodes.iteration.NextNodeGen;
import dev.runevm.interpreter.nodes.literal.BooleanLiteral;
import dev.runevm.interpreter.nodes.literal.DoubleLiteral;
import dev.runevm.interpreter.nodes.literal.FreshConstant;
import dev.runevm.interpreter.nodes.literal.Immutable;
import dev.runevm.interpreter.nodes.literal.LongLiteral;
import dev.runevm.interpreter.nodes.literal.StringLiteral;
import dev.runevm.interpreter.nodes.local.LocalGetNodeGen;
import dev.runevm.interpreter.nodes.local.LocalSetNodeGen;
import dev.runevm.interpreter.nodes.operator.AsNodeGen;
import dev.runevm.interpreter.nodes.operator.NegateNodeGen;
import dev.runevm.interpreter.nodes.operator.NotNodeGen;
import dev.runevm.interpreter.nodes.suspend.AwaitCallNode;
import dev.runevm.interpreter.nodes.suspend.AwaitNode;
import dev.runevm.interpreter.nodes.suspend.BlockOnNode;
import dev.runevm.interpreter.nodes.suspend.SelectNode;
import dev.runevm.interpreter.nodes.suspend.YieldNode;
import dev.runevm.interpreter.nodes.test.CheckNode;
import dev.runevm.interpreter.nodes.test.ConstantTest;
import dev.runevm.interpreter.nodes.test.ObjectTest;
import dev.runevm.interpreter.nodes.test.RangeTest;
import dev.runevm.interpreter.nodes.test.TupleTest;
import dev.runevm.interpreter.nodes.test.TypeCheck;
import dev.runevm.interpreter.nodes.test.TypeTest;
import dev.runevm.interpreter.nodes.test.VecTest;
import dev.runevm.interpreter.unit.ConstantValues;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.ScriptCode;
import dev.runevm.interpreter.value.CodePoint;
import dev.runevm.interpreter.value.RuneFunction;
import dev.runevm.interpreter.value.RuneTuple;
import dev.runevm.interpreter.value.UnsignedLong;
import dev.runevm.language.instruction.InstructionCursor;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.FunctionKind;
import dev.runevm.language.unit.RangeKind;
import dev.runevm.language.unit.Selector;
import java.util.Arrays;
import java.util.List;

/**
 * The node of each instruction. A new instruction is one more case here; without it this does not
 * compile.
 */
final class InstructionNodes {
  private final LoadedUnit unit;
  private final ScriptCode code;
  private final InstructionCursor cursor;

  InstructionNodes(ScriptCode code, InstructionCursor cursor) {
    this.code = code;
    this.unit = code.unit();
    this.cursor = cursor;
  }

  /** The resume point of an instruction, or 0 if it has none. */
  int point(Opcode opcode) {
    return switch (opcode) {
      case AWAIT, YIELD, SELECT -> index(0);
      default -> 0;
    };
  }

  /**
   * The node of the instruction that the cursor is at.
   *
   * @param x the operands, in the order of their evaluation
   */
  RuneNode build(Opcode opcode, Expression[] x) {
    return switch (opcode) {
      case UNIT -> new Immutable(RuneTuple.UNIT);
      case TRUE -> new BooleanLiteral(true);
      case FALSE -> new BooleanLiteral(false);
      case I64 -> new LongLiteral(cursor.operand(0));
      case U64 -> new Immutable(UnsignedLong.of(cursor.operand(0)));
      case F64 -> new DoubleLiteral(Double.longBitsToDouble(cursor.operand(0)));
      case CHAR -> new Immutable(CodePoint.of(index(0)));
      case STRING_NEW -> new StringLiteral(string(0));
      case CONST -> constant(constantAt(0));
      case TYPE_VALUE -> new Immutable(unit.type(index(0)).type());

      case LOCAL_GET -> LocalGetNodeGen.create(index(0));
      case LOCAL_SET -> LocalSetNodeGen.create(index(0), x[0]);
      case STATIC_GET -> new StaticGetNode(unit, index(0));
      case STATIC_SET -> new StaticSetNode(x[0], unit, index(0));
      case POP -> new Evaluate(x[0]);

      case ADD, SUB, MUL, DIV, REM, BIT_AND, BIT_OR, BIT_XOR, SHL, SHR ->
          BinaryOperators.compute(opcode, x[0], x[1]);
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
          BinaryOperators.assign(opcode, x[0], x[1]);
      case EQ, NE, LT, LE, GT, GE -> BinaryOperators.compare(opcode, x[0], x[1]);
      case NEG -> NegateNodeGen.create(x[0]);
      case NOT -> NotNodeGen.create(x[0]);
      case AS -> AsNodeGen.create(unit.type(index(0)).type(), x[0]);
      case IS, TEST_TYPE -> new TypeTest(x[0], unit.type(index(0)));

      case VEC -> new VecNode(x);
      case VEC_REPEAT -> new RepeatNode(x[0], x[1]);
      case TUPLE -> x.length == 0 ? new Immutable(RuneTuple.UNIT) : new TupleNode(x);
      case OBJECT -> new ObjectNode(keys(0), x);
      case STRUCT -> new StructNode(unit.type(index(0)).constructor(), x);
      case RANGE_NEW -> range(RangeKind.values()[index(0)], x);
      case STRING_CONCAT -> new ConcatNode(x);
      case FORMAT -> new FormatNode(x[0], string(0));

      case FIELD_GET -> FieldGetNodeGen.create(string(0), x[0]);
      case FIELD_SET -> FieldSetNodeGen.create(string(0), x[0], x[1]);
      case TUPLE_GET -> TupleGetNodeGen.create(index(0), x[0]);
      case TUPLE_SET -> new TupleSetNode(x[0], x[1], index(0));
      case INDEX_GET -> IndexGetNodeGen.create(x[0], x[1]);
      case INDEX_SET -> IndexSetNodeGen.create(x[0], x[1], x[2]);

      case TEST_CONST -> new ConstantTest(x[0], ConstantValues.create(constantAt(0)));
      case TEST_RANGE -> rangeTest((Constant.Tuple) constantAt(0), x[0]);
      case TEST_VEC -> new VecTest(x[0], index(0), flag(1));
      case TEST_TUPLE -> new TupleTest(x[0], index(0), flag(1));
      case TEST_OBJECT -> new ObjectTest(x[0], keys(0), flag(1));

      case FUNCTION_VALUE -> new Immutable(RuneFunction.of(unit.function(index(0))));
      case NATIVE_VALUE -> new Immutable(RuneFunction.of(unit.importOf(index(0))));
      case CONSTRUCTOR_VALUE ->
          new Immutable(RuneFunction.constructor(unit.type(index(0)).constructor()));
      case CLOSURE -> new ClosureNode(unit.function(index(0)), x);
      case CALL -> new CallFunctionNode(unit.function(index(0)), x);
      case CALL_NATIVE -> new CallNativeNode(unit.importOf(index(0)).function(), x);
      case CALL_VALUE -> new CallValueNode(x[0], rest(x), List.of());
      case CALL_VALUE_NAMED -> new CallValueNode(x[0], rest(x), selector().argumentNames());
      case CALL_METHOD -> callMethod(selector(), x);
      case CHECK -> new CheckNode(x[0], new TypeCheck(unit.type(index(0)).type(), string(1)));

      case ITER -> IterNodeGen.create(x[0]);
      case NEXT -> NextNodeGen.create(index(0), index(1), index(2));
      case AWAIT -> await(x[0]);
      case YIELD -> new YieldNode(x[0], index(1), index(0), live());
      case SELECT -> new SelectNode(x[0], index(1), index(2), index(0), live());
      case BLOCK_ON -> new BlockOnNode(x[0]);
      case TRY -> new TryNode(x[0], index(0), resultSlot(), null);
      case TRY_CHECKED ->
          new TryNode(
              x[0], index(0), resultSlot(), new TypeCheck(unit.type(index(1)).type(), string(2)));

      case BR -> new Branch(index(0));
      case BR_IF -> new ConditionalBranch(new Condition(x[0]), true, index(0));
      case BR_UNLESS -> new ConditionalBranch(new Condition(x[0]), false, index(0));
      case RETURN -> new Return(x[0], resultSlot());
      case PANIC -> new Panic(string(0));
      case AND, OR, BLOCK, LOOP, IF, ELSE, END ->
          throw new IllegalStateException(opcode + " is no instruction of its own");
    };
  }

  private static Expression constant(Constant constant) {
    return switch (constant) {
      case Constant.I64 number -> new LongLiteral(number.value());
      case Constant.F64 number -> new DoubleLiteral(number.value());
      case Constant.Bool bool -> new BooleanLiteral(bool.value());
      case Constant.Text text -> new StringLiteral(text.value());
      default ->
          ConstantValues.isImmutable(constant)
              ? new Immutable(ConstantValues.create(constant))
              : new FreshConstant(constant);
    };
  }

  private static Expression range(RangeKind kind, Expression[] bounds) {
    Expression start = kind.hasStart() ? bounds[0] : null;
    Expression end = kind.hasEnd() ? bounds[bounds.length - 1] : null;
    return new RangeNode(kind, start, end);
  }

  private Expression rangeTest(Constant.Tuple bounds, Expression value) {
    return new RangeTest(
        value, bound(bounds.elements().get(0)), bound(bounds.elements().get(1)), flag(1));
  }

  private static Object bound(Constant constant) {
    return constant instanceof Constant.Unit ? null : ConstantValues.create(constant);
  }

  private Expression callMethod(Selector selector, Expression[] operands) {
    String typeArgument =
        selector.typeArguments().isEmpty()
            ? null
            : unit.type(selector.typeArguments().get(0)).type().path();
    return new CallMethodNode(
        unit, selector.name(), operands, selector.argumentNames(), typeArgument);
  }

  private RuneNode await(Expression value) {
    int local = index(1);
    int point = index(0);
    if (value instanceof CallFunctionNode call
        && call.callee().functionKind() == FunctionKind.ASYNC) {
      return new AwaitCallNode(call.callee(), call.argumentNodes(), local, point, live());
    }
    return new AwaitNode(value, local, point, live());
  }

  /** The locals that are live at the resume point of the current instruction. */
  private int[] live() {
    return code.function().points().get(index(0) - 1).stream()
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static Expression[] rest(Expression[] operands) {
    return Arrays.copyOfRange(operands, 1, operands.length);
  }

  private int resultSlot() {
    return code.function().locals();
  }

  private int index(int operand) {
    return cursor.index(operand);
  }

  private boolean flag(int operand) {
    return cursor.operand(operand) != 0;
  }

  private String string(int operand) {
    return unit.unit().strings().get(index(operand));
  }

  private Constant constantAt(int operand) {
    return unit.unit().constants().get(index(operand));
  }

  private Selector selector() {
    return unit.unit().selectors().get(index(0));
  }

  private String[] keys(int operand) {
    return ((Constant.Vec) constantAt(operand))
        .elements().stream().map(key -> ((Constant.Text) key).value()).toArray(String[]::new);
  }
}
