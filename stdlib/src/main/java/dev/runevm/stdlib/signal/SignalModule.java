package dev.runevm.stdlib.signal;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.binding.Returns;
import dev.runevm.interpreter.binding.RuneFunction;
import dev.runevm.interpreter.binding.RuneModule;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.language.capability.Capability;

/** The face of signals in scripts. */
@RuneModule(
    path = "signal",
    doc =
        """
        Signals of the operating system. They need the capability `signal`.

        ```rune
        select {
            _ = signal::ctrl_c() => println!("stopped"),
            _ = time::sleep(time::Duration::MILLISECOND) => println!("done"),
        }
        ```\
        """)
final class SignalModule {
  private SignalModule() {}

  @RuneFunction(
      doc =
          "A future that is done at the next Ctrl-C. While it is waited for, Ctrl-C does not end"
              + " the program.",
      example =
          """
          let why = select {
              _ = signal::ctrl_c() => "stopped",
              _ = time::sleep(time::Duration::MILLISECOND) => "done",
          };
          assert_eq!(why, "done");
          """,
      requires = Capability.SIGNAL)
  @Returns("std::future::Future<Result<(), std::io::Error>>")
  static RuneFuture ctrlC(RuneContext context) {
    return context.scheduler().operation(promise -> Interrupts.of(context).await(promise));
  }
}
