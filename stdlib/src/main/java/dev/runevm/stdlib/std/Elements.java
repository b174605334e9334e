package dev.runevm.stdlib.std;

import dev.runevm.interpreter.operator.Iteration;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import java.util.function.Consumer;

/** Steps that go over the elements of an iterator. */
final class Elements {
  private Elements() {}

  /** What an iterator gave, as an option. */
  static Object option(Object elementOrEnd) {
    return elementOrEnd == RuneIterator.END ? BuiltinTypes.none() : BuiltinTypes.some(elementOrEnd);
  }

  /** A count that a program gives, as the bits of an unsigned integer. */
  static long count(long unsigned) {
    return unsigned < 0 ? Long.MAX_VALUE : unsigned;
  }

  /** Gives all elements of an iterable to a Java function. */
  static void forEach(Caller caller, Object iterable, Consumer<Object> action) {
    RuneIterator iterator = caller.follow(Iteration.iterator(caller, iterable));
    Object element = iterator.next(caller);
    while (element != RuneIterator.END) {
      action.accept(element);
      element = iterator.next(caller);
    }
  }
}
