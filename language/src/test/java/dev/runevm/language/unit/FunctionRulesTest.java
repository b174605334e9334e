package dev.runevm.language.unit;

import static dev.runevm.language.unit.FunctionKind.ASYNC;
import static dev.runevm.language.unit.FunctionKind.GENERATOR;
import static dev.runevm.language.unit.FunctionKind.IMMEDIATE;
import static dev.runevm.language.unit.FunctionKind.STREAM;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.runevm.language.instruction.CodeWriter;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.limits.Limits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules about the code of functions, one broken at a time. */
class FunctionRulesTest {
  private static void returnUnit(CodeWriter code) {
    code.emit(Opcode.UNIT);
    code.emit(Opcode.RETURN);
  }

  @Test
  void acceptsTheShortestFunction() {
    assertAccepted(SampleUnit.withCode(FunctionRulesTest::returnUnit));
  }

  @Test
  void v2LimitsTheSizeOfCode() {
    Unit unit =
        SampleUnit.withCode(
            code -> {
              for (int i = 0; i < Limits.standard().bodyBytes() / 2; i++) {
                code.emit(Opcode.UNIT);
                code.emit(Opcode.POP);
              }
              returnUnit(code);
            });
    assertRefused("V2", unit);
  }

  @Test
  void v2LimitsParameters() {
    Function.Parameter parameter = new Function.Parameter("", java.util.OptionalInt.empty());
    Unit unit = SampleUnit.withCode(FunctionRulesTest::returnUnit);
    Function function = unit.functions().getFirst();
    Unit many =
        withoutExports(
            Mutations.withFunction(
                unit,
                0,
                new Function(
                    IMMEDIATE,
                    0,
                    Collections.nCopies(Limits.standard().parameters() + 1, parameter),
                    200,
                    List.of(),
                    function.code())));
    assertRefused("V2", many);
  }

  @Test
  void v3RefusesNumbersOutOfRange() {
    assertRefused("V3", withBytes(Opcode.LOCAL_GET.code(), 0xFF, 0xFF, 0xFF, 0xFF, 0x0F));
  }

  @Test
  void v4RefusesLongForms() {
    assertRefused("V4", withBytes(Opcode.LOCAL_GET.code(), 0x80, 0x00));
    assertRefused("V4", withBytes(Opcode.I64.code(), 0x81, 0x00));
    assertRefused("V4", withBytes(Opcode.I64.code(), 0xFF, 0x7F));
    int c = 0x80;
    assertRefused("V4", withBytes(Opcode.U64.code(), c, c, c, c, c, c, c, c, c, 2));
    assertRefused("V4", withBytes(Opcode.U64.code(), c, c, c, c, c, c, c, c, c, c, 1));
  }

  @Test
  void v8RefusesUnknownOpcodes() {
    assertRefused("V8", withBytes(Opcode.values().length));
    assertRefused("V8", withBytes(0xFF));
  }

  @Test
  void v8RefusesOperandsThatReferToNothing() {
    assertRefused("V8", withBytes(Opcode.STRING_NEW.code(), 0));
    assertRefused("V8", withBytes(Opcode.CONST.code(), 0));
    assertRefused("V8", withBytes(Opcode.TYPE_VALUE.code(), 0));
    assertRefused("V8", withBytes(Opcode.OBJECT.code(), 0));
    assertRefused("V8", withBytes(Opcode.UNIT.code(), Opcode.TEST_RANGE.code(), 0, 0));
    assertRefused("V8", withBytes(Opcode.CONSTRUCTOR_VALUE.code(), 0));
    assertRefused("V8", withBytes(Opcode.CALL_METHOD.code(), 0, 0));
    assertRefused("V8", withBytes(Opcode.CALL.code(), 1));
    assertRefused("V8", withBytes(Opcode.NATIVE_VALUE.code(), 0));
    assertRefused("V8", withBytes(Opcode.STATIC_GET.code(), 0));
    assertRefused("V8", withBytes(Opcode.RANGE_NEW.code(), RangeKind.values().length));
    assertRefused("V8", withBytes(Opcode.UNIT.code(), Opcode.TEST_VEC.code(), 0, 2));
  }

