package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;

/** The iterators over vecs. */
@RuneModule(
    path = "std::slice",
    doc =
        """
        The iterators over vecs and tuples. A part of a vec, `v[1..3]`, is a new vec and no view of
        the first.

        ```rune
        let v = [1, 2, 3, 4];
        let part = v[1..3];
        part[0] = 9;
        assert_eq!((v, part), ([1, 2, 3, 4], [9, 3]));
        assert_eq!(std::slice::Iter::collect::<Vec>(v.iter()), v);
        ```
        """)
@RuneType(
    name = "Iter",
    doc = "An iterator over the elements of a vec or tuple.",
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(
    name = "Chunks",
    doc = "Made by `Vec::chunks`.",
    holder = PiecesIterator.ChunksType.class,
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
@RuneType(
    name = "Windows",
    doc = "Made by `Vec::windows`.",
    holder = PiecesIterator.WindowsType.class,
    traits = {Traits.ITERATOR, Traits.DOUBLE_ENDED, Traits.EXACT_SIZE})
final class SliceModule {
  private SliceModule() {}
}
