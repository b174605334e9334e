package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.RuneMacro;
import dev.runevm.interpreter.binding.RuneModule;

/** Macros about the place where they stand. */
@RuneModule(
    path = "std::macros::builtin",
    doc =
        """
        What a program can ask about its own text.

        ```rune
        assert_eq!((file!() is String, line!()), (true, 1));
        ```
        """,
    prelude = {"file", "line"})
@RuneMacro(
    name = "file",
    doc = "The name of the source file.",
    example = "assert!(file!().len() > 0);")
@RuneMacro(
    name = "line",
    doc = "The number of the line, from 1.",
    example = "assert_eq!(line!(), 1);")
final class BuiltinMacrosModule {
  private BuiltinMacrosModule() {}
}
