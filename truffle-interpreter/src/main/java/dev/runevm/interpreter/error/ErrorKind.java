package dev.runevm.interpreter.error;

/**
 * Every kind of run-time error and its message. A {@code {}} in a message stands for an argument,
 * in order; arguments that are types are given as their display paths.
 */
public enum ErrorKind {
  PANIC("Panicked: {}"),
  OVERFLOW("Numerical overflow"),
  UNDERFLOW("Numerical underflow"),
  DIVIDE_BY_ZERO("Division by zero"),
  MISSING_ENTRY("Missing entry `{}`"),
  MISSING_FUNCTION("Missing function `{}`"),
  MISSING_CONTEXT_FUNCTION("Missing context function `{}`"),
  MISSING_INSTANCE_FUNCTION("Missing instance function `{}` for `{}`"),
  MISSING_PROTOCOL_FUNCTION("Missing protocol function `{}` for `{}`"),
  UNSUPPORTED_BINARY_OPERATION("Unsupported binary operation `{}` on `{}` and `{}`"),
  UNSUPPORTED_UNARY_OPERATION("Unsupported unary operation `{}` on {}"),
  BAD_ARGUMENT_COUNT("Wrong number of arguments {}, expected {}"),
  BAD_ARGUMENT("Bad argument #{}: {}"),
  UNKNOWN_ARGUMENT("There is no parameter `{}` in `{}`"),
  DUPLICATE_ARGUMENT("The argument `{}` of `{}` is given twice"),
  MISSING_ARGUMENT("The argument `{}` of `{}` is missing"),
  UNSUPPORTED_INDEX_GET("The index get operation `{}[{}]` is not supported"),
  UNSUPPORTED_INDEX_SET("The index set operation `{}[{}] = {}` is not supported"),
  UNSUPPORTED_TUPLE_INDEX_GET("The tuple index get {} operation is not supported on `{}`"),
  UNSUPPORTED_TUPLE_INDEX_SET("The tuple index set operation is not supported on `{}`"),
  UNSUPPORTED_OBJECT_SLOT_INDEX_GET("Field `{}` not available on `{}`"),
  UNSUPPORTED_OBJECT_SLOT_INDEX_SET("Field `{}` not available to set on `{}`"),
  OBJECT_INDEX_MISSING("Missing index by static string slot `{}`"),
  MISSING_FIELD("Missing field `{}` on `{}`"),
  MISSING_INDEX("Type `{}` missing index"),
  MISSING_INDEX_INTEGER("Type `{}` missing integer index `{}`"),
  MISSING_INDEX_KEY("Type `{}` missing index"),
  OUT_OF_RANGE("Index out of bounds, the length is `{}` but the index is `{}`"),
  UNSUPPORTED_IS("Operation `{} is {}` is not supported"),
  UNSUPPORTED_AS("Operation `{} as {}` is not supported"),
  UNSUPPORTED_CALL_FN("Type `{}` cannot be called since it's not a function"),
  UNSUPPORTED_TRY_OPERAND("Type `{}` is not supported as try operand"),
  UNSUPPORTED_ITER_RANGE("Cannot build an iterator out of {}..{}"),
  UNSUPPORTED_ITER_RANGE_INCLUSIVE("Cannot build an iterator out of {}..={}"),
  UNSUPPORTED_ITER_RANGE_FROM("Cannot build an iterator out of {}.."),
  UNSUPPORTED_ITER_NEXT_OPERAND("Type `{}` is not supported as iter-next operand"),
  EXPECTED_TYPE("Expected type `{}` but found `{}`"),
  EXPECTED_TYPE_OF("Expected type `{}` for {} but found `{}`"),
  EXPECTED_NUMBER("Expected number type, but found `{}`"),
  EXPECTED_TUPLE("Expected a tuple, but found `{}`"),
  EXPECTED_STRUCT("Expected a struct, but found `{}`"),
  EXPECTED_TUPLE_LENGTH("Expected a tuple of length `{}`, but found one with length `{}`"),
  EXPECTED_VEC_LENGTH("Expected a vector of length `{}`, but found one with length `{}`"),
  EXPECTED_VARIANT("Expected an enum variant, but found `{}`"),
  MISSING_STRUCT_FIELD("Missing field `{}` in `{}`"),
  VALUE_TO_INTEGER_COERCION("Failed to convert value `{}` to integer `{}`"),
  INTEGER_TO_VALUE_COERCION("Failed to convert integer `{}` to value `{}`"),
  GENERATOR_COMPLETE("Cannot resume a generator that has completed"),
  FUTURE_COMPLETED("Future already completed"),
  UNSUPPORTED_AWAIT("Type `{}` cannot be awaited since it's not a future"),
  DEADLOCK(
      "Nothing can go on: what is awaited here will never be done, because nothing is running and"
          + " no event from outside is expected"),
  ILLEGAL_FLOAT_COMPARISON("Cannot perform a comparison of the floats {} and {}"),
  ILLEGAL_FLOAT_OPERATION("Cannot perform operation on float `{}`"),
  ILLEGAL_FORMAT("Value cannot be formatted"),
  MODIFIED_WHILE_ITERATING(
      "The `{}` was changed in its length while it is being iterated over; collect the changes and"
          + " make them after the loop, or iterate over a clone"),
  NESTED_TOO_DEEPLY(
      "Cannot {} a value that is nested more than {} levels deep; a value may contain itself"),
  ACCESS("Cannot {}, value is in use and is not available for {}"),
  STACK_OVERFLOW(
      "The stack overflowed after {} nested calls; a function may call itself without end"),
  MISSING_GLOBALS("No storage has been configured for the static {}"),
  BAD_GLOBAL_SLOT("The configured storage has no slot for the static {}"),
  UNINITIALIZED_GLOBAL("Reading uninitialized static {}"),
  NOBODY_ANSWERS("Stopped waiting: {}"),
  MISSING_CAPABILITY(
      "`{}` needs the capability `{}`, which has not been granted; grant it with `--allow {}` on"
          + " the command line or the option `rune.allow` of the context"),
  LIMIT_EXCEEDED("The limit of {} has been reached: {}"),
  FOREIGN("{}"),
  HALTED("Halted for unexpected reason `{}`");

  private final String template;
  private final int parameters;

  ErrorKind(String template) {
    this.template = template;
    this.parameters = template.split("\\{}", -1).length - 1;
  }

  /** The message with a {@code {}} for each argument. */
  public String template() {
    return template;
  }

  /** How many arguments the message has. */
  public int parameters() {
    return parameters;
  }

  /** The message with these arguments. */
  String message(Object[] arguments) {
    StringBuilder message = new StringBuilder();
    int from = 0;
    for (int i = 0; i < parameters; i++) {
      int hole = template.indexOf("{}", from);
      message.append(template, from, hole).append(arguments[i]);
      from = hole + 2;
    }
    return message.append(template, from, template.length()).toString();
  }
}
