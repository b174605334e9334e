package dev.runevm.stdlib.std;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.coroutine.RuneFuture;
import dev.runevm.interpreter.operator.Numbers;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.Set;

/**
 * The values that the program has said it is done with, by {@code drop} or by giving them to a
 * function that makes something else of them. Nothing is taken from the program: it can only ask.
 * Kept for each context; a value that nobody holds any more is forgotten.
 */
final class Relinquished {
  private final Set<Identity> values = new HashSet<>();
  private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

  /** The program is done with a value; one that is copied, not shared, is left out. */
  @TruffleBoundary
  static void add(RuneContext context, Object value) {
    if (!Numbers.isInline(value)) {
      context.service(Relinquished.class, Relinquished::new).add(value);
    }
  }

  /** Whether the program has said that it is done with a value, or has awaited it. */
  @TruffleBoundary
  static boolean contains(RuneContext context, Object value) {
    if (value instanceof RuneFuture future && future.isTaken()) {
      return true;
    }
    return context.service(Relinquished.class).map(all -> all.contains(value)).orElse(false);
  }

  private void add(Object value) {
    for (Object old = gone.poll(); old != null; old = gone.poll()) {
      values.remove(old);
    }
    values.add(new Identity(value, gone));
  }

  private boolean contains(Object value) {
    return values.contains(new Identity(value, null));
  }

  /** A weak reference that equals another to the same object, and itself after that is gone. */
  private static final class Identity extends WeakReference<Object> {
    private final int hash;

    Identity(Object value, ReferenceQueue<Object> queue) {
      super(value, queue);
      hash = System.identityHashCode(value);
    }

    @Override
    public boolean equals(Object other) {
      if (this == other) {
        return true;
      }
      Object value = get();
      return value != null && other instanceof Identity that && that.refersTo(value);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
