package dev.runevm.interpreter.value;

import com.oracle.truffle.api.CallTarget;
import java.util.List;

/**
 * What a function value runs. One object for all function values made from it, so that nodes can
 * cache by it. The loader of units and the binding of native functions extend it.
 */
public abstract class FunctionCode {
  /** {@link #arity()} of a function that takes any number of arguments. */
  public static final int VARIADIC = -1;

  /** What kind of function it is. */
  public enum Kind {
    /** A function or closure of a script. */
    SCRIPT,
    /** A function written in Java. */
    NATIVE,
    /** The constructor of a tuple struct or variant. */
    CONSTRUCTOR
  }

  private final int arity;

  /** The code of a function with this {@link #arity}. */
  protected FunctionCode(int arity) {
    this.arity = arity;
  }

  /** What kind of function it is. */
  public abstract Kind kind();

  /** The item path for messages and traces, such as {@code main} or {@code std::vec::Vec::len}. */
  public abstract String name();

  /** The names of the parameters; empty where a parameter has none. */
  public abstract List<String> parameterNames();

  /** How many arguments it takes, or {@link #VARIADIC}. */
  public final int arity() {
    return arity;
  }

  /** How many of the last parameters have defaults. */
  public int defaults() {
    return 0;
  }

  /** What runs it, made at the first request. Its convention of arguments is that of the nodes. */
  public abstract CallTarget callTarget();
}
