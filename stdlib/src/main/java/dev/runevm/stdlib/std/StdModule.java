package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMacro;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.CodePoint;

/** The root of the crate. Its number types go on in classes of their own. */
@RuneModule(
    path = "std",
    doc =
        """
        The standard library. Its most used names (the types of numbers, `String`, `Vec`, `Option`
        and `Result` with their variants, the macros that print, format and assert) are visible
        everywhere; everything else is imported with `use` or named by its path. What a value can
        do is found at its type: `std::vec::Vec`, `std::string::String`, `std::iter::Iterator`.

        ```rune
        use std::collections::HashMap;

        let lengths = HashMap::new();
        for word in ["ape", "bee", "wolf"] {
            lengths.insert(word, word.len());
        }
        assert_eq!(lengths["wolf"], 4);
        ```
        """,
    prelude = {
      "bool",
      "char",
      "i64",
      "u64",
      "f64",
      "panic",
      "is_readable",
      "is_writable",
      "stringify",
      "matches",
      "todo",
      "unimplemented",
      "unreachable"
    })
@RuneType(
    name = "bool",
    doc = "A truth value: `true` or `false`.",
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneType(
    name = "char",
    doc = "A Unicode scalar value: `'a'`.",
    java = CodePoint.class,
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneType(
    name = "i64",
    doc = "A signed integer of 64 bits. Arithmetic is checked: an overflow is an error.",
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneType(
    name = "u64",
    doc =
        "An unsigned integer of 64 bits: `7u64`. Lengths and positions are of this type. Arithmetic"
            + " is checked: an overflow is an error.",
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneType(
    name = "f64",
    doc = "A float of 64 bits, as IEEE 754 defines it.",
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
@RuneMacro(
    name = "stringify",
    doc = "The source text of its tokens as a string; nothing is evaluated.",
    example = "assert_eq!(stringify!(1 + 2), \"1 + 2\");")
@RuneMacro(
    name = "matches",
    doc = "Whether a value matches a pattern, which may have a guard.",
    example = "assert!(matches!(Some(3), Some(n) if n > 2));")
@RuneMacro(
    name = "todo",
    doc = "Stops the program because something is not written yet.",
    example = "fn later() {\n    todo!(\"the second step\")\n}")
@RuneMacro(
    name = "unimplemented",
    doc = "Stops the program because something is not meant to be written.",
    example = "fn never() {\n    unimplemented!()\n}")
@RuneMacro(
    name = "unreachable",
    doc = "Stops the program at a place that should never be reached.",
    example = "fn sign(n) {\n    if n < 0 { -1 } else if n >= 0 { 1 } else { unreachable!() }\n}")
final class StdModule {
  private StdModule() {}

  @RuneFunction(
      doc =
          "Stops the program with this message, which a program cannot catch. The macro `panic!`"
              + " formats its message as `format!` does.",
      example = "let n = 1;\nif n > 2 {\n    panic(\"too much\");\n}")
  @SuppressWarnings("DoNotCallSuggester") // Only programs call it.
  static void panic(String message) {
    throw RuneError.panic(message);
  }

  @RuneFunction(
      doc =
          "Whether the program is still meant to read a value: false after it was dropped or given"
              + " to a function that makes something else of it, such as `into_bytes`.",
      example = "let v = [1];\nassert!(is_readable(v));\ndrop(v);\nassert!(!is_readable(v));")
  static boolean isReadable(RuneContext context, Object value) {
    return !Relinquished.contains(context, value);
  }

  @RuneFunction(
      doc = "Whether the program is still meant to change a value; as `is_readable`.",
      example = "let v = [1];\nassert!(is_writable(v));\ndrop(v);\nassert!(!is_writable(v));")
  static boolean isWritable(RuneContext context, Object value) {
    return !Relinquished.contains(context, value);
  }
}
