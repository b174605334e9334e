package dev.runevm.interpreter;

/** A thread that runs one program without a polyglot engine: it knows the program's context. */
final class ProgramThread extends Thread {
  private final RuneContext context;

  ProgramThread(RuneContext context, Runnable task, long stackSize) {
    super(null, task, "program", stackSize);
    this.context = context;
  }

  RuneContext context() {
    return context;
  }
}
