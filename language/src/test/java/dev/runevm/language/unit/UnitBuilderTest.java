package dev.runevm.language.unit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.runevm.language.instruction.CodeWriter;
import dev.runevm.language.instruction.InstructionCursor;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.source.Source;
import dev.runevm.language.unit.DebugInformation.Position;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class UnitBuilderTest {
  static void returnInteger(CodeWriter code, long value) {
    code.emit(Opcode.I64, value);
    code.emit(Opcode.RETURN);
  }

  @Test
  void sortsPoolsAndMovesOperands() {
    Unit unit = strings("b", "a", "b", "c");
    assertEquals(List.of("a", "b", "c"), unit.strings());
    InstructionCursor cursor = new InstructionCursor(unit.functions().getFirst().code());
    for (String expected : List.of("b", "a", "b", "c")) {
      cursor.next();
      assertEquals(expected, unit.strings().get(cursor.index(0)));
    }
  }

  @Test
  void leavesOutWhatNothingRefersTo() {
    UnitBuilder builder = new UnitBuilder();
    builder.string("unused");
    builder.constant(new Constant.I64(1));
    builder.staticVariable("UNUSED", OptionalInt.of(0));
    int unused = builder.reserveType();
    builder.defineType(
        unused, new TypeDeclaration.Struct("S", new Shape(Shape.Kind.UNIT, List.of())));
    builder.typeReference(new TypeReference.Declared(unused));
    CodeWriter code = new CodeWriter();
    returnInteger(code, 1);
    define(builder, code);
    Unit unit = builder.build();
    assertEquals(List.of(), unit.strings());
    assertEquals(List.of(), unit.constants());
    assertEquals(List.of(), unit.statics());
    assertEquals(List.of(), unit.types());
    assertEquals(List.of(), unit.typeReferences());
  }

  @Test
  void theOrderOfCollectingDoesNotMatter() {
    UnitBuilder one = new UnitBuilder();
    one.string("x");
    one.string("y");
    UnitBuilder other = new UnitBuilder();
    other.string("unused");
    other.string("y");
    other.string("x");
    for (UnitBuilder builder : List.of(one, other)) {
      CodeWriter code = new CodeWriter();
      code.emit(Opcode.STRING_NEW, builder.string("y"));
      code.emit(Opcode.STRING_NEW, builder.string("x"));
      code.emit(Opcode.ADD);
      code.emit(Opcode.RETURN);
      define(builder, code);
    }
    assertArrayEquals(UnitWriter.write(one.build()), UnitWriter.write(other.build()));
  }

  @Test
  void keepsPositionsAtTheirInstructions() {
    UnitBuilder builder = new UnitBuilder();
    for (int i = 0; i < 200; i++) {
      builder.string("unused " + i);
    }
    CodeWriter code = new CodeWriter();
    code.position(0, 5);
    int first = code.emit(Opcode.STRING_NEW, builder.string("far"));
    code.position(6, 9);
    int second = code.emit(Opcode.RETURN);
    assertEquals(List.of(new Position(first, 0, 5), new Position(second, 6, 9)), code.positions());
    define(builder, code);
    Unit unit = builder.build();
    List<Position> moved = unit.debug().functions().getFirst().positions();
    assertEquals(List.of(new Position(0, 0, 5), new Position(2, 6, 9)), moved);
    var information = unit.debug().functions().getFirst();
    assertEquals(0, information.positionAt(1).orElseThrow().start());
    assertEquals(6, information.positionAt(9).orElseThrow().start());
  }

  @Test
  void namesOfSourcesAreNeverAbsolute() {
    List<Source> sources =
        SourceNames.relative(
            List.of(
                Source.of("/home/me/project/main.rn", "a"),
                Source.of("/home/me/project/sub/mod.rn", "b"),
                Source.of("/elsewhere/other.rn", "c"),
                Source.of("C:\\code\\x.rn", "d"),
                Source.of("plain.rn", "e")));
    assertEquals(
        List.of("main.rn", "sub/mod.rn", "other.rn", "x.rn", "plain.rn"),
        sources.stream().map(Source::name).toList());
  }

  @Test
  void refusesToBuildWhatWasNotDefined() {
    UnitBuilder builder = new UnitBuilder();
    builder.reserveFunction();
    assertThrows(IllegalStateException.class, builder::build);
  }

  @Test
  void refusesOperandsThatDoNotFitTheOpcode() {
    CodeWriter code = new CodeWriter();
    assertThrows(IllegalArgumentException.class, () -> code.emit(Opcode.ADD, 1));
    assertThrows(IllegalArgumentException.class, () -> code.emit(Opcode.LOCAL_GET, -1));
  }

  private static Unit strings(String... texts) {
    UnitBuilder builder = new UnitBuilder();
    CodeWriter code = new CodeWriter();
    for (String text : texts) {
      code.emit(Opcode.STRING_NEW, builder.string(text));
    }
    code.emit(Opcode.TUPLE, texts.length);
    code.emit(Opcode.RETURN);
    define(builder, code);
    return builder.build();
  }

  static void define(UnitBuilder builder, CodeWriter code) {
    builder.defineFunction(
        builder.reserveFunction(),
        FunctionKind.IMMEDIATE,
        0,
        List.of(),
        0,
        List.of(),
        code,
        new UnitBuilder.FunctionSource(
            "f", builder.source(Source.of("a.rn", "0123456789")), 0, 10, List.of()));
  }
}
