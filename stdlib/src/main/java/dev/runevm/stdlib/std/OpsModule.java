package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneAlias;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.RuneVariant;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.operator.Comparison;
import dev.runevm.interpreter.operator.Equality;
import dev.runevm.interpreter.operator.Hashing;
import dev.runevm.interpreter.value.BuiltinTypes;

/** What operators do. Ranges are in {@link RangeFunctions}. */
@RuneModule(
    path = "std::ops",
    doc =
        """
        What operators work on and what they do: the six types of ranges, functions as values, the
        `ControlFlow` that `?` uses, and the comparisons behind `==`, `<` and the keys of maps as
        functions.

        ```rune
        let r = 1..5;
        assert_eq!((r.start, r.end, r.contains(3)), (1, 5, true));

        let half = |n| n / 2;
        assert!(half is std::ops::Function);
        assert_eq!([1, 2, 3, 4][1..=2], [2, 3]);
        ```
        """)
@RuneType(
    name = "Function",
    doc = "Something that can be called: a function, a closure, a constructor.",
    traits = Traits.CLONE)
@RuneType(
    name = "ControlFlow",
    doc = "What the operator `?` does next. A method `try` of a type gives it.",
    traits = {Traits.CLONE, Traits.PARTIAL_EQ})
@RuneVariant(type = "ControlFlow", name = "Continue", doc = "Go on with a value.", fields = "0")
@RuneVariant(type = "ControlFlow", name = "Break", doc = "Return a value.", fields = "0")
@RuneAlias(name = "Generator", target = "std::ops::generator::Generator")
@RuneAlias(name = "GeneratorState", target = "std::ops::generator::GeneratorState")
final class OpsModule {
  private OpsModule() {}

  @RuneFunction(doc = "`a == b`.", example = "assert!(std::ops::partial_eq(1, 1));")
  static boolean partialEq(RuneContext context, Object a, Object b) {
    return Equality.eq(context, a, b);
  }

  @RuneFunction(
      doc = "Whether two values are equal as keys of a map are: NaN is an error.",
      example = "assert!(std::ops::eq(1, 1));")
  static boolean eq(RuneContext context, Object a, Object b) {
    return Equality.total(context, a, b);
  }

  @RuneFunction(
      doc = "The order of two values, or `None` if they have none.",
      example = "assert_eq!(std::ops::partial_cmp(1, 2), Some(std::cmp::Ordering::Less));")
  @Returns("Option<std::cmp::Ordering>")
  static Object partialCmp(RuneContext context, Object a, Object b) {
    return Comparison.partialOrdering(context, a, b);
  }

  @RuneFunction(
      doc = "The order of two values; an error if they have none.",
      example = "assert_eq!(std::ops::cmp(1, 2), std::cmp::Ordering::Less);")
  @Returns("std::cmp::Ordering")
  static Object cmp(RuneContext context, Object a, Object b) {
    return BuiltinTypes.ordering(Comparison.total(context, a, b));
  }

  @Unsigned
  @RuneFunction(
      doc = "The hash of a value. Equal values have the same hash.",
      example = "assert_eq!(std::ops::hash([1, 2]), std::ops::hash([1, 2]));")
  static long hash(RuneContext context, Object value) {
    return Hashing.hash(context, value);
  }
}