  @Test
  void v8RefusesConstantsThatAreNoKeysOrBounds() {
    Constant one = new Constant.I64(1);
    Constant text = new Constant.Text("a");
    assertRefusedOperand(Opcode.TEST_OBJECT, new Constant.Vec(List.of(one)));
    assertRefusedOperand(Opcode.TEST_OBJECT, new Constant.Vec(List.of(text, text)));
    assertRefusedOperand(Opcode.TEST_OBJECT, text);
    assertRefusedOperand(Opcode.TEST_RANGE, new Constant.Tuple(List.of(one)));
    assertRefusedOperand(Opcode.TEST_RANGE, new Constant.Tuple(List.of(one, text)));
    assertRefusedOperand(Opcode.TEST_RANGE, new Constant.Tuple(List.of(one, new Constant.U64(2))));
    assertRefusedOperand(Opcode.TEST_RANGE, one);
  }

  private static void assertRefusedOperand(Opcode opcode, Constant constant) {
    UnitBuilder builder = new UnitBuilder();
    CodeWriter code = new CodeWriter();
    code.emit(Opcode.UNIT);
    code.emit(opcode, builder.constant(constant), 0);
    code.emit(Opcode.RETURN);
    define(builder, code);
    assertRefused("V8", builder.build());
  }

  private static void define(UnitBuilder builder, CodeWriter code) {
    builder.defineFunction(
        builder.reserveFunction(),
        IMMEDIATE,
        0,
        List.of(),
        0,
        List.of(),
        code,
        new UnitBuilder.FunctionSource(
            "f", builder.source(dev.runevm.language.source.Source.of("a", "")), 0, 0, List.of()));
  }

  @Test
  void v8RefusesConstructorsOfEnums() {
    UnitBuilder builder = new UnitBuilder();
    int type = builder.reserveType();
    builder.defineType(type, new TypeDeclaration.Enumeration("E", List.of()));
    CodeWriter code = new CodeWriter();
    code.emit(Opcode.STRUCT, builder.typeReference(new TypeReference.Declared(type)), 0);
    code.emit(Opcode.RETURN);
    define(builder, code);
    assertRefused("V8", builder.build());
  }

  @Test
  void v9RefusesInstructionsThatAreCutOff() {
    assertRefused("V9", withBytes(Opcode.LOCAL_GET.code()));
    assertRefused("V9", withBytes(Opcode.F64.code(), 0, 0, 0, 0));
    assertRefused("V9", withBytes(Opcode.I64.code(), 0x80));
  }

  @Test
  void v10RefusesCodeWithoutReturnAtItsEnd() {
    assertRefused("V10", withBytes());
    assertRefused("V10", withBytes(Opcode.UNIT.code(), Opcode.POP.code()));
    assertRefused(
        "V10",
        SampleUnit.withCode(
            code -> {
              code.emit(Opcode.BLOCK);
              returnUnit(code);
            }));
  }

  @Test
  void v11RefusesUnderflow() {
    assertRefused("V11", withBytes(Opcode.UNIT.code(), Opcode.ADD.code(), Opcode.RETURN.code()));
    assertRefused("V11", withBytes(Opcode.VEC.code(), 1, Opcode.RETURN.code()));
    assertRefused("V11", withBytes(Opcode.RETURN.code()));
  }

  @Test
  void v11RefusesOperandsBetweenStatements() {
    int unit = Opcode.UNIT.code();
    assertRefused("V11", withBytes(unit, unit, Opcode.RETURN.code()));
    assertRefused(
        "V11", withBytes(unit, Opcode.BLOCK.code(), Opcode.END.code(), Opcode.RETURN.code()));
  }

  @Test
  void v11KeepsTheSidesOfLazyOperatorsApart() {
    int unit = Opcode.UNIT.code();
    int and = Opcode.AND.code();
    int end = Opcode.END.code();
    int ret = Opcode.RETURN.code();
    assertAccepted(withBytes(unit, and, unit, end, ret));
    assertRefused("V11", withBytes(unit, and, end, ret));
    assertRefused("V11", withBytes(unit, and, unit, unit, end, ret));
    assertRefused("V11", withBytes(unit, and, unit, ret, end, unit, ret));
    assertRefused("V11", withBytes(unit, unit, and, unit, Opcode.ADD.code(), end, ret));
    assertRefused("V11", withBytes(unit, and, Opcode.BLOCK.code(), end, end, ret));
  }

