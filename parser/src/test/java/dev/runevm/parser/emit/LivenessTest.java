package dev.runevm.parser.emit;

import static dev.runevm.parser.emit.Samples.AT;
import static dev.runevm.parser.emit.Samples.assign;
import static dev.runevm.parser.emit.Samples.await;
import static dev.runevm.parser.emit.Samples.binding;
import static dev.runevm.parser.emit.Samples.block;
import static dev.runevm.parser.emit.Samples.choose;
import static dev.runevm.parser.emit.Samples.evaluate;
import static dev.runevm.parser.emit.Samples.get;
import static dev.runevm.parser.emit.Samples.leave;
import static dev.runevm.parser.emit.Samples.let;
import static dev.runevm.parser.emit.Samples.method;
import static dev.runevm.parser.emit.Samples.number;
import static dev.runevm.parser.emit.Samples.repeat;
import static dev.runevm.parser.emit.Samples.test;
import static dev.runevm.parser.emit.Samples.tuple;
import static dev.runevm.parser.emit.Samples.variable;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.runevm.language.unit.FunctionKind;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.Expression.Target;
import dev.runevm.parser.program.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LivenessTest {
  private final Variable a = variable("a");
  private final Variable b = variable("b");
  private final Variable c = variable("c");

  private static List<List<Integer>> points(List<Variable> parameters, Expression body) {
    Samples samples = new Samples();
    samples.function(FunctionKind.STREAM, parameters, body);
    return samples.points();
  }

  @Test
  void onlyWhatIsReadLaterIsLive() {
    assertEquals(
        List.of(List.of(1), List.of()),
        points(List.of(a, b), block(evaluate(await(get(a))), evaluate(await(get(b))))));
  }

  @Test
  void theResultOfTheAwaitIsNotLiveAtIt() {
    assertEquals(
        List.of(List.of(1)),
        points(
            List.of(a, b),
            block(tuple(get(a), get(b)), List.of(evaluate(assign(a, await(get(a))))))));
  }

  @Test
  void whatIsWrittenBeforeItIsReadIsNotLive() {
    assertEquals(
        List.of(List.of(0)),
        points(
            List.of(a, b),
            block(
                tuple(get(a), get(b)),
                List.of(evaluate(await(get(b))), evaluate(assign(b, number(1)))))));
  }

  @Test
  void whatTheNextIterationReadsIsLive() {
    assertEquals(
        List.of(List.of(0, 1, 2)),
        points(
            List.of(a, b),
            block(
                let(c, number(0)),
                evaluate(
                    repeat(
                        new Target(),
                        test(get(a)),
                        block(evaluate(method(get(c), "before")), evaluate(await(get(b)))))))));
  }

  @Test
  void whatAnOuterIterationReadsIsLiveInTheInnerLoop() {
    Target outer = new Target();
    Target inner = new Target();
    Variable d = variable("d");
    assertEquals(
        List.of(List.of(0, 1, 2, 3)),
        points(
            List.of(a, b, c, d),
            repeat(
                outer,
                test(get(a)),
                block(
                    evaluate(method(get(d), "only in the outer loop")),
                    evaluate(
                        repeat(
                            inner,
                            test(get(b)),
                            block(
                                evaluate(await(get(c))),
                                evaluate(choose(test(get(b)), leave(inner))))))))));
  }

  @Test
  void theIteratorOfALoopIsLiveAndItsElementIsNot() {
    assertEquals(
        List.of(List.of(1)),
        points(
            List.of(a),
            new Expression.For(
                new Target(), binding(b), get(a), block(evaluate(await(get(b)))), AT)));
  }

  @Test
  void branchesJoin() {
    assertEquals(
        List.of(List.of(1, 2)),
        points(
            List.of(a, b, c),
            block(
                evaluate(await(get(a))),
                evaluate(
                    choose(
                        test(get(b)),
                        block(evaluate(method(get(c), "m"))),
                        block(evaluate(assign(c, number(1)))))))));
  }

  @Test
  void deeplyNestedLoopsTakeFewWalks() {
    Expression body = block(evaluate(await(get(a))));
    for (int i = 0; i < 60; i++) {
      body = block(evaluate(repeat(new Target(), test(get(b)), body)));
    }
    assertEquals(List.of(List.of(0, 1)), points(List.of(a, b), body));
  }
}
