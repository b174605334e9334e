package dev.runevm.language.unit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.instruction.InstructionCursor;
import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.limits.Limits;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RandomUnitsTest {
  private static final int UNITS = 2_000;
  private static final int BASES = 100;
  private static final int MUTANTS = 20_000;

  @Test
  void wellFormedUnitsSurviveTheWholeWay() {
    for (int seed = 0; seed < UNITS; seed++) {
      Unit unit = RandomUnits.unit(seed);
      byte[] bytes = UnitWriter.write(unit);
      ReadResult read = UnitReader.read(bytes);
      assertEquals(List.of(), read.problems(), "seed " + seed);
      Unit again = read.unit().orElseThrow();
      assertArrayEquals(bytes, UnitWriter.write(again), "seed " + seed);
      assertEquals(stripped(unit), stripped(again), "seed " + seed);
      VerificationResult result = UnitVerifier.verify(again, Limits.standard());
      assertEquals(List.of(), result.problems(), "seed " + seed);
      assertFalse(Disassembler.disassemble(result.unit().orElseThrow()).isEmpty());
    }
  }

  @Test
  void everyOpcodeIsGenerated() {
    Set<Opcode> seen = EnumSet.noneOf(Opcode.class);
    for (int seed = 0; seed < 200; seed++) {
      for (Function function : RandomUnits.unit(seed).functions()) {
        InstructionCursor cursor = new InstructionCursor(function.code());
        while (cursor.next()) {
          seen.add(cursor.opcode());
        }
      }
    }
    assertEquals(EnumSet.allOf(Opcode.class), seen);
  }

  @Test
  void canonicalUnitsAreFixedPoints() {
    for (int seed = 0; seed < 300; seed++) {
      Unit unit = RandomUnits.unit(seed);
      assertArrayEquals(
          UnitWriter.write(unit), UnitWriter.write(Canonicalizer.canonical(unit)), "seed " + seed);
    }
  }

  @Test
  void mutatedUnitsAreRefusedOrVerifiedButNeverThrow() {
    Random random = new Random(7);
    List<byte[]> bytes = bases().map(UnitWriter::write).toList();
    Assertions.assertTimeout(
        Duration.ofMinutes(2),
        () -> {
          for (int i = 0; i < MUTANTS; i++) {
            handle(Mutations.mutate(bytes.get(i % BASES), random), i % 16 == 0);
          }
        });
  }

  @Test
  void mutatedCodeIsRefusedOrVerifiedButNeverThrows() {
    Random random = new Random(11);
    List<Unit> units = bases().toList();
    int verified = 0;
    for (int i = 0; i < MUTANTS; i++) {
      Unit unit = Mutations.mutateCode(units.get(i % BASES), random);
      VerificationResult result = UnitVerifier.verify(unit, Limits.hostile());
      assertEquals(result.unit().isEmpty(), !result.problems().isEmpty());
      if (i % 16 == 0) {
        Disassembler.disassemble(unit);
      }
      verified += result.unit().isPresent() ? 1 : 0;
    }
    assertTrue(verified > 0, "some changes of operands are harmless");
  }

  private static Stream<Unit> bases() {
    return LongStream.range(0, BASES).mapToObj(RandomUnits::unit);
  }

  private static void handle(byte[] bytes, boolean list) {
    ReadResult read = UnitReader.read(bytes, Limits.hostile());
    assertEquals(read.unit().isEmpty(), !read.problems().isEmpty());
    read.unit()
        .ifPresent(
            unit -> {
              VerificationResult result = UnitVerifier.verify(unit, Limits.hostile());
              assertEquals(result.unit().isEmpty(), !result.problems().isEmpty());
              if (list) {
                Disassembler.disassemble(unit);
              }
            });
  }

  /** Sources are equal only to themselves, so units are compared without them. */
  private static Unit stripped(Unit unit) {
    return Mutations.withDebug(unit, DebugInformation.NONE);
  }
}
