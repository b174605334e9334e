package dev.runevm.language.unit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.binary.ByteReader;
import dev.runevm.language.binary.ByteWriter;
import dev.runevm.language.limits.Limits;
import dev.runevm.language.unit.UnitFormat.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The rules about the encoding of units, one broken at a time. */
class UnitReaderTest {
  private static final int HEADER = 4 + 1 + 1 + 8;

  private final byte[] sample = UnitWriter.write(SampleUnit.rich());

  @Test
  void readsWhatWasWritten() {
    ReadResult result = UnitReader.read(sample);
    assertEquals(List.of(), result.problems());
    Unit unit = result.unit().orElseThrow();
    assertArrayEquals(sample, UnitWriter.write(unit));
    assertEquals("println(x);\n", unit.debug().sources().getFirst().text().substring(11));
    assertSame(sample, unit.functions().getFirst().code().bytes());
  }

  @Test
  void readsWhatWasStripped() {
    byte[] stripped = UnitWriter.writeStripped(SampleUnit.rich());
    assertTrue(stripped.length < sample.length);
    Unit unit = UnitReader.read(stripped).unit().orElseThrow();
    assertEquals(DebugInformation.NONE, unit.debug());
  }

  @Test
  void v1RefusesOtherThings() {
    assertRefused("V1", Mutations.with(sample, 0, 'X'));
    assertRefused("V1", Mutations.with(sample, 4, UnitFormat.VERSION + 1));
    assertRefused("V1", Mutations.with(sample, 5, 1));
    assertRefused("V1", Mutations.with(sample, 6, sample[6] ^ 1));
  }

  @Test
  void v2RefusesWhatIsTooLongOrCutOff() {
    assertRefused("V2", new byte[Limits.standard().unitBytes() + 1]);
    assertRefused("V2", new byte[0]);
    for (int length = 1; length < sample.length; length++) {
      int cut = length;
      boolean endsAtSection = cut == UnitWriter.writeStripped(SampleUnit.rich()).length;
      assertEquals(endsAtSection, UnitReader.read(Arrays.copyOf(sample, cut)).problems().isEmpty());
    }
  }

  @Test
  void v2RefusesMoreEntriesThanThereAreBytes() {
    assertRefused("V2", withSection(Section.STRINGS, content -> bytes(0xFF, 0xFF, 0xFF, 0x7F)));
    assertRefused(
        "V2", withSection(Section.FUNCTIONS, content -> bytes(0xFF, 0xFF, 0xFF, 0xFF, 0x07)));
  }

  @Test
  void v2LimitsPools() {
    ByteWriter many = new ByteWriter();
    int count = Limits.standard().poolEntries() + 1;
    many.unsigned(count);
    many.raw(new byte[count], 0, count);
    assertRefused("V2", withSection(Section.CONSTANTS, content -> many.toByteArray()));
  }

  @Test
  void v3RefusesNumbersOutOfRange() {
    assertRefused(
        "V3", withSection(Section.STRINGS, content -> bytes(0xFF, 0xFF, 0xFF, 0xFF, 0x0F)));
  }

  @Test
  void v4RefusesLongForms() {
    assertRefused("V4", Mutations.inserted(Mutations.with(sample, 5, 0x80), 6, 0));
    assertRefused("V4", withSection(Section.STRINGS, content -> bytes(0x80, 0x00)));
    assertRefused(
        "V4",
        withSection(Section.CONSTANTS, content -> bytes(1, ConstantTag.I64.ordinal(), 0x81, 0x00)));
    int c = 0x80;
    int i64 = ConstantTag.I64.ordinal();
    assertRefused(
        "V4", withSection(Section.CONSTANTS, x -> bytes(1, i64, c, c, c, c, c, c, c, c, c, c, 1)));
    assertRefused(
        "V4", withSection(Section.CAPABILITIES, x -> bytes(c, c, c, c, c, c, c, c, c, c, 1)));
  }