  @Test
  void v11LimitsTheStack() {
    int limit = Limits.standard().stack();
    assertAccepted(SampleUnit.withCode(code -> tuple(code, limit)));
    assertRefused("V11", SampleUnit.withCode(code -> tuple(code, limit + 1)));
  }

  private static void tuple(CodeWriter code, int elements) {
    for (int i = 0; i < elements; i++) {
      code.emit(Opcode.UNIT);
    }
    code.emit(Opcode.TUPLE, elements);
    code.emit(Opcode.RETURN);
  }

  @Test
  void v12RefusesBadNesting() {
    int unit = Opcode.UNIT.code();
    int ret = Opcode.RETURN.code();
    assertRefused("V12", withBytes(Opcode.END.code(), unit, ret));
    assertRefused("V12", withBytes(Opcode.ELSE.code(), unit, ret));
    assertRefused("V12", withBytes(Opcode.BLOCK.code(), Opcode.ELSE.code()));
    assertRefused("V12", withBytes(unit, Opcode.IF.code(), Opcode.ELSE.code(), Opcode.ELSE.code()));
    assertRefused("V12", withBytes(Opcode.BR.code(), 0, unit, ret));
    assertRefused("V12", withBytes(Opcode.BLOCK.code(), Opcode.BR.code(), 1));
    assertRefused("V12", withBytes(Opcode.BLOCK.code(), unit, Opcode.BR_IF.code(), 1));
    assertRefused(
        "V12",
        withBytes(
            unit, Opcode.LOCAL_SET.code(), 0, Opcode.BLOCK.code(), Opcode.NEXT.code(), 0, 1, 1));
  }

  @Test
  void v12LimitsNesting() {
    int limit = Limits.standard().nesting();
    assertAccepted(SampleUnit.withCode(code -> blocks(code, limit)));
    assertRefused("V12", SampleUnit.withCode(code -> blocks(code, limit + 1)));
  }

  private static void blocks(CodeWriter code, int depth) {
    for (int i = 0; i < depth; i++) {
      code.emit(Opcode.BLOCK);
    }
    for (int i = 0; i < depth; i++) {
      code.emit(Opcode.END);
    }
    returnUnit(code);
  }

  @Test
  void v13RefusesLocalsThatDoNotExist() {
    assertRefused("V13", withBytes(Opcode.LOCAL_GET.code(), 2));
    assertRefused(
        "V13", SampleUnit.withCode(IMMEDIATE, 100_000, List.of(), FunctionRulesTest::returnUnit));
  }

  @Test
  void v13RefusesFewerLocalsThanParameters() {
    Unit unit = SampleUnit.withCode(FunctionRulesTest::returnUnit);
    Function function =
        new Function(IMMEDIATE, 1, List.of(), 0, List.of(), unit.functions().getFirst().code());
    assertRefused("V13", withoutExports(Mutations.withFunction(unit, 0, function)));
  }

  @Test
  void v13RefusesReadingWhatIsNotSetOnEveryWay() {
    assertRefused("V13", SampleUnit.withCode(code -> read(code, 0)));
    assertRefused("V13", afterIf(false, false));
    assertRefused("V13", afterIf(true, false));
    assertAccepted(afterIf(true, true));
  }

  /** {@code if c { x = () } else { … } x} */
  private static Unit afterIf(boolean hasElse, boolean setInElse) {
    return SampleUnit.withCode(
        code -> {
          code.emit(Opcode.TRUE);
          code.emit(Opcode.IF);
          set(code, 0);
          if (hasElse) {
            code.emit(Opcode.ELSE);
          }
          if (setInElse) {
            set(code, 0);
          }
          code.emit(Opcode.END);
          read(code, 0);
        });
  }

  @Test
  void v13CountsEveryBranchToTheEndOfABlock() {
    assertRefused("V13", afterBlock(true));
    assertAccepted(afterBlock(false));
  }

  /** {@code { if c break; x = () } x} */
  private static Unit afterBlock(boolean branchBefore) {
    return SampleUnit.withCode(
        code -> {
          code.emit(Opcode.BLOCK);
          if (branchBefore) {
            code.emit(Opcode.TRUE);
            code.emit(Opcode.BR_IF, 0);
          }
          set(code, 0);
          code.emit(Opcode.TRUE);
          code.emit(Opcode.BR_UNLESS, 0);
          code.emit(Opcode.END);
          read(code, 0);
        });
  }

