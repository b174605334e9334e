package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;

/** The iterator over vecs. */
@RuneModule(path = "std::slice", doc = "Parts of vecs.")
@RuneType(
    name = "Iter",
    doc = "An iterator over the elements of a vec or tuple.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
final class SliceModule {
  private SliceModule() {}
}
