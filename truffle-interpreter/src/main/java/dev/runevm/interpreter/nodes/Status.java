package dev.runevm.interpreter.nodes;

/**
 * How a statement ended. A number above {@link #NORMAL} says how many structures are left: each
 * structure that is left counts it down by one, and the loop that receives 1 begins its next
 * iteration.
 */
public final class Status {
  /** It is done; the next statement follows. */
  public static final int NORMAL = 0;

  /** The function returns the value in the result slot of the frame. */
  public static final int RETURN = -1;

  /** The coroutine awaits something; its state is saved. */
  public static final int SUSPENDED = -2;

  /** The coroutine has yielded a value; its state is saved. */
  public static final int YIELDED = -3;

  /** The coroutine has yielded an unboxed {@code i64}; its state is saved. */
  public static final int YIELDED_LONG = -4;

  private Status() {}

  /** The status of a structure of whose body this is the status. */
  public static int leave(int status) {
    return status > NORMAL ? status - 1 : status;
  }

  /** The status of a branch. */
  public static int branch(int depth) {
    return depth + 1;
  }
}
