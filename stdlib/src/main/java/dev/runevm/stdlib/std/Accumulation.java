package dev.runevm.stdlib.std;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Arithmetic;
import dev.runevm.interpreter.operator.Conversion;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.Caller;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.UnsignedLong;

/** Sums and products of all elements of an iterator. */
final class Accumulation {
  private Accumulation() {}

  /**
   * The sum or the product of all elements.
   *
   * @param type the path of the type that they must have
   */
  static Object of(Caller caller, RuneIterator source, String type, boolean product) {
    RuneIterator iterator = caller.follow(source);
    return switch (type) {
      case "std::i64" -> signed(caller, iterator, product);
      case "std::u64" -> unsigned(caller, iterator, product);
      default -> floats(caller, iterator, product);
    };
  }

  private static Object signed(Caller caller, RuneIterator iterator, boolean product) {
    long result = product ? 1 : 0;
    for (Object element = iterator.next(caller);
        element != RuneIterator.END;
        element = iterator.next(caller)) {
      long number = element instanceof Long known ? known : toSigned(element);
      result = product ? Arithmetic.mulLong(result, number) : Arithmetic.addLong(result, number);
    }
    return result;
  }

  @TruffleBoundary
  private static long toSigned(Object element) {
    return Conversion.toSigned(element, Long.SIZE);
  }

  @TruffleBoundary
  private static Object unsigned(Caller caller, RuneIterator iterator, boolean product) {
    long result = product ? 1 : 0;
    for (Object element = iterator.next(caller);
        element != RuneIterator.END;
        element = iterator.next(caller)) {
      long number = Conversion.toUnsigned(element, Long.SIZE);
      result =
          product ? Arithmetic.mulUnsigned(result, number) : Arithmetic.addUnsigned(result, number);
    }
    return UnsignedLong.of(result);
  }

  private static Object floats(Caller caller, RuneIterator iterator, boolean product) {
    double result = product ? 1.0 : 0.0;
    for (Object element = iterator.next(caller);
        element != RuneIterator.END;
        element = iterator.next(caller)) {
      if (!(element instanceof Double number)) {
        throw RuneError.expectedType(BuiltinTypes.F64, element);
      }
      result = product ? result * number : result + number;
    }
    return result;
  }
}
