package dev.runevm.interpreter.binding;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.Caller;

/**
 * The callable form of the functions of one class with {@link RuneModule} or {@link RunePart}.
 * {@link BindingGenerator} writes the subclasses: each method is one switch over the numbers of the
 * functions, so with a constant number it compiles to a direct call. Instances have no state.
 *
 * <p>A call converts the arguments and checks their number; what does not fit is a {@code
 * RuneError}. A type argument is passed as the last argument.
 */
public abstract class NativeModule {
  private static final Object[] NO_ARGUMENTS = {};

  /** For generated classes. */
  protected NativeModule() {}

  /** Lets the classes of a module of the Java virtual machine call the bridges by name. */
  protected abstract void openTo(Module reader);

  /** Calls a function with any number of arguments. */
  public abstract Object call(int id, RuneContext context, Object[] arguments);

  /** Whether a function calls functions of the program, all of them through a {@link Caller}. */
  @SuppressWarnings("unused")
  public boolean takesCaller(int id) {
    return false;
  }

  /**
   * Calls a function that {@link #takesCaller}.
   *
   * @param typeArgument null if it takes none
   * @param arguments as many as it takes, without the type argument
   */
  @SuppressWarnings("unused")
  public Object callBy(int id, Caller caller, String typeArgument, Object[] arguments) {
    throw new IllegalArgumentException("it takes no caller: " + id);
  }

  /** Calls a function without arguments. */
  public Object call0(int id, RuneContext context) {
    return call(id, context, NO_ARGUMENTS);
  }

  /** Calls a function with one argument. */
  public Object call1(int id, RuneContext context, Object first) {
    return call(id, context, new Object[] {first});
  }

  /** Calls a function with two arguments. */
  public Object call2(int id, RuneContext context, Object first, Object second) {
    return call(id, context, new Object[] {first, second});
  }

  /** Calls a function with three arguments. */
  public Object call3(int id, RuneContext context, Object first, Object second, Object third) {
    return call(id, context, new Object[] {first, second, third});
  }
}
