package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.RuneModule;

/** Holds {@link BuiltinMacrosModule}. */
@RuneModule(path = "std::macros", doc = "Macros about the source text.")
final class MacrosModule {
  private MacrosModule() {}
}
