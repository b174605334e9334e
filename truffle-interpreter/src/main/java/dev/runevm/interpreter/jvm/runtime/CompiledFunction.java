package dev.runevm.interpreter.jvm.runtime;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.Coroutine;

/**
 * The entry of a compiled function for callers that do not know it: function values, methods, the
 * nodes. Each function has a class of its own, so that a call site that sees only one function is
 * inlined by the virtual machine's compiler.
 *
 * <p>{@code callsLeft} says how deep calls may be nested, this one included; it is negative if this
 * one is too much. Functions that run at once have {@code call}, all others {@code run}.
 */
public abstract class CompiledFunction {
  /** For generated classes. */
  protected CompiledFunction() {}

  /**
   * Calls it.
   *
   * @param arguments null, the captures, the parameters
   */
  public Object call(RuneContext context, int callsLeft, Object[] arguments) {
    throw new IllegalStateException("not callable: " + this);
  }

  /** Calls a function without parameters. */
  public Object call0(RuneContext context, int callsLeft, Object[] captures) {
    throw new IllegalStateException("has parameters: " + this);
  }

  /** Calls a function with one parameter. */
  public Object call1(RuneContext context, int callsLeft, Object[] captures, Object first) {
    throw new IllegalStateException("does not have one parameter: " + this);
  }

  /** Calls a function with two parameters. */
  public Object call2(
      RuneContext context, int callsLeft, Object[] captures, Object first, Object second) {
    throw new IllegalStateException("does not have two parameters: " + this);
  }

  /** Calls a function with three parameters. */
  public Object call3(
      RuneContext context,
      int callsLeft,
      Object[] captures,
      Object first,
      Object second,
      Object third) {
    throw new IllegalStateException("does not have three parameters: " + this);
  }

  /**
   * Starts or resumes a coroutine.
   *
   * @param coroutine what is resumed; null to start the function without one
   * @param arguments if there is no coroutine: null, the captures, the parameters
   * @return as the call target of the function: a {@code Signal}, or without a coroutine the result
   *     or the coroutine that has come into being; null if the state is one that only the nodes can
   *     go on from
   */
  public Object run(RuneContext context, int callsLeft, Coroutine coroutine, Object[] arguments) {
    throw new IllegalStateException("no coroutine: " + this);
  }
}
