package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneModule;

/** Values in memory. */
@RuneModule(path = "std::mem", doc = "Values in memory.", prelude = "drop")
final class MemModule {
  private MemModule() {}

  @RuneFunction(
      doc =
          "Does nothing: a value that nobody uses any more is removed by itself. For programs that"
              + " were written for another machine.",
      example = "let v = [1];\ndrop(v);")
  static void drop(Object value) {}
}
