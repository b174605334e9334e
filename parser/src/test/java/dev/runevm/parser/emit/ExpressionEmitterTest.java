package dev.runevm.parser.emit;

import static dev.runevm.parser.emit.Samples.assign;
import static dev.runevm.parser.emit.Samples.await;
import static dev.runevm.parser.emit.Samples.binary;
import static dev.runevm.parser.emit.Samples.block;
import static dev.runevm.parser.emit.Samples.call;
import static dev.runevm.parser.emit.Samples.change;
import static dev.runevm.parser.emit.Samples.code;
import static dev.runevm.parser.emit.Samples.evaluate;
import static dev.runevm.parser.emit.Samples.get;
import static dev.runevm.parser.emit.Samples.giveBack;
import static dev.runevm.parser.emit.Samples.lazy;
import static dev.runevm.parser.emit.Samples.let;
import static dev.runevm.parser.emit.Samples.method;
import static dev.runevm.parser.emit.Samples.nativeFunction;
import static dev.runevm.parser.emit.Samples.number;
import static dev.runevm.parser.emit.Samples.text;
import static dev.runevm.parser.emit.Samples.truth;
import static dev.runevm.parser.emit.Samples.tuple;
import static dev.runevm.parser.emit.Samples.variable;
import static dev.runevm.parser.emit.Samples.vec;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.FunctionKind;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.ProgramFunction;
import dev.runevm.parser.program.ProgramStatic;
import dev.runevm.parser.program.ProgramType;
import dev.runevm.parser.program.TypeName;
import dev.runevm.parser.program.Variable;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class ExpressionEmitterTest {
  private final Variable a = variable("a");
  private final Variable b = variable("b");

  @Test
  void operandsWithoutStatementsStayOnTheStack() {
    assertEquals(
        "local.get $0; i64 1; add; local.get $1; call_method 0 1; return",
        code(List.of(a, b), method(binary(Opcode.ADD, get(a), number(1)), "max", get(b))));
  }

  @Test
  void operandsBeforeStatementsAreSpilled() {
    assertEquals(
        "local.get $0; call_method 0 0; local.set $2; local.get $1; await @1 $3;"
            + " local.get $2; local.get $3; i64 1; add; add; return",
        code(
            FunctionKind.ASYNC,
            List.of(a, b),
            binary(Opcode.ADD, method(get(a), "m"), binary(Opcode.ADD, await(get(b)), number(1)))));
  }

  @Test
  void constantsAndUnchangedLocalsAreNotSpilled() {
    assertEquals(
        "local.get $1; await @1 $2; local.get $0; i64 1; local.get $2; vec 3; return",
        code(FunctionKind.ASYNC, List.of(a, b), vec(get(a), number(1), await(get(b)))));
  }

  @Test
  void aLocalThatALaterOperandAssignsIsSpilled() {
    assertEquals(
        "local.get $0; local.set $1; i64 5; local.set $0; local.get $1; unit; tuple 2; return",
        code(List.of(a), tuple(get(a), assign(a, number(5)))));
  }

  @Test
  void aLocalThatAnEarlierOperandAssignsIsNotSpilled() {
    assertEquals(
        "i64 5; local.set $0; unit; local.get $0; tuple 2; return",
        code(List.of(a), tuple(assign(a, number(5)), get(a))));
  }

  @Test
  void aDivergingOperandEndsTheExpression() {
    assertEquals(
        "i64 2; return", code(List.of(), binary(Opcode.ADD, number(1), giveBack(number(2)))));
  }

  @Test
  void compoundAssignmentReadsTheLocalAfterTheStatementsOfTheValue() {
    assertEquals(
        "local.get $1; await @1 $2; local.get $0; local.get $2; add_assign; local.set $0;"
            + " local.get $0; return",
        code(
            FunctionKind.ASYNC,
            List.of(a, b),
            block(get(a), List.of(evaluate(change(Opcode.ADD_ASSIGN, a, await(get(b))))))));
  }

  @Test
  void compoundAssignmentOfAFieldEvaluatesTargetThenValueThenReads() {
    assertEquals(
        "local.get $1; call_method 0 0; local.set $2; local.get $0; local.get $0; field.get 0;"
            + " local.get $2; add_assign; field.set 0; unit; return",
        code(
            List.of(a, b),
            change(
                Opcode.ADD_ASSIGN, new Expression.Place.Field(get(a), "n"), method(get(b), "m"))));
  }

  @Test
  void compoundAssignmentOfAnIndexEvaluatesItsOperandsOnce() {
    assertEquals(
        "local.get $0; call_method 0 0; local.set $2; local.get $2; local.get $1; local.get $2;"
            + " local.get $1; index.get; i64 1; add_assign; index.set; unit; return",
        code(
            List.of(a, b),
            change(
                Opcode.ADD_ASSIGN,
                new Expression.Place.Index(method(get(a), "m"), get(b)),
                number(1))));
  }

  @Test
  void compoundAssignmentOfAStaticReadsItBeforeTheValue() {
    Samples samples = new Samples();
    ProgramStatic counter = samples.variable("COUNTER", new Constant.I64(0));
    samples.function(
        FunctionKind.IMMEDIATE,
        List.of(a),
        change(Opcode.ADD_ASSIGN, new Expression.Place.Static(counter), method(get(a), "m")));
    assertEquals(
        "static.get 0; local.get $0; call_method 0 0; add_assign;" + " static.set 0; unit; return",
        samples.code());
  }

  @Test
  void indexAssignmentEvaluatesTargetIndexValue() {
    assertEquals(
        "local.get $0; local.get $1; call_method 0 0; i64 3; index.set; unit; return",
        code(
            List.of(a, b),
            new Expression.Assign(
                new Expression.Place.Index(get(a), method(get(b), "m")), number(3), Samples.AT)));
  }

  @Test
  void structLiteralsEvaluateInTheOrderOfTheText() {
    Samples samples = new Samples();
    ProgramType point = samples.struct("Point", "x", "y");
    samples.function(
        FunctionKind.IMMEDIATE,
        List.of(a),
        new Expression.Struct(
            new TypeName.Declared(point),
            List.of(
                new Expression.FieldValue("y", method(get(a), "first")),
                new Expression.FieldValue("x", method(get(a), "second"))),
            Optional.empty(),
            Samples.AT));
    assertEquals(
        "local.get $0; call_method 0 0; local.set $1; local.get $0; call_method 1 0;"
            + " local.get $1; struct 0 2; return",
        samples.code());
  }

  @Test
  void aBaseGivesTheFieldsThatAreNotWritten() {
    Samples samples = new Samples();
    ProgramType point = samples.struct("Point", "x", "y");
    samples.function(
        FunctionKind.IMMEDIATE,
        List.of(a),
        new Expression.Struct(
            new TypeName.Declared(point),
            List.of(new Expression.FieldValue("y", method(get(a), "m"))),
            Optional.of(get(a)),
            Samples.AT));
    assertEquals(
        "local.get $0; call_method 0 0; local.set $1; local.get $0; check 0 0; local.set $2;"
            + " local.get $2; field.get 1; local.get $1; struct 0 2; return",
        samples.code());
  }

  @Test
  void manyConstantsAreOneConstant() {
    Expression[] elements =
        LongStream.range(0, 2_000).mapToObj(Samples::number).toArray(Expression[]::new);
    assertEquals("const 0; return", code(List.of(), vec(elements)));
  }

  @Test
  void lazyOperatorsArePlainExpressionsIfTheirRightSideIs() {
    assertEquals(
        "local.get $0; and; local.get $1; call_method 0 0; end; return",
        code(List.of(a, b), lazy(Opcode.AND, get(a), method(get(b), "m"))));
  }

  @Test
  void lazyOperatorsWithStatementsKeepTheLeftValueIfItDecides() {
    assertEquals(
        "local.get $0; local.set $2; block; local.get $2; test.const 0; br_if 0;"
            + " local.get $1; await @1 $2; end; local.get $2; return",
        code(FunctionKind.ASYNC, List.of(a, b), lazy(Opcode.AND, get(a), await(get(b)))));
    assertEquals(
        "local.get $0; local.set $2; block; local.get $2; br_if 0;"
            + " local.get $1; await @1 $2; end; local.get $2; return",
        code(FunctionKind.ASYNC, List.of(a, b), lazy(Opcode.OR, get(a), await(get(b)))));
  }

  @Test
  void lazyOperatorsForTheirEffectNeedNoTemporary() {
    assertEquals(
        "local.get $0; i64 1; lt; if; local.get $0; return; end; unit; return",
        code(
            List.of(a),
            block(
                evaluate(
                    lazy(Opcode.AND, binary(Opcode.LT, get(a), number(1)), giveBack(get(a)))))));
  }

  @Test
  void suspendingNativeFunctionsAreAwaitedOrBlockedOn() {
    Expression call = call(nativeFunction("wait", true, 1), get(a));
    assertEquals(
        "local.get $0; call_native 0 1; await @1 $1; local.get $1; return",
        code(FunctionKind.ASYNC, List.of(a), call));
    assertEquals(
        "local.get $0; call_native 0 1; block_on; return",
        code(FunctionKind.IMMEDIATE, List.of(a), call));
  }

  @Test
  void closuresWithoutCapturesAreFunctions() {
    Samples samples = new Samples();
    ProgramFunction plain = samples.function(FunctionKind.ASYNC, List.of(), number(1));
    Variable captured = variable("captured");
    ProgramFunction capturing =
        samples.function(
            FunctionKind.IMMEDIATE, List.of(captured), List.of(), Optional.empty(), get(captured));
    samples.function(
        FunctionKind.IMMEDIATE,
        List.of(a),
        tuple(
            new Expression.Closure(plain, List.of(), Samples.AT),
            new Expression.Closure(capturing, List.of(a), Samples.AT),
            new Expression.CallValue(
                new Expression.Closure(plain, List.of(), Samples.AT),
                List.of(),
                List.of(),
                Samples.AT)));
    assertEquals("function 0; local.get $0; closure 1; call 0; tuple 3; return", samples.code());
  }

  @Test
  void annotatedParametersAndResultsAreChecked() {
    Samples samples = new Samples();
    samples.function(
        FunctionKind.IMMEDIATE,
        List.of(),
        List.of(
            new ProgramFunction.Parameter(
                "a", Samples.binding(a), Optional.empty(), Optional.of(Samples.I64)),
            Samples.parameter(Samples.tuplePattern(Samples.binding(b)))),
        Optional.of(Samples.I64),
        block(get(b), List.of(evaluate(lazy(Opcode.OR, truth(true), giveBack(get(a)))))));
    assertEquals(
        "local.get $0; check 0 0; local.set $0;"
            + " block; local.get $1; test.tuple 1 0; br_if 0; panic 1; end;"
            + " local.get $1; tuple.get 0; local.set $2;"
            + " block; true; br_if 0; local.get $0; check 0 2; return; end;"
            + " local.get $2; check 0 2; return",
        samples.code());
    assertEquals(
        List.of("parameter `a` of `f0`", "pattern did not match", "return value of `f0`"),
        samples.unit().strings());
  }

  @Test
  void unusedValuesWithoutEffectAreNotComputed() {
    assertEquals(
        "local.get $0; call_method 0 0; pop; unit; return",
        code(
            List.of(a),
            block(
                evaluate(number(1)),
                evaluate(text("x")),
                evaluate(get(a)),
                evaluate(method(get(a), "m")))));
  }

  @Test
  void lateLocalsOfLongFunctionsShareNumbers() {
    Expression.Statement[] statements = new Expression.Statement[5_000];
    for (int i = 0; i < statements.length; i++) {
      Variable inner = variable("v" + i);
      statements[i] =
          evaluate(block(let(inner, method(get(a), "m")), evaluate(method(get(inner), "n"))));
    }
    Samples samples = new Samples();
    samples.function(FunctionKind.IMMEDIATE, List.of(a), block(statements));
    assertEquals(192, samples.unit().functions().getFirst().locals());
  }
}
