package dev.runevm.stdlib.std;

import dev.runevm.interpreter.RuneContext;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.operator.Arithmetic;
import dev.runevm.interpreter.operator.Conversion;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneIterator;
import dev.runevm.interpreter.value.UnsignedLong;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;

/** Sums and products of all elements of an iterator. */
final class Accumulation {
  private Accumulation() {}

  /** The sum of elements of the type with this path. */
  static Object sum(RuneContext context, RuneIterator iterator, String type) {
    return switch (type) {
      case "std::i64" -> signed(context, iterator, 0, Arithmetic::addLong);
      case "std::u64" -> unsigned(context, iterator, 0, Arithmetic::addUnsigned);
      default -> floats(context, iterator, 0.0, Double::sum);
    };
  }

  /** The product of elements of the type with this path. */
  static Object product(RuneContext context, RuneIterator iterator, String type) {
    return switch (type) {
      case "std::i64" -> signed(context, iterator, 1, Arithmetic::mulLong);
      case "std::u64" -> unsigned(context, iterator, 1, Arithmetic::mulUnsigned);
      default -> floats(context, iterator, 1.0, (left, right) -> left * right);
    };
  }

  private static Object signed(
      RuneContext context, RuneIterator iterator, long initial, LongBinaryOperator operator) {
    long result = initial;
    for (Object element = iterator.next(context);
        element != RuneIterator.END;
        element = iterator.next(context)) {
      result = operator.applyAsLong(result, Conversion.toSigned(element, Long.SIZE));
    }
    return result;
  }

  private static Object unsigned(
      RuneContext context, RuneIterator iterator, long initial, LongBinaryOperator operator) {
    long result = initial;
    for (Object element = iterator.next(context);
        element != RuneIterator.END;
        element = iterator.next(context)) {
      result = operator.applyAsLong(result, Conversion.toUnsigned(element, Long.SIZE));
    }
    return UnsignedLong.of(result);
  }

  private static Object floats(
      RuneContext context, RuneIterator iterator, double initial, DoubleBinaryOperator operator) {
    double result = initial;
    for (Object element = iterator.next(context);
        element != RuneIterator.END;
        element = iterator.next(context)) {
      if (!(element instanceof Double number)) {
        throw RuneError.expectedType(BuiltinTypes.F64, element);
      }
      result = operator.applyAsDouble(result, number);
    }
    return result;
  }
}
