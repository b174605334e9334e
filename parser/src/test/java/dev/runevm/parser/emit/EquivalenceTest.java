package dev.runevm.parser.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.runevm.language.instruction.InstructionCursor;
import dev.runevm.language.unit.Constant;
import dev.runevm.language.unit.Disassembler;
import dev.runevm.language.unit.Function;
import dev.runevm.language.unit.FunctionKind;
import dev.runevm.language.unit.Unit;
import dev.runevm.parser.program.Expression;
import dev.runevm.parser.program.ProgramStatic;
import dev.runevm.parser.program.ProgramType;
import dev.runevm.parser.program.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Code does what the tree says: for programs of random shape the value, every native call with its
 * arguments and every suspension are the same, in the same order, although at each resume point all
 * locals but the live ones are forgotten.
 */
final class EquivalenceTest {
  private static final int PROGRAMS = 3_000;

  @Test
  void codeOfRandomProgramsDoesWhatTheirTreesSay() {
    for (int seed = 0; seed < PROGRAMS; seed++) {
      compare(seed);
    }
  }

  private static void compare(long seed) {
    Samples samples = new Samples();
    ProgramType type = samples.struct("S", "a", "b", "c");
    ProgramStatic variable = samples.variable("COUNTER", new Constant.I64(0));
    List<Variable> parameters = List.of(new Variable("p"), new Variable("q"), new Variable("r"));
    Expression body = new RandomPrograms(seed, type, variable, parameters).body();
    samples.function(FunctionKind.ASYNC, parameters, body);
    Unit unit = samples.unit();
    Function function = unit.functions().getFirst();

    Model expected = new Model();
    Map<Variable, Object> variables = new HashMap<>();
    List<Object> arguments = arguments();
    for (int i = 0; i < parameters.size(); i++) {
      variables.put(parameters.get(i), arguments.get(i));
    }
    String expectedEnd = outcome(expected, () -> new TreeEvaluator(expected, variables).run(body));

    Model actual = new Model();
    String actualEnd =
        outcome(actual, () -> new CodeEvaluator(unit, function, actual, arguments()).run());
    assertEquals(
        expectedEnd,
        actualEnd,
        () -> "seed " + seed + "\n" + body + "\n" + Disassembler.disassemble(unit));
    assertEquals(
        new ReferenceLiveness(function).points(),
        function.points(),
        () -> "seed " + seed + "\n" + Disassembler.disassemble(unit));
  }

  private static List<Object> arguments() {
    Model.Thing thing = new Model.Thing("S");
    thing.fields.put("a", 1L);
    thing.fields.put("b", new ArrayList<>(List.of(4L, true)));
    thing.fields.put("c", false);
    return List.of(2L, thing, new ArrayList<>(List.of(5L, new ArrayList<>(List.of(1L, 2L)), 7L)));
  }

  private static String outcome(Model model, Supplier<Object> run) {
    String end;
    try {
      end = Model.show(run.get(), 4);
    } catch (Model.Failure failure) {
      end = "panic: " + failure.getMessage();
    }
    return String.join("\n", model.trace()) + "\n" + end;
  }

  @Test
  void randomProgramsAreNotTrivial() {
    int points = 0;
    int instructions = 0;
    for (int seed = 0; seed < 100; seed++) {
      Samples samples = new Samples();
      ProgramType type = samples.struct("S", "a", "b", "c");
      ProgramStatic variable = samples.variable("COUNTER", new Constant.I64(0));
      List<Variable> parameters = List.of(new Variable("p"));
      samples.function(
          FunctionKind.ASYNC,
          parameters,
          new RandomPrograms(seed, type, variable, parameters).body());
      Function function = samples.unit().functions().getFirst();
      points += function.points().size();
      InstructionCursor cursor = new InstructionCursor(function.code());
      while (cursor.next()) {
        instructions++;
      }
    }
    assertEquals(true, points > 300 && instructions > 10_000, points + " " + instructions);
  }
}
