package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.RuneModule;

/** Holds {@link BuiltinMacrosModule}. */
@RuneModule(
    path = "std::macros",
    doc =
        """
        The macros that are no part of another module; all others are documented where their
        functions are, such as `format!` at `std::fmt`.

        ```rune
        assert_eq!(std::macros::builtin::line!(), 1);
        ```
        """)
final class MacrosModule {
  private MacrosModule() {}
}
