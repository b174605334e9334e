package dev.runevm.language.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.runevm.language.instruction.Opcode;
import dev.runevm.language.limits.Limits;
import org.junit.jupiter.api.Test;

class DisassemblerTest {
  @Test
  void listsEverything() {
    assertEquals(
        """
        unit (not verified)

        imports
          0 std::io@1::println(…) needs output

        types
          0 enum Colour { Red, Mixed(0) }
          1 struct geometry::Point { x: std::f64, y }

        statics
          0 COUNT = 1

        methods
          0 geometry::Point::length -> fn 1

        exports
          0 function <script> -> fn 0
          1 test geometry::length -> fn 1

        async fn 0 <script>() captures 0 locals 2
          point 1 keeps $0=x
          0000 i64 1                                ; at 1:9
          0002 local.set $0                         ; x
          0004 string 0                             ; "x is " at 2:1
          0006 call_native 0 1                      ; std::io::println
          0009 pop
          000a f64 1.5
          0013 static.get 0                         ; COUNT
          0015 struct 1 2                           ; geometry::Point
          0018 call_method 0 0                      ; .length
          001b await @1 $1
          001e local.get $1
          0020 if
          0021   constructor 2                      ; Colour::Mixed
          0023   return
          0024 end
          0025 local.get $0                         ; x
          0027 closure 2                            ; $closure0
          0029 return

        fn 1 geometry::Point::length(self, scale = 2) captures 0 locals 2
          0000 local.get $1                         ; scale
          0002 return

        fn 2 $closure0() captures 1 locals 1
          0000 local.get $0                         ; x
          0002 return
        """,
        Disassembler.disassemble(SampleUnit.rich()));
  }

  @Test
  void tellsIdentityAndNeedsOfVerifiedUnits() {
    VerifiedUnit unit =
        UnitVerifier.verify(SampleUnit.rich(), Limits.standard()).unit().orElseThrow();
    String listing = Disassembler.disassemble(unit);
    assertTrue(listing.startsWith("unit " + unit.identity() + "\n  needs output\n\nimports\n"));
  }

  @Test
  void namesFunctionsOfStrippedUnitsByTheirExports() {
    String listing =
        Disassembler.disassemble(Mutations.withDebug(SampleUnit.rich(), DebugInformation.NONE));
    assertTrue(listing.contains("fn 1 geometry::length(self, scale = 2)"), listing);
  }

  @Test
  void showsWhatIsMalformed() {
    Unit unit = SampleUnit.rich();
    byte[] code = {(byte) Opcode.STRING_NEW.code(), 99, (byte) 0xFF};
    String listing =
        Disassembler.disassemble(
            Mutations.withFunction(unit, 0, Mutations.withCode(unit.functions().get(0), code)));
    assertTrue(listing.contains("string 99                            ; ? "), listing);
    assertTrue(listing.contains("  ?? there is no such opcode\n"), listing);
  }

  @Test
  void escapesWhatATerminalWouldObey() {
    UnitParts parts = new UnitParts(SampleUnit.rich());
    parts.statics = java.util.List.of(new Static("\u001B[2J", java.util.OptionalInt.empty()));
    String listing = Disassembler.disassemble(parts.unit());
    assertFalse(listing.contains("\u001B"));
    assertTrue(listing.contains("\\u{1b}[2J"), listing);
  }
}
