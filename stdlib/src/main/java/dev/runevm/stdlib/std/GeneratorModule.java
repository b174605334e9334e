package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.binding.RuneVariant;
import dev.runevm.interpreter.coroutine.RuneGenerator;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;

/** Functions that yield. */
@RuneModule(
    path = "std::ops::generator",
    doc =
        """
        Functions that yield values one by one. Calling a function with `yield` in it runs nothing
        and gives a generator; `next` runs it up to the next `yield`, and `resume` also gives the
        `yield` a value. A loop can go over a generator.

        ```rune
        fn countdown(n) {
            while n > 0 {
                yield n;
                n -= 1;
            }
        }
        let all = [];
        for n in countdown(3) {
            all.push(n);
        }
        assert_eq!(all, [3, 2, 1]);
        ```
        """)
@RuneType(
    name = "Generator",
    doc = "What a call of a function with `yield` gives; its body runs step by step.",
    java = RuneGenerator.class,
    traits = Traits.CLONE)
@RuneType(
    name = "Iter",
    doc = "An iterator over what a generator yields.",
    traits = Traits.ITERATOR)
@RuneType(
    name = "GeneratorState",
    doc = "What a generator has done.",
    traits = {Traits.CLONE, Traits.PARTIAL_EQ})
@RuneVariant(type = "GeneratorState", name = "Yielded", doc = "It yielded a value.", fields = "0")
@RuneVariant(
    type = "GeneratorState",
    name = "Complete",
    doc = "It returned a value and is done.",
    fields = "0")
final class GeneratorModule {
  private GeneratorModule() {}

  @RuneMethod(
      doc = "The next value that it yields, or `None` if it has returned.",
      example =
          """
          fn two() {
              yield 1;
              yield 2;
          }
          let g = two();
          assert_eq!((g.next(), g.next(), g.next()), (Some(1), Some(2), None));
          """)
  @Returns("Option<T>")
  static Object next(Caller caller, RuneGenerator self) {
    return Elements.option(caller.follow(self.iterator()).next(caller));
  }

  @RuneMethod(
      doc =
          "Runs it up to its next `yield` or its end. The argument becomes the value of the `yield`"
              + " that it continues from.",
      example =
          """
          use std::ops::GeneratorState;
          fn echo() {
              let got = yield 1;
              got
          }
          let g = echo();
          assert_eq!(g.resume(()), GeneratorState::Yielded(1));
          assert_eq!(g.resume(2), GeneratorState::Complete(2));
          """)
  @Returns("GeneratorState")
  static Object resume(RuneContext context, RuneGenerator self, Object value) {
    return self.resume(context, value);
  }

  @RuneMethod(
      doc = "An iterator over the values that it yields.",
      example =
          """
          fn two() {
              yield 1;
              yield 2;
          }
          assert_eq!(two().iter().collect::<Vec>(), [1, 2]);
          """)
  static RuneIterator iter(RuneContext context, RuneGenerator self) {
    Relinquished.add(context, self);
    return self.iterator();
  }

  @RuneMethod(
      doc = "As `iter`.",
      example = "fn one() {\n    yield 1;\n}\nassert_eq!(one().into_iter().collect::<Vec>(), [1]);")
  static RuneIterator intoIter(RuneContext context, RuneGenerator self) {
    return iter(context, self);
  }
}
