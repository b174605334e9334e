package dev.runevm.interpreter.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.value.RuneType;
import java.util.function.Supplier;

/**
 * One row of a table of the language's reference: an expression, how the operators evaluate it, and
 * its value or the kind of its error.
 */
record Row(String expression, Supplier<Object> evaluation, Object expected) {
  static Row of(String expression, Supplier<Object> evaluation, Object expected) {
    return new Row(expression, evaluation, expected);
  }

  void check() {
    if (expected instanceof ErrorKind kind) {
      RuneError error = assertThrows(RuneError.class, evaluation::get);
      assertEquals(kind, error.kind(), error.getMessage());
    } else {
      Object actual = evaluation.get();
      assertEquals(Debug.of(null, expected), Debug.of(null, actual));
      assertSame(RuneType.of(expected), RuneType.of(actual));
    }
  }

  @Override
  public String toString() {
    return expression;
  }
}