  @Test
  void v5RefusesOtherSections() {
    assertRefused("V5", Mutations.with(sample, HEADER, Section.STRINGS.ordinal()));
    assertRefused("V5", Mutations.inserted(sample, sample.length, 0));
    byte[] stripped = UnitWriter.writeStripped(SampleUnit.rich());
    assertRefused("V5", Mutations.inserted(stripped, stripped.length, 0));
  }

  @Test
  void v5RefusesBytesLeftOverInASection() {
    for (Section section : Section.values()) {
      assertRefused(
          "V5", withSection(section, content -> Mutations.inserted(content, content.length, 0)));
    }
  }

  @Test
  void v6RefusesStringsThatAreNotUtf8() {
    assertRefused("V6", withSection(Section.STRINGS, content -> bytes(1, 1, 0xFF)));
    assertRefused("V6", withSection(Section.STRINGS, content -> bytes(1, 2, 0xC0, 0x80)));
    assertRefused("V6", withSection(Section.STRINGS, content -> bytes(1, 3, 0xED, 0xA0, 0x80)));
  }

  @Test
  void v6LimitsStrings() {
    ByteWriter out = new ByteWriter();
    out.unsigned(1);
    out.string("x".repeat(Limits.hostile().stringLength() + 1));
    byte[] unit = withSection(Section.STRINGS, content -> out.toByteArray());
    assertEquals("V6", UnitReader.read(unit, Limits.hostile()).problems().getFirst().rule());
  }

  @Test
  void v7RefusesObjectsWithAKeyTwice() {
    int unit = ConstantTag.UNIT.ordinal();
    assertRefused(
        "V7",
        withSection(
            Section.CONSTANTS,
            content -> bytes(1, ConstantTag.OBJECT.ordinal(), 2, 1, 'a', unit, 1, 'a', unit)));
  }

  @Test
  void v8RefusesUnknownTags() {
    assertRefused("V8", withSection(Section.CONSTANTS, content -> bytes(1, 99)));
    assertRefused("V8", withSection(Section.TYPE_REFERENCES, content -> bytes(1, 99, 0)));
    assertRefused("V8", withSection(Section.TYPES, content -> bytes(1, 2, 0, 0)));
    assertRefused("V8", withSection(Section.TYPES, content -> bytes(1, 0, 0, 3, 0)));
    assertRefused("V8", withSection(Section.FUNCTIONS, content -> bytes(1, 4, 0, 0, 0, 0, 0)));
    assertRefused("V8", withSection(Section.EXPORTS, content -> bytes(1, 0, 3, 0)));
  }

  @Test
  void v16LimitsTheNestingOfConstants() {
    int depth = Limits.standard().nesting();
    byte[] deep = new byte[depth + 1];
    Arrays.fill(deep, (byte) ConstantTag.SOME.ordinal());
    deep[0] = 1;
    byte[] shallow = Mutations.with(deep, depth, ConstantTag.UNIT.ordinal());
    assertEquals("V8", ruleOrSecond(shallow));
    byte[] tooDeep = Arrays.copyOf(deep, depth + 2);
    tooDeep[depth + 1] = (byte) ConstantTag.UNIT.ordinal();
    assertRefused("V16", withSection(Section.CONSTANTS, content -> tooDeep));
  }

  /** Reading goes well, then the verifier finds that code refers to constants that are gone. */
  private String ruleOrSecond(byte[] constants) {
    ReadResult read = UnitReader.read(withSection(Section.CONSTANTS, content -> constants));
    assertEquals(List.of(), read.problems());
    return UnitVerifier.verify(withTwoConstants(read), Limits.standard())
        .problems()
        .getFirst()
        .rule();
  }

  private static Unit withTwoConstants(ReadResult read) {
    UnitParts parts = new UnitParts(read.unit().orElseThrow());
    parts.statics = List.of(new Static("S", java.util.OptionalInt.of(5)));
    return parts.unit();
  }

