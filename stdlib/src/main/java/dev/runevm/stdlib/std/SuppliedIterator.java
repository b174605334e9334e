package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.RuneType;
import java.util.function.Function;

/** The elements that Java code gives one after the other, up to {@link RuneIterator#END}. */
final class SuppliedIterator extends RuneIterator {
  private final Function<RuneContext, Object> supplier;
  private final boolean endless;
  private boolean done;

  /**
   * An iterator.
   *
   * @param endless whether the supplier never gives the end
   */
  SuppliedIterator(RuneType type, boolean endless, Function<RuneContext, Object> supplier) {
    super(type);
    this.supplier = supplier;
    this.endless = endless;
  }

  /** An element, then what a function makes of each element before, up to {@code None}. */
  static SuppliedIterator successors(Object first, Object function) {
    Object[] next = {first};
    return new SuppliedIterator(
        SuccessorsType.TYPE,
        false,
        context -> {
          Object current = next[0];
          if (current != END) {
            Object option = Calls.expect(context.call(function, current), BuiltinTypes.OPTION);
            next[0] = IteratorSources.element(option);
          }
          return current;
        });
  }

  @Override
  public Object next(Caller caller) {
    Object element = done ? END : supplier.apply(caller.context());
    done = element == END;
    return element;
  }

  @Override
  public long lowerBound() {
    return endless ? Long.MAX_VALUE : 0;
  }

  @Override
  public long upperBound() {
    return done ? 0 : UNKNOWN;
  }

  /** Of the same value, or the same function, again and again. */
  static final class RepeatType {
    static final RuneType TYPE = RuneType.nativeType("std::iter::Repeat");

    private RepeatType() {}
  }

  /** Of a function that gives options. */
  static final class FromFnType {
    static final RuneType TYPE = RuneType.nativeType("std::iter::FromFn");

    private FromFnType() {}
  }

  /** Of a function that is given the element before. */
  static final class SuccessorsType {
    static final RuneType TYPE = RuneType.nativeType("std::iter::Successors");

    private SuccessorsType() {}
  }
}
