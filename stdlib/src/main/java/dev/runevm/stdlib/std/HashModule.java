package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;

/** Hashes. */
@RuneModule(path = "std::hash", doc = "Hashes of values.")
@RuneType(name = "Hasher", doc = "What a value is mixed into; a program cannot make one.")
final class HashModule {
  private HashModule() {}
}
