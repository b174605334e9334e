package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.operator.Cloning;
import dev.runevm.interpreter.value.RuneCloneable;
import dev.runevm.interpreter.value.RuneStruct;
import dev.runevm.interpreter.value.RuneValue;

/** Copies of values. */
@RuneModule(
    path = "std::clone",
    doc =
        """
        Copies of values. Assigning or passing a value shares it, except numbers and the like, so
        that a change is seen by all who hold it; `clone` makes a value of its own. It is shallow:
        a new vec has the same elements.

        ```rune
        let a = [1];
        let shared = a;
        let copy = a.clone();
        a.push(2);
        assert_eq!((shared, copy), ([1, 2], [1]));
        ```
        """,
    prelude = "clone")
@RuneType(name = "Clone", doc = "The trait of values that can be copied.")
final class CloneModule {
  private CloneModule() {}

  @RuneFunction(
      doc =
          "A copy of a value. A new container has the same elements; tuples, options and results"
              + " have copies of theirs.",
      example = "let a = [1];\nlet b = clone(a);\nb.push(2);\nassert_eq!((a, b), ([1], [1, 2]));")
  @Returns("T")
  static Object clone(RuneContext context, Object value) {
    return Cloning.clone(context, value);
  }

  @RuneMethod(
      type = "Clone",
      name = "clone",
      doc = "A copy of the value.",
      example = "let a = [1];\nlet b = a.clone();\nb.push(2);\nassert_eq!((a, b), ([1], [1, 2]));")
  @Returns("T")
  static Object cloneOf(RuneContext context, Object self) {
    return isImmutable(self) ? self : Cloning.clone(context, self);
  }

  /** A native type outside of the core that says no more than that it can be copied. */
  private static boolean isImmutable(Object value) {
    return value instanceof RuneValue rune
        && !(rune instanceof RuneCloneable)
        && !(rune instanceof RuneStruct)
        && !rune.type().isBuiltin();
  }
}
