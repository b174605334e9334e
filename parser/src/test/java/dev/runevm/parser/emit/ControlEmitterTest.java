package dev.runevm.parser.emit;

import static dev.runevm.parser.emit.Samples.AT;
import static dev.runevm.parser.emit.Samples.arm;
import static dev.runevm.parser.emit.Samples.assign;
import static dev.runevm.parser.emit.Samples.await;
import static dev.runevm.parser.emit.Samples.binary;
import static dev.runevm.parser.emit.Samples.binding;
import static dev.runevm.parser.emit.Samples.block;
import static dev.runevm.parser.emit.Samples.change;
import static dev.runevm.parser.emit.Samples.choose;
import static dev.runevm.parser.emit.Samples.code;
import static dev.runevm.parser.emit.Samples.evaluate;
import static dev.runevm.parser.emit.Samples.get;
import static dev.runevm.parser.emit.Samples.giveBack;
import static dev.runevm.parser.emit.Samples.lazy;
import static dev.runevm.parser.emit.Samples.leave;
import static dev.runevm.parser.emit.Samples.let;
import static dev.runevm.parser.emit.Samples.literal;
import static dev.runevm.parser.emit.Samples.match;
import static dev.runevm.parser.emit.Samples.matches;
import static dev.runevm.parser.emit.Samples.method;
import static dev.runevm.parser.emit.Samples.number;
import static dev.runevm.parser.emit.Samples.or;
import static dev.runevm.parser.emit.Samples.repeat;
import static dev.runevm.parser.emit.Samples.some;
import static dev.runevm.parser.emit.Samples.test;
import static dev.runevm.parser.emit.Samples.truth;
import static dev.runevm.parser.emit.Samples.tuple;
import static dev.runevm.parser.emit.Samples.tuplePattern;
import static dev.runevm.parser.emit.Samples.variable;
import static dev.runevm.parser.emit.Samples.wildcard;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.unit.FunctionKind;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Expression.Target;
import dev.runevm.parser.program.Pattern;
import dev.runevm.parser.program.Variable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ControlEmitterTest {
  private final Variable a = variable("a");
  private final Variable b = variable("b");
  private final Variable x = variable("x");
  private final Variable y = variable("y");

  @Test
  void aHotLoopIsMinimal() {
    Expression condition = binary(Opcode.LT, get(a), get(b));
    assertEquals(
        "block; loop; local.get $0; local.get $1; lt; br_unless 1; local.get $0; i64 1;"
            + " add_assign; local.set $0; end; end; local.get $0; return",
        code(
            List.of(a, b),
            block(
                get(a),
                List.of(
                    evaluate(
                        repeat(
                            new Target(),
                            test(condition),
                            block(evaluate(change(Opcode.ADD_ASSIGN, a, number(1))))))))));
  }

  @Test
  void forSetsItsVariableDirectly() {
    Target target = new Target();
    assertEquals(
        "local.get $0; iter; local.set $1; block; loop; next $1 $2 1; local.get $2; i64 3; eq;"
            + " br_if 0; local.get $2; i64 9; eq; br_if 1; end; end; unit; return",
        code(
            List.of(a),
            new Expression.For(
                target,
                binding(x),
                get(a),
                block(
                    evaluate(
                        choose(
                            test(binary(Opcode.EQ, get(x), number(3))),
                            new Expression.Continue(target, AT))),
                    evaluate(choose(test(binary(Opcode.EQ, get(x), number(9))), leave(target)))),
                AT)));
  }

  @Test
  void forMatchesPatterns() {
    assertEquals(
        "local.get $0; iter; local.set $1; block; loop; next $1 $2 1;"
            + " block; local.get $2; test.tuple 2 0; br_if 0; panic 0; end;"
            + " local.get $2; tuple.get 0; local.set $3; local.get $2; tuple.get 1;"
            + " local.set $4; local.get $3; call_method 0 0; pop; end; end; unit; return",
        code(
            List.of(a),
            new Expression.For(
                new Target(),
                tuplePattern(binding(x), binding(y)),
                get(a),
                block(evaluate(method(get(x), "m"))),
                AT)));
  }

  @Test
  void ifGivesAValue() {
    assertEquals(
        "local.get $0; if; i64 1; local.set $1; else; i64 2; local.set $1; end;"
            + " local.get $1; return",
        code(List.of(a), choose(test(get(a)), number(1), number(2))));
  }

  @Test
  void ifWithoutElseIsUnitWhateverItsBranchGives() {
    assertEquals(
        "local.get $0; if; local.get $0; call_method 0 0; pop; end; unit; return",
        code(List.of(a), choose(test(get(a)), method(get(a), "m"))));
  }

  @Test
  void branchesThatAllLeaveMakeTheRestUnreachable() {
    assertEquals(
        "local.get $0; if; i64 1; return; else; i64 2; return; end; unit; return",
        code(
            List.of(a),
            block(
                number(3),
                List.of(
                    evaluate(choose(test(get(a)), giveBack(number(1)), giveBack(number(2))))))));
  }

  @Test
  void aConditionMayDiverge() {
    assertEquals("i64 1; return", code(List.of(), choose(test(giveBack(number(1))), block())));
  }

  @Test
  void whileLetReadsItsValueOnce() {
    assertEquals(
        "block; loop; local.get $0; call_method 0 0; local.set $1; local.get $1; test.type 0;"
            + " br_unless 1; local.get $1; tuple.get 0; local.set $2; local.get $2;"
            + " call_method 1 0; pop; end; end; unit; return",
        code(
            List.of(a),
            repeat(
                new Target(),
                matches(some(binding(x)), method(get(a), "next")),
                block(evaluate(method(get(x), "use"))))));
    assertEquals(
        "block; loop; local.get $0; call_method 0 0; test.type 0; br_unless 1;"
            + " end; end; unit; return",
        code(
            List.of(a),
            repeat(new Target(), matches(some(wildcard()), method(get(a), "next")), block())));
  }

  @Test
  void ifLetWithOneTestIsAnIf() {
    assertEquals(
        "local.get $0; test.type 0; if; local.get $0; tuple.get 0; local.set $2; local.get $2;"
            + " local.set $1; else; i64 0; local.set $1; end; local.get $1; return",
        code(List.of(a), choose(matches(some(binding(x)), get(a)), get(x), number(0))));
  }

  @Test
  void chainsOfConditionsLeaveABlock() {
    assertEquals(
        "block; block; local.get $0; test.type 0; br_unless 0; local.get $0; tuple.get 0;"
            + " local.set $2; local.get $2; i64 1; gt; br_unless 0; i64 1; local.set $1; br 1;"
            + " end; i64 2; local.set $1; end; local.get $1; return",
        code(
            List.of(a),
            new Expression.If(
                List.of(
                    matches(some(binding(x)), get(a)), test(binary(Opcode.GT, get(x), number(1)))),
                number(1),
                Optional.of(number(2)),
                AT)));
  }

  @Test
  void loopsGiveTheValueOfTheirBreak() {
    Target target = new Target();
    assertEquals(
        "block; loop; i64 7; local.set $0; br 1; end; end; local.get $0; return",
        code(
            List.of(), new Expression.Loop(target, block(evaluate(leave(target, number(7)))), AT)));
  }

  @Test
  void whileGivesUnitUnlessItIsLeftWithAValue() {
    Target target = new Target();
    assertEquals(
        "block; block; loop; local.get $0; br_unless 1; i64 2; local.set $1; br 2; end; end;"
            + " unit; local.set $1; end; local.get $1; return",
        code(List.of(a), repeat(target, test(get(a)), block(evaluate(leave(target, number(2)))))));
  }

  @Test
  void labelledBlocksAreLeftWithAValue() {
    Target target = new Target();
    assertEquals(
        "block; local.get $0; if; i64 7; local.set $1; br 1; end; i64 1; local.set $1; end;"
            + " local.get $1; return",
        code(
            List.of(a),
            new Expression.LabelledBlock(
                target,
                block(number(1), List.of(evaluate(choose(test(get(a)), leave(target, number(7)))))),
                AT)));
  }

  @Test
  void anEndlessLoopNeedsNoBlock() {
    assertEquals(
        "loop; local.get $0; call_method 0 0; pop; end; unit; return",
        code(
            List.of(a),
            new Expression.Loop(new Target(), block(evaluate(method(get(a), "m"))), AT)));
    assertEquals(
        "loop; end; unit; return",
        code(List.of(), repeat(new Target(), test(truth(true)), block())));
  }

  @Test
  void matchNestsArmsOfOneTest() {
    assertEquals(
        "local.get $0; test.const 0; or; local.get $0; test.const 1; end; if; i64 10;"
            + " local.set $1; else; local.get $0; local.set $2; local.get $2; local.set $1; end;"
            + " local.get $1; return",
        code(
            List.of(a),
            match(
                get(a),
                arm(or(literal(1), literal(2)), number(10)),
                arm(binding(x), get(x)),
                arm(wildcard(), number(3)))));
  }

  @Test
  void matchWithoutArmIsUnit() {
    assertEquals(
        "local.get $0; call_method 0 0; test.const 0; if; i64 2; local.set $1; else; unit;"
            + " local.set $1; end; local.get $1; return",
        code(List.of(a), match(method(get(a), "m"), arm(literal(5), number(2)))));
  }

  @Test
  void aMatchThatOnlyTestsIsAnOperand() {
    Expression matches =
        match(
            method(get(a), "m"), arm(some(wildcard()), truth(true)), arm(wildcard(), truth(false)));
    assertEquals(
        "local.get $0; call_method 0 0; test.type 0; if; i64 1; return; end; unit; return",
        code(List.of(a), choose(test(matches), giveBack(number(1)))));
  }

  @Test
  void aJumpBehindAConditionIsAConditionalBranch() {
    Target target = new Target();
    assertEquals(
        "block; loop; local.get $0; br_if 1; local.get $0; call_method 0 0; pop; end; end;"
            + " unit; return",
        code(
            List.of(a),
            new Expression.Loop(
                target,
                block(evaluate(choose(test(get(a)), leave(target), method(get(a), "m")))),
                AT)));
  }

  @Test
  void guardsRejectOnlyFalse() {
    assertEquals(
        "block; block; local.get $0; test.const 0; br_if 0; i64 1; local.set $1; br 1; end;"
            + " i64 2; local.set $1; end; local.get $1; return",
        code(
            List.of(a),
            match(number(0), arm(wildcard(), get(a), number(1)), arm(wildcard(), number(2)))));
  }

  @Test
  void aValueThatAGuardAssignsIsCopied() {
    Expression guard = block(truth(false), List.of(evaluate(assign(a, number(9)))));
    String code =
        code(
            List.of(a),
            match(get(a), arm(wildcard(), guard, number(1)), arm(literal(1), number(2))));
    assertTrue(code.startsWith("local.get $0; local.set $2;"), code);
    assertTrue(code.contains("local.get $2; test.const"), code);
  }

  @Test
  void aTupleThatIsMatchedAtOnceIsNotMade() {
    assertEquals(
        "local.get $1; local.set $2; local.get $0; local.set $3;"
            + " local.get $2; local.get $3; tuple 2; return",
        code(
            List.of(a, b),
            block(
                tuple(get(x), get(y)),
                List.of(let(tuplePattern(binding(x), binding(y)), tuple(get(b), get(a)))))));
  }

  @Test
  void elementsOfATupleThatAreNotUsedAreEvaluatedAllTheSame() {
    assertEquals(
        "local.get $0; call_method 0 0; local.set $1; unit; return",
        code(
            List.of(a),
            block(
                let(tuplePattern(wildcard(), wildcard()), tuple(method(get(a), "m"), number(1))))));
  }

  @Test
  void letElseBindsBehindItsBlock() {
    assertEquals(
        "block; local.get $0; test.type 0; br_if 0; i64 1; return; end; local.get $0;"
            + " tuple.get 0; local.set $1; local.get $1; return",
        code(
            List.of(a),
            block(
                get(x),
                List.of(
                    new Expression.Statement.Let(
                        some(binding(x)),
                        get(a),
                        Optional.of(block(evaluate(giveBack(number(1))))),
                        AT)))));
  }

  @Test
  void deepPatternsUseTemporaries() {
    Pattern inner = tuplePattern(binding(x), binding(y), literal(1), literal(2));
    assertEquals(
        "block; block; local.get $0; test.type 0; br_unless 0; local.get $0; tuple.get 0;"
            + " local.set $3; local.get $3; test.tuple 4 0; and; local.get $3; tuple.get 2;"
            + " test.const 0; end; and; local.get $3; tuple.get 3; test.const 1; end;"
            + " br_unless 0; local.get $3; tuple.get 0; local.set $1; local.get $3;"
            + " tuple.get 1; local.set $2; br 1; end; panic 0; end; local.get $1; return",
        code(List.of(a), block(get(x), List.of(let(some(inner), get(a))))));
  }

  @Test
  void alternativesBindTheSameVariables() {
    Pattern pattern =
        or(tuplePattern(binding(x), literal(1)), tuplePattern(literal(1), binding(x)));
    assertEquals(
        "block; block; block; block; local.get $0; test.tuple 2 0; and; local.get $0;"
            + " tuple.get 1; test.const 0; end; br_unless 0; local.get $0; tuple.get 0;"
            + " local.set $2; br 1; end; local.get $0; test.tuple 2 0; and; local.get $0;"
            + " tuple.get 0; test.const 0; end; br_unless 1; local.get $0; tuple.get 1;"
            + " local.set $2; end; local.get $2; local.set $1; br 1; end; unit; local.set $1;"
            + " end; local.get $1; return",
        code(List.of(a), match(get(a), arm(pattern, get(x)))));
  }

  @Test
  void conjunctionsWithStatementsAreTestedOneByOne() {
    assertEquals(
        "block; loop; local.get $0; i64 1; gt; br_unless 1; local.get $1; await @1 $2;"
            + " local.get $2; br_unless 1; end; end; unit; return",
        code(
            FunctionKind.ASYNC,
            List.of(a, b),
            repeat(
                new Target(),
                test(lazy(Opcode.AND, binary(Opcode.GT, get(a), number(1)), await(get(b)))),
                block())));
  }

  @Test
  void selectWaitsAgainIfTheValueDoesNotMatch() {
    assertEquals(
        "local.get $0; local.get $1; vec 2; local.set $3; block; loop; local.get $3;"
            + " select @1 $4 $5; local.get $4; i64 0; eq; if; local.get $5; test.type 0;"
            + " br_unless 1; local.get $5; tuple.get 0; local.set $6; local.get $6;"
            + " local.set $2; br 2; end; local.get $4; i64 1; eq; if; i64 2; local.set $2;"
            + " br 2; end; i64 3; local.set $2; br 1; end; end; local.get $2; return",
        code(
            FunctionKind.ASYNC,
            List.of(a, b),
            new Expression.Select(
                List.of(
                    new Expression.SelectArm(some(binding(x)), get(a), get(x)),
                    new Expression.SelectArm(wildcard(), get(b), number(2))),
                Optional.of(number(3)),
                AT)));
  }

  @Test
  void longChainsAreNotNested() {
    Expression chain = number(-1);
    for (int i = 0; i < 1_000; i++) {
      chain = choose(test(binary(Opcode.EQ, get(a), number(i))), method(get(a), "m"), chain);
    }
    code(List.of(a), chain);
    Expression.Arm[] arms =
        IntStream.range(0, 1_000)
            .mapToObj(i -> arm(literal(i), number(i)))
            .toArray(Expression.Arm[]::new);
    code(List.of(a), match(get(a), arms));
  }
}
