package dev.runevm.stdlib.std;

import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneMethod;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.coroutine.RuneStream;

/** Async functions that yield. */
@RuneModule(
    path = "std::stream",
    doc =
        """
        Async functions that yield values one by one. Calling an `async` function with `yield` in
        it gives a stream; `next` and `resume` work as those of a generator and give futures.

        ```rune
        async fn numbers() {
            for n in 1..=3 {
                yield n;
            }
        }
        let stream = numbers();
        let sum = 0;
        while let Some(n) = stream.next().await {
            sum += n;
        }
        assert_eq!(sum, 6);
        ```
        """)
@RuneType(
    name = "Stream",
    doc = "What a call of an async function with `yield` gives.",
    java = RuneStream.class,
    traits = Traits.CLONE)
final class StreamModule {
  private StreamModule() {}

  @RuneMethod(
      doc = "A future of `Some` of the next value, or of `None` at the end.",
      example =
          """
          async fn two() {
              yield 1;
              yield 2;
          }
          let s = two();
          let sum = 0;
          while let Some(n) = s.next().await {
              sum += n;
          }
          assert_eq!(sum, 3);
          """)
  @Returns("std::future::Future<Option<T>>")
  static RuneFuture next(RuneStream self) {
    return self.next();
  }

  @RuneMethod(
      doc =
          "A future of the `GeneratorState` after the next `yield` or the end. The argument becomes"
              + " the value of the `yield` that it continues from.",
      example =
          """
          use std::ops::GeneratorState;
          async fn echo() {
              let got = yield 1;
              got
          }
          let s = echo();
          assert_eq!(s.resume(()).await, GeneratorState::Yielded(1));
          assert_eq!(s.resume(2).await, GeneratorState::Complete(2));
          """)
  @Returns("std::future::Future<std::ops::generator::GeneratorState>")
  static RuneFuture resume(RuneStream self, Object value) {
    return self.resume(value);
  }
}
