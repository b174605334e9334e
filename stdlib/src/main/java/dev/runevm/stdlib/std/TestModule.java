package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Callable;
import dev.runevm.interpreter.binding.RuneMacro;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.stdlib.bench.Bencher;

/** Assertions. */
@RuneModule(
    path = "std::test",
    doc =
        """
        Assertions, and what tests and benchmarks get. A function with `#[test]` is run by `rune
        test` and passes unless it panics; one with `#[bench]` is run by `rune bench` with a
        `Bencher`.

        ```rune
        #[test]
        fn adds() {
            assert_eq!(1 + 1, 2, "{} is wrong", "addition");
        }
        adds();
        ```
        """,
    prelude = {"assert", "assert_eq", "assert_ne"})
@RuneMacro(
    name = "assert",
    doc = "Panics unless a condition is true; a message may follow.",
    example = "assert!(1 < 2);\nassert!(1 < 2, \"{} is not less\", 1);")
@RuneMacro(
    name = "assert_eq",
    doc = "Panics with both values unless they are equal; a message may follow.",
    example = "assert_eq!(1 + 1, 2);")
@RuneMacro(
    name = "assert_ne",
    doc = "Panics with both values if they are equal; a message may follow.",
    example = "assert_ne!(1 + 1, 3);")
@RuneType(
    name = "Bencher",
    doc = "What a function with `#[bench]` gets, to say what shall be measured.",
    java = Bencher.class)
final class TestModule {
  private TestModule() {}

  @RuneMethod(
      doc =
          "Hands over the function to measure: `rune bench` calls it again and again. The result of"
              + " an async function is awaited.",
      example =
          """
          #[bench]
          fn count(bencher) {
              bencher.iter(|| (0..100).iter().sum::<i64>());
          }
          """)
  static void iter(RuneContext context, Bencher self, @Callable Object function) {
    self.measure(context, function);
  }
}
