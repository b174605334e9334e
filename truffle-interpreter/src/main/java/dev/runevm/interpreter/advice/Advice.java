package dev.runevm.interpreter.advice;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.runevm.interpreter.error.ErrorKind;
import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneType;
import dev.runevm.language.library.Library;
import java.util.List;
import java.util.Optional;

/** Says what to do about an error, where that follows from its kind and its arguments. */
public final class Advice {
  private static final String AWAIT = "`.await` the future first to get its value";

  private Advice() {}

  /**
   * The advice, as one line.
   *
   * @param library what programs can call
   * @param kind the kind of the error
   * @param arguments those of its message
   */
  @TruffleBoundary
  public static Optional<String> on(Library library, ErrorKind kind, List<Object> arguments) {
    return switch (kind) {
      case MISSING_INSTANCE_FUNCTION ->
          new MethodAdvice(library, name(arguments, 0), type(arguments, 1)).method();
      case UNSUPPORTED_OBJECT_SLOT_INDEX_GET ->
          new MethodAdvice(library, name(arguments, 0), type(arguments, 1)).field();
      case UNSUPPORTED_OBJECT_SLOT_INDEX_SET ->
          MethodAdvice.similarField(name(arguments, 0), type(arguments, 1));
      case UNSUPPORTED_BINARY_OPERATION ->
          OperandAdvice.binary(name(arguments, 0), type(arguments, 1), type(arguments, 2));
      case EXPECTED_NUMBER -> OperandAdvice.number(type(arguments, 0));
      case MISSING_PROTOCOL_FUNCTION ->
          OperandAdvice.protocol(name(arguments, 0), type(arguments, 1));
      case UNSUPPORTED_INDEX_GET -> OperandAdvice.index(type(arguments, 0), type(arguments, 1));
      case UNSUPPORTED_CALL_FN -> OperandAdvice.call(type(arguments, 0));
      case UNSUPPORTED_TRY_OPERAND ->
          Optional.of(
              type(arguments, 0) == BuiltinTypes.FUTURE
                  ? AWAIT
                  : "`?` takes the value out of a `Result` or an `Option`; leave it out here");
      case UNSUPPORTED_AWAIT ->
          Optional.of("only `async` functions and blocks give futures; leave out `.await` here");
      case OVERFLOW, UNDERFLOW ->
          Optional.of(
              "methods such as `checked_add`, `wrapping_sub` or `saturating_mul` do not stop here");
      default -> Optional.empty();
    };
  }

  private static String name(List<Object> arguments, int index) {
    return arguments.get(index).toString();
  }

  /** The type that an argument is; a message may also show something else in its place. */
  private static RuneType type(List<Object> arguments, int index) {
    return arguments.get(index) instanceof RuneType type ? type : BuiltinTypes.FOREIGN;
  }

  static String await() {
    return AWAIT;
  }
}
