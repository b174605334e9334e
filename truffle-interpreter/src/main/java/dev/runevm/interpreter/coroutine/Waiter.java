package dev.runevm.interpreter.coroutine;

/** Who wants to know when a future is done. */
interface Waiter {
  /** Called once, when the future is done; it no longer knows this waiter then. */
  void completed(RuneFuture future);
}
