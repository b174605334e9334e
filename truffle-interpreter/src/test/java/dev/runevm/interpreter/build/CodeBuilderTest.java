package dev.runevm.interpreter.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.runevm.interpreter.Programs;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.RuneGenerator;
import dev.runevm.interpreter.unit.Calls;
import dev.runevm.interpreter.unit.LoadedUnit;
import dev.runevm.interpreter.unit.UnitLinker;
import dev.runevm.language.instruction.CodeWriter;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.Export;
import dev.runevm.language.unit.FunctionKind;
import dev.runevm.language.unit.Unit;
import dev.runevm.language.unit.UnitBuilder;
import dev.runevm.language.unit.UnitVerifier;
import dev.runevm.language.unit.VerifiedUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units written by hand: what instructions do that a compiler may never put together this way. */
final class CodeBuilderTest {
  private static Unit script(
      FunctionKind kind, int locals, List<List<Integer>> points, Consumer<CodeWriter> body) {
    UnitBuilder unit = new UnitBuilder();
    int source = unit.source(Source.of("test.rn", ""));
    int main = unit.reserveFunction();
    CodeWriter code = new CodeWriter();
    body.accept(code);
    unit.defineFunction(
        main,
        kind,
        0,
        List.of(),
        locals,
        points,
        code,
        new UnitBuilder.FunctionSource("", source, 0, 0, Collections.nCopies(locals, "")));
    unit.export(Export.SCRIPT, Export.Role.FUNCTION, main);
    return unit.build();
  }

  private static String run(int locals, Consumer<CodeWriter> body) {
    try (Context context = Programs.context(false)) {
      return Programs.evaluate(context, script(FunctionKind.IMMEDIATE, locals, List.of(), body))
          .toString();
    }
  }

  @Test
  void branchesLeaveAsManyStructuresAsTheySay() {
    assertEquals(
        "1",
        run(
            1,
            code -> {
              set(code, 0, 1);
              code.emit(Opcode.BLOCK);
              code.emit(Opcode.BLOCK);
              code.emit(Opcode.TRUE);
              code.emit(Opcode.IF);
              code.emit(Opcode.BR, 2);
              code.emit(Opcode.END);
              set(code, 0, 2);
              code.emit(Opcode.END);
              set(code, 0, 3);
              code.emit(Opcode.END);
              returnLocal(code, 0);
            }));
  }

  @Test
  void aBranchToALoopBeginsItsNextIteration() {
    assertEquals(
        "10",
        run(
            1,
            code -> {
              set(code, 0, 0);
              code.emit(Opcode.BLOCK);
              code.emit(Opcode.LOOP);
              increment(code, 0);
              code.emit(Opcode.LOCAL_GET, 0);
              code.emit(Opcode.I64, 10);
              code.emit(Opcode.LT);
              code.emit(Opcode.BR_IF, 0);
              code.emit(Opcode.BR, 1);
              code.emit(Opcode.END);
              code.emit(Opcode.END);
              returnLocal(code, 0);
            }));
  }

  @Test
  void aReturnThatIsNotTheLastEndsTheFunction() {
    assertEquals(
        "5",
        run(
            0,
            code -> {
              code.emit(Opcode.I64, 5);
              code.emit(Opcode.RETURN);
              code.emit(Opcode.UNIT);
              code.emit(Opcode.RETURN);
            }));
  }

  @Test
  void aBlockOfManyStatementsIsCut() {
    assertEquals(
        "1000",
        run(
            1,
            code -> {
              set(code, 0, 0);
              for (int i = 0; i < 1000; i++) {
                increment(code, 0);
              }
              returnLocal(code, 0);
            }));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBlockOfManyStatementsCanBeResumedInItsMiddle(boolean forceSuspend) {
    Unit unit =
        script(
            FunctionKind.GENERATOR,
            2,
            List.of(List.of(0), List.of(0)),
            code -> {
              set(code, 0, 0);
              for (int i = 0; i < 300; i++) {
                increment(code, 0);
                if (i == 120 || i == 121) {
                  code.emit(Opcode.LOCAL_GET, 0);
                  code.emit(Opcode.YIELD, i - 119, 1);
                }
              }
              code.emit(Opcode.LOCAL_GET, 0);
              code.emit(Opcode.RETURN);
            });
    try (Context context = Programs.context(forceSuspend)) {
      assertEquals(List.of(121L, 122L, 300L), Programs.inside(context, rune -> drain(rune, unit)));
    }
  }

  private static List<Object> drain(RuneContext context, Unit unit) {
    VerifiedUnit verified = UnitVerifier.verify(unit, Limits.standard()).unit().orElseThrow();
    LoadedUnit loaded = UnitLinker.link(context.language(), verified, null);
    RuneGenerator generator =
        (RuneGenerator) Calls.call(context, loaded.script().orElseThrow(), new Object[0]);
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      values.add(generator.resume(context, 0L).get(0));
    }
    return values;
  }

  private static void set(CodeWriter code, int local, long value) {
    code.emit(Opcode.I64, value);
    code.emit(Opcode.LOCAL_SET, local);
  }

  private static void increment(CodeWriter code, int local) {
    code.emit(Opcode.LOCAL_GET, local);
    code.emit(Opcode.I64, 1);
    code.emit(Opcode.ADD);
    code.emit(Opcode.LOCAL_SET, local);
  }

  private static void returnLocal(CodeWriter code, int local) {
    code.emit(Opcode.LOCAL_GET, local);
    code.emit(Opcode.RETURN);
  }
}
