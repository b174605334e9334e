package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.binding.RuneType;
import dev.runevm.interpreter.coroutine.Futures;
import dev.runevm.interpreter.coroutine.RuneFuture;

/** Values that come later. */
@RuneModule(
    path = "std::future",
    doc =
        """
        Values that come later. Calling an `async` function gives a future and runs nothing;
        `.await` runs it and gives its result, once. `join` runs several at the same time, and
        `select` takes the first that is done.

        ```rune
        async fn double(n) {
            n * 2
        }
        let later = double(4);
        assert_eq!(later.await, 8);
        assert_eq!(std::future::join((double(1), double(2))).await, (2, 4));
        ```
        """)
@RuneType(
    name = "Future",
    doc =
        "A value that comes later: what a call of an async function gives. `.await` waits for it.",
    java = RuneFuture.class)
final class FutureModule {
  private FutureModule() {}

  @RuneFunction(
      doc =
          "A future of the results of all futures in a vec or tuple, in the same form. They run at"
              + " the same time.",
      example =
          """
          async fn double(n) { n * 2 }
          assert_eq!(std::future::join([double(1), double(2)]).await, [2, 4]);
          """)
  @Returns("Future")
  static RuneFuture join(RuneContext context, Object futures) {
    return Futures.join(context, futures);
  }
}