  @Test
  void v13IgnoresWaysThatEnd() {
    assertAccepted(
        SampleUnit.withCode(
            code -> {
              code.emit(Opcode.BLOCK);
              code.emit(Opcode.LOOP);
              set(code, 0);
              code.emit(Opcode.BR, 1);
              code.emit(Opcode.END);
              code.emit(Opcode.END);
              code.emit(Opcode.TRUE);
              code.emit(Opcode.IF);
              code.emit(Opcode.UNIT);
              code.emit(Opcode.RETURN);
              code.emit(Opcode.ELSE);
              set(code, 1);
              code.emit(Opcode.END);
              code.emit(Opcode.LOCAL_GET, 1);
              code.emit(Opcode.POP);
              read(code, 0);
            }));
  }

  @Test
  void v13KnowsThatNextSetsOnlyWhenItContinues() {
    assertRefused("V13", afterNext(true));
    assertAccepted(afterNext(false));
    assertRefused("V13", withBytes(Opcode.BLOCK.code(), Opcode.NEXT.code(), 0, 1, 0));
  }

  private static Unit afterNext(boolean outside) {
    return SampleUnit.withCode(
        code -> {
          set(code, 0);
          code.emit(Opcode.BLOCK);
          code.emit(Opcode.NEXT, 0, 1, 0);
          if (!outside) {
            code.emit(Opcode.LOCAL_GET, 1);
            code.emit(Opcode.POP);
          }
          code.emit(Opcode.END);
          read(code, outside ? 1 : 0);
        });
  }

  private static void set(CodeWriter code, int local) {
    code.emit(Opcode.UNIT);
    code.emit(Opcode.LOCAL_SET, local);
  }

  private static void read(CodeWriter code, int local) {
    code.emit(Opcode.LOCAL_GET, local);
    code.emit(Opcode.RETURN);
  }

  @Test
  void v15RefusesCallsThatDoNotFit() {
    Unit rich = SampleUnit.rich();
    assertRefused("V15", withScript(rich, Opcode.FUNCTION_VALUE.code(), 2));
    assertRefused("V15", withScript(rich, Opcode.CALL.code(), 2));
    int unit = Opcode.UNIT.code();
    assertRefused("V15", withScript(rich, unit, Opcode.CALL_VALUE_NAMED.code(), 0, 0));
    int point = pointReference(rich);
    assertRefused("V15", withScript(rich, unit, Opcode.STRUCT.code(), point, 1));
    assertRefused("V15", withScript(rich, Opcode.CONSTRUCTOR_VALUE.code(), point));
  }

  @Test
  void v15RefusesNativeCallsWithOtherArgumentsThanImported() {
    UnitBuilder builder = new UnitBuilder();
    CodeWriter code = new CodeWriter();
    int item = builder.importOf("std::a", 1, "b", List.of(), 2, java.util.Optional.empty());
    code.emit(Opcode.CALL_NATIVE, item, 0);
    code.emit(Opcode.RETURN);
    define(builder, code);
    assertRefused("V15", builder.build());
  }

  @Test
  void v15RefusesSelectorsThatDoNotFit() {
    UnitBuilder builder = new UnitBuilder();
    CodeWriter code = new CodeWriter();
    code.emit(Opcode.UNIT);
    code.emit(Opcode.CALL_METHOD, builder.selector("m", List.of("a"), List.of()), 0);
    code.emit(Opcode.RETURN);
    define(builder, code);
    assertRefused("V15", builder.build());
  }

  private static int pointReference(Unit unit) {
    for (int i = 0; i < unit.typeReferences().size(); i++) {
      if (unit.typeReferences().get(i) instanceof TypeReference.Declared) {
        return i;
      }
    }
    throw new AssertionError();
  }

  @Test
  void v20AllowsPausesOnlyWhereTheKindDoes() {
    for (FunctionKind kind : FunctionKind.values()) {
      assertPause(kind, Opcode.AWAIT, kind == ASYNC || kind == STREAM);
      assertPause(kind, Opcode.SELECT, kind == ASYNC || kind == STREAM);
      assertPause(kind, Opcode.YIELD, kind == GENERATOR || kind == STREAM);
    }
  }

