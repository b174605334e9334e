package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.Unsigned;
import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.operator.Slicing;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneRange;
import dev.runevm.interpreter.value.RuneTuple;

/** Sequences of fixed length. */
@RuneModule(
    path = "std::tuple",
    doc =
        """
        Sequences of fixed length, of values of any types: `(1, "a")`. `t.0` is the first element
        and can be assigned to; patterns take a tuple apart. `()` is the tuple without elements,
        and what a function gives that gives nothing else.

        ```rune
        fn divide(a, b) {
            (a / b, a % b)
        }
        let (quotient, remainder) = divide(7, 2);
        assert_eq!((quotient, remainder), (3, 1));
        assert_eq!(divide(7, 2).len(), 2);
        ```
        """,
    prelude = "Tuple")
@RuneType(
    name = "Tuple",
    doc = "Values side by side: `(1, \"a\")`. `t.0` is the first. The type of `()` too.",
    java = RuneTuple.class,
    traits = {Traits.CLONE, Traits.PARTIAL_EQ, Traits.EQ, Traits.PARTIAL_ORD, Traits.ORD})
final class TupleModule {
  private TupleModule() {}

  @Unsigned
  @RuneMethod(doc = "The number of elements.", example = "assert_eq!((1, 2).len(), 2u64);")
  static long len(RuneTuple self) {
    return self.size();
  }

  @RuneMethod(doc = "Whether there are no elements.", example = "assert!(().is_empty());")
  static boolean isEmpty(RuneTuple self) {
    return self.size() == 0;
  }

  @RuneMethod(
      doc = "The element at a position, or a vec of a range of them; `None` if not there.",
      example =
          "assert_eq!((1, 2).get(0), Some(1));\nassert_eq!((1, 2, 3).get(1..), Some([2, 3]));")
  @Returns("Option<T>")
  static Object get(RuneTuple self, Object index) {
    if (index instanceof RuneRange range) {
      return BuiltinTypes.option(Slicing.of(self, range));
    }
    long position = IndexRange.position(index);
    return position < self.size()
        ? BuiltinTypes.some(self.get((int) position))
        : BuiltinTypes.none();
  }

  @RuneMethod(
      doc = "An iterator over the elements.",
      example = "assert_eq!((1, 2).iter().collect::<Vec>(), [1, 2]);")
  static RuneIterator iter(RuneContext context, RuneTuple self) {
    return Iteration.iterator(context, self);
  }

  @RuneMethod(doc = "As `iter`.", example = "assert_eq!((1, 2).into_iter().sum::<i64>(), 3);")
  static RuneIterator intoIter(RuneContext context, RuneTuple self) {
    return Iteration.iterator(context, self);
  }
}