  @Test
  void v18ComparesTheManifestWithTheImports() {
    assertRefused("V18", withSection(Section.CAPABILITIES, content -> bytes(0)));
    assertRefused("V18", withSection(Section.CAPABILITIES, content -> bytes(1)));
    assertRefused("V18", withSection(Section.CAPABILITIES, content -> bytes(0xFF, 0xFF, 0x03)));
  }

  @Test
  void v18RefusesCapabilitiesOfImportsThatDoNotExist() {
    assertRefused(
        "V18",
        withSection(Section.IMPORTS, content -> Mutations.with(content, content.length - 1, 0x7F)));
  }

  @Test
  void v3RefusesPositionsThatAreFarApart() {
    assertRefused("V3", withPosition(1L << 40));
  }

  @Test
  void v21RefusesPositionsOutOfRange() {
    assertRefused("V21", withPosition(-1));
  }

  /** The sample with debug information of one function, whose one position begins there. */
  private byte[] withPosition(long start) {
    ByteWriter out = new ByteWriter();
    out.unsigned(0);
    out.unsigned(1);
    out.string("f");
    for (int i = 0; i < 4; i++) {
      out.unsigned(0);
    }
    out.unsigned(1);
    out.unsigned(0);
    out.signed(start);
    out.signed(0);
    return withSection(Section.DEBUG, content -> out.toByteArray());
  }

  @Test
  void v23RefusesOtherNansAndChars() {
    int f64 = ConstantTag.F64.ordinal();
    assertRefused(
        "V23",
        withSection(Section.CONSTANTS, content -> bytes(1, f64, 1, 0, 0, 0, 0, 0, 0xF8, 0x7F)));
    int character = ConstantTag.CHAR.ordinal();
    assertRefused(
        "V23", withSection(Section.CONSTANTS, content -> bytes(1, character, 0x80, 0xB0, 0x03)));
    assertRefused(
        "V23", withSection(Section.CONSTANTS, content -> bytes(1, ConstantTag.TUPLE.ordinal(), 0)));
  }

  @Test
  void v24ComparesWithWhatTheWriterMakes() {
    Unit unit = SampleUnit.rich();
    byte[] other = Mutations.with(sample, sample.length - 1, sample[sample.length - 1] ^ 1);
    assertEquals("V24", UnitReader.checkEncoding(unit, other).problems().getFirst().rule());
    assertEquals(List.of(), UnitReader.checkEncoding(unit, sample).problems());
  }

  @Test
  void oldInstructionSetsAreTold() {
    String message =
        UnitReader.read(Mutations.with(sample, 6, sample[6] ^ 1)).problems().getFirst().toString();
    assertEquals(
        "V1 at byte 14: the unit was made for another instruction set; compile it again", message);
  }

  /** The sample with other content in one section. */
  private byte[] withSection(Section section, UnaryOperator<byte[]> change) {
    ByteReader in = new ByteReader(sample, 0, 0);
    in.skip(HEADER);
    List<byte[]> contents = new ArrayList<>();
    while (!in.atEnd()) {
      in.u8();
      int length = in.length();
      int start = in.skip(length);
      contents.add(Arrays.copyOfRange(sample, start, start + length));
    }
    contents.set(section.ordinal(), change.apply(contents.get(section.ordinal())));
    ByteWriter out = new ByteWriter();
    out.raw(sample, 0, HEADER);
    for (int i = 0; i < contents.size(); i++) {
      out.u8(i);
      out.unsigned(contents.get(i).length);
      out.raw(contents.get(i), 0, contents.get(i).length);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static void assertRefused(String rule, byte[] bytes) {
    ReadResult result = UnitReader.read(bytes);
    assertEquals(
        List.of(rule),
        result.problems().stream().map(UnitProblem::rule).toList(),
        result.problems()::toString);
    assertTrue(result.unit().isEmpty());
  }
}
