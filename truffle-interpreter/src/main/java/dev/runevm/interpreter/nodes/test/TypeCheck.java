package dev.runevm.interpreter.nodes.test;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.error.RuneError;
import dev.runevm.interpreter.nodes.Types;
import dev.runevm.interpreter.value.RuneType;

/**
 * What an annotation demands.
 *
 * @param type the type that a value must have
 * @param what what the value is of, for the message
 */
public record TypeCheck(RuneType type, String what) {
  /**
   * The value, if it is of the type.
   *
   * @param place where the error is if it is not
   */
  public Object check(Object value, Node place) {
    if (Types.of(value) == type) {
      return value;
    }
    throw mismatch(value, place);
  }

  @TruffleBoundary
  private RuneError mismatch(Object value, Node place) {
    return RuneError.of(ErrorKind.EXPECTED_TYPE_OF, type, what, RuneType.of(value)).at(place);
  }
}
