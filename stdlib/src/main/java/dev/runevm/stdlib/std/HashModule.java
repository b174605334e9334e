package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;

/** Hashes. */
@RuneModule(
    path = "std::hash",
    doc =
        """
        Hashes of values: numbers that are equal for equal values, which maps and sets use to find
        their keys. A program asks for one with `std::ops::hash`; a type of the program has one if
        it has a method `hash` that gives a value to be hashed in its place.

        ```rune
        struct Point { x, y }

        impl Point {
            fn hash(self) {
                (self.x, self.y)
            }
        }
        let a = Point { x: 1, y: 2 };
        let b = Point { x: 1, y: 2 };
        assert_eq!(std::ops::hash(a), std::ops::hash(b));
        ```
        """)
@RuneType(name = "Hasher", doc = "What a value is mixed into; a program cannot make one.")
final class HashModule {
  private HashModule() {}
}
