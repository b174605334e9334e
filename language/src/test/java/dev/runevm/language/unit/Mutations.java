package dev.runevm.language.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes to units: random ones for robustness, deliberate ones for single rules. */
final class Mutations {
  private static final int[] NASTY = {0, 1, 0x7F, 0x80, 0xFF};

  private Mutations() {}

  /** The same bytes with a few of them changed, removed or added. */
  static byte[] mutate(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(changed.length);
      changed =
          switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(changed, Math.max(1, at));
            case 1 -> inserted(changed, at, random.nextInt(256));
            case 2 -> with(changed, at, NASTY[random.nextInt(NASTY.length)]);
            case 3 -> with(changed, at, changed[at] ^ 1 << random.nextInt(8));
            default -> with(changed, at, random.nextInt(256));
          };
    }
    return changed;
  }

  /** The same unit with a byte changed in the code of one function. */
  static Unit mutateCode(Unit unit, Random random) {
    int index = random.nextInt(unit.functions().size());
    Function function = unit.functions().get(index);
    Code code = function.code();
    byte[] bytes = Arrays.copyOfRange(code.bytes(), code.offset(), code.offset() + code.length());
    int at = random.nextInt(bytes.length);
    return withFunction(
        unit, index, withCode(function, with(bytes, at, random.nextInt(random.nextInt(256) + 1))));
  }

  static Unit withFunction(Unit unit, int index, Function function) {
    List<Function> functions = new ArrayList<>(unit.functions());
    functions.set(index, function);
    return new Unit(
        unit.strings(),
        unit.constants(),
        unit.typeReferences(),
        unit.selectors(),
        unit.imports(),
        unit.types(),
        unit.statics(),
        functions,
        unit.methods(),
        unit.exports(),
        unit.debug());
  }

  static Unit withDebug(Unit unit, DebugInformation debug) {
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
        unit.exports(),
        debug);
  }

  static Function withCode(Function function, byte[] code) {
    return new Function(
        function.kind(),
        function.captures(),
        function.parameters(),
        function.locals(),
        function.points(),
        Code.of(code));
  }

  static byte[] with(byte[] bytes, int at, int value) {
    byte[] changed = bytes.clone();
    changed[at] = (byte) value;
    return changed;
  }

  static byte[] inserted(byte[] bytes, int at, int value) {
    byte[] changed = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, changed, 0, at);
    changed[at] = (byte) value;
    System.arraycopy(bytes, at, changed, at + 1, bytes.length - at);
    return changed;
  }
}
