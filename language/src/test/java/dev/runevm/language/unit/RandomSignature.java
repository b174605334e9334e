package dev.runevm.language.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What is known of a random function before its code. */
record RandomSignature(
    int index, FunctionKind kind, int captures, List<Function.Parameter> parameters, int locals) {
  static RandomSignature of(RandomUnits units, int index) {
    FunctionKind[] kinds = FunctionKind.values();
    int captures = units.random.nextInt(3) == 0 ? 1 + units.random.nextInt(2) : 0;
    List<Function.Parameter> parameters = new ArrayList<>();
    int count = units.random.nextInt(4);
    for (int i = 0; i < count; i++) {
      OptionalInt constant =
          units.random.nextInt(4) == 0 ? OptionalInt.of(units.constant()) : OptionalInt.empty();
      parameters.add(new Function.Parameter("parameter" + i, constant));
    }
    return new RandomSignature(
        units.builder.reserveFunction(),
        kinds[units.random.nextInt(kinds.length)],
        captures,
        parameters,
        captures + count + 1 + units.random.nextInt(5));
  }
}
