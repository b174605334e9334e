package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;

/** The iterator over ranges. */
@RuneModule(path = "std::ops::range", doc = "The iterator over ranges.")
@RuneType(
    name = "Iter",
    doc = "An iterator over the integers or chars of a range.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
final class RangeModule {
  private RangeModule() {}
}