  private static void assertPause(FunctionKind kind, Opcode opcode, boolean allowed) {
    Unit unit =
        SampleUnit.withCode(
            kind,
            2,
            List.of(List.of()),
            code -> {
              code.emit(Opcode.UNIT);
              if (opcode == Opcode.SELECT) {
                code.emit(opcode, 1, 0, 1);
              } else {
                code.emit(opcode, 1, 0);
              }
              returnUnit(code);
            });
    if (allowed) {
      assertAccepted(unit);
    } else {
      assertRefused("V20", unit);
    }
  }

  @Test
  void v20RefusesPointsOutOfOrder() {
    assertRefused("V20", yields(List.of(List.of()), 2));
    assertRefused("V20", yields(List.of(List.of()), 0));
    assertRefused("V20", yields(List.of(List.of(), List.of()), 1, 1));
    assertRefused("V20", yields(List.of(List.of(), List.of()), 1));
    assertRefused("V20", yields(List.of(), 1));
    assertRefused("V20", yields(List.of(List.of(1, 0)), 1));
    assertRefused("V20", yields(List.of(List.of(0, 0)), 1));
    assertRefused("V20", yields(List.of(List.of(2)), 1));
    assertAccepted(yields(List.of(List.of(0, 1), List.of()), 1, 2));
  }

  private static Unit yields(List<List<Integer>> points, int... numbers) {
    return SampleUnit.withCode(
        GENERATOR,
        2,
        points,
        code -> {
          for (int number : numbers) {
            code.emit(Opcode.UNIT);
            code.emit(Opcode.YIELD, number, 0);
          }
          returnUnit(code);
        });
  }

  @Test
  void v23RefusesOtherNansAndSurrogates() {
    assertRefused("V23", withBytes(Opcode.F64.code(), 1, 0, 0, 0, 0, 0, 0xF8, 0x7F));
    assertRefused("V23", withBytes(Opcode.CHAR.code(), 0x80, 0xB0, 0x03));
    assertRefused("V23", withBytes(Opcode.CHAR.code(), 0x80, 0x80, 0x44));
  }

  @Test
  void reportsSeveralFunctionsUpToTheLimit() {
    Unit unit = SampleUnit.rich();
    Unit spoilt = unit;
    for (int i = 0; i < unit.functions().size(); i++) {
      spoilt =
          Mutations.withFunction(
              spoilt, i, Mutations.withCode(unit.functions().get(i), new byte[0]));
    }
    List<UnitProblem> problems = UnitVerifier.verify(spoilt, Limits.standard()).problems();
    assertEquals(List.of("V10", "V10", "V10"), rules(problems));
  }

  private static List<String> rules(List<UnitProblem> problems) {
    return new ArrayList<>(problems.stream().map(UnitProblem::rule).toList());
  }

  private static Unit withBytes(int... code) {
    Unit unit = SampleUnit.withCode(FunctionRulesTest::returnUnit);
    return withScript(unit, code);
  }

  private static Unit withScript(Unit unit, int... code) {
    byte[] bytes = new byte[code.length];
    for (int i = 0; i < code.length; i++) {
      bytes[i] = (byte) code[i];
    }
    Unit changed =
        Mutations.withFunction(unit, 0, Mutations.withCode(unit.functions().getFirst(), bytes));
    return Mutations.withDebug(changed, DebugInformation.NONE);
  }

  private static Unit withoutExports(Unit unit) {
    return new Unit(
        unit.strings(),
        unit.constants(),
        unit.typeReferences(),
        unit.selectors(),
        unit.imports(),
        unit.types(),
        unit.statics(),
        unit.functions(),
        unit.methods(),
        List.of(),
        DebugInformation.NONE);
  }

  private static void assertAccepted(Unit unit) {
    assertEquals(List.of(), UnitVerifier.verify(unit, Limits.standard()).problems());
  }

  private static void assertRefused(String rule, Unit unit) {
    List<UnitProblem> problems = UnitVerifier.verify(unit, Limits.standard()).problems();
    assertEquals(List.of(rule), rules(problems), problems.toString());
  }
}
