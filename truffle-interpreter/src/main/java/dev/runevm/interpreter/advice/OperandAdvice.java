package dev.runevm.interpreter.advice;

import dev.runevm.interpreter.value.BuiltinTypes;
import dev.runevm.interpreter.value.RuneType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Advice on operands of the wrong type. */
final class OperandAdvice {
  private static final Set<RuneType> NUMBERS =
      Set.of(BuiltinTypes.I64, BuiltinTypes.U64, BuiltinTypes.F64);

  /** Operators that a type of a script can have, and the methods that give them. */
  private static final Map<String, String> METHODS =
      Map.of(
          "ADD", "add",
          "SUB", "sub",
          "MUL", "mul",
          "DIV", "div",
          "REM", "rem",
          "PARTIAL_CMP", "partial_cmp",
          "CMP", "cmp");

  private OperandAdvice() {}

  static Optional<String> binary(String operation, RuneType left, RuneType right) {
    if (left == BuiltinTypes.FUTURE || right == BuiltinTypes.FUTURE) {
      return Optional.of(Advice.await());
    }
    if (isEither(BuiltinTypes.OPTION, left, right)) {
      return Optional.of(
          "take the value out of the `Option` first: with `?`, `match` or `unwrap_or`");
    }
    if (isEither(BuiltinTypes.RESULT, left, right)) {
      return Optional.of(
          "take the value out of the `Result` first: with `?`, `match` or `unwrap_or`");
    }
    if (NUMBERS.contains(left) && NUMBERS.contains(right)) {
      return Optional.of(convert(left));
    }
    if (operation.startsWith("ADD") && isEither(BuiltinTypes.STRING, left, right)) {
      return Optional.of("join text and other values with a template: `…${value}…`");
    }
    if (operation.startsWith("ADD") && left == BuiltinTypes.VEC) {
      return Optional.of("`extend` adds the elements of one to another");
    }
    String method = METHODS.get(operation.replace("_ASSIGN", "").toUpperCase(Locale.ROOT));
    return left.isScript() && method != null
        ? Optional.of("give `" + left + "` the operator: `fn " + method + "(self, other) { … }`")
        : Optional.empty();
  }

  /** One of two types is this one and the other is not. */
  private static boolean isEither(RuneType type, RuneType left, RuneType right) {
    return left == type ^ right == type;
  }

  private static String convert(RuneType target) {
    return "convert the other number: `x as " + target.name() + "`";
  }

  /** On a value that should have been a number. */
  static Optional<String> number(RuneType found) {
    if (found == BuiltinTypes.F64) {
      return Optional.of("numbers are not converted by themselves: write `x as i64` or `x as f64`");
    }
    return found == BuiltinTypes.FUTURE ? Optional.of(Advice.await()) : Optional.empty();
  }

  /** On what a value cannot be used for. */
  static Optional<String> protocol(String protocol, RuneType type) {
    return switch (protocol) {
      case "DISPLAY_FMT" ->
          Optional.of(
              type.isScript()
                  ? "show its debug form with `{:?}`, or give it `fn to_string(self) { … }`"
                  : "show its debug form with `{:?}`");
      case "INTO_ITER" -> iteration(type);
      default -> Optional.empty();
    };
  }

  private static Optional<String> iteration(RuneType type) {
    if (type == BuiltinTypes.STRING) {
      return Optional.of("`.chars()` iterates over its characters");
    }
    if (NUMBERS.contains(type)) {
      return Optional.of("iterate over a range: `0..n`");
    }
    if (type == BuiltinTypes.FUTURE) {
      return Optional.of(Advice.await());
    }
    if (type == BuiltinTypes.STREAM) {
      return Optional.of("write `while let Some(x) = stream.next().await { … }`");
    }
    return type.isScript()
        ? Optional.of("give `" + type + "` a method `next` or `into_iter`")
        : Optional.empty();
  }

  /** On an index that a value does not take. */
  static Optional<String> index(RuneType target, RuneType index) {
    if (target == BuiltinTypes.STRING && NUMBERS.contains(index)) {
      return Optional.of(
          "text is cut by ranges of bytes, `s[0..1]`; `s.chars()` gives its characters");
    }
    if (target == BuiltinTypes.FUTURE) {
      return Optional.of(Advice.await());
    }
    return target.isScript()
        ? Optional.of("give `" + target + "` the operator: `fn index_get(self, index) { … }`")
        : Optional.empty();
  }

  /** On a value that is called. */
  static Optional<String> call(RuneType type) {
    return type == BuiltinTypes.TYPE
        ? Optional.of("a struct with named fields is made with `Name { field: value }`")
        : Optional.empty();
  }
}
