package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneTypes;

/** Types as values. */
@RuneModule(
    path = "std::any",
    doc =
        """
        Types as values. The name of a type is an expression whose value is of the type `Type`; it
        can be compared and printed, and `is` asks whether a value is of a type. The type of a
        variant is its enum.

        ```rune
        assert_eq!(Type::of_val("a"), String);
        assert!(Some(1) is Option);
        assert_eq!(std::any::type_name_of_val([1]), "::std::vec::Vec");
        ```
        """,
    prelude = "Type")
@RuneTypes({
  @dev.runevm.interpreter.binding.RuneType(
      name = "Type",
      doc = "A type as a value: the name of a type is an expression.",
      java = dev.runevm.interpreter.value.RuneType.class,
      traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD}),
  @dev.runevm.interpreter.binding.RuneType(
      name = "Hash",
      doc = "The number that identifies an item inside the machine; a program cannot make one."),
  @dev.runevm.interpreter.binding.RuneType(
      name = "Foreign",
      doc = "The type of values of other languages and of the program that embeds this one.")
})
final class AnyModule {
  private AnyModule() {}

  @RuneFunction(
      type = "Type",
      doc = "The type of a value; that of a variant is its enum.",
      example = "assert_eq!(Type::of_val(1), i64);")
  @Returns("Type")
  static Object ofVal(Object value) {
    return dev.runevm.interpreter.value.RuneType.of(value);
  }

  @RuneFunction(
      doc = "The path of the type of a value.",
      example =
          """
          assert_eq!(std::any::type_name_of_val(1), "::std::i64");
          struct Point;
          assert_eq!(std::any::type_name_of_val(Point), "Point");
          """)
  static String typeNameOfVal(Object value) {
    return dev.runevm.interpreter.value.RuneType.of(value).displayPath();
  }
}
